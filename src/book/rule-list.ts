/** A rule as `rules.json` gives it: what search and citations in place need. */
export interface ListedRule {
  id: string;
  label: string;
  /** 条旨. */
  title: string;
  chapter: string;
  text: string;
  /** A figure in its text is an example that the company has not confirmed. */
  example: boolean;
  href: string;
}

let rules: Promise<ListedRule[]> | undefined;

/** All rules, fetched once a page. A failed fetch is tried again at the next call. */
export function fetchRules(): Promise<ListedRule[]> {
  rules ??= fetch(document.querySelector<HTMLElement>('[data-rules]')?.dataset['rules'] ?? '')
    .then((answer) => {
      if (!answer.ok) throw new Error(`rules.json answered ${answer.status}`);
      return answer.json() as Promise<ListedRule[]>;
    })
    .catch((error) => {
      rules = undefined;
      throw error;
    });
  return rules;
}
