/** What the page of local data knows of the book. */
export interface BookForms {
  /** Edition of the handbook, as it is called. */
  edition: string;
  forms: BookForm[];
}

export interface BookForm {
  kind: 'checklist' | 'scorecard' | 'log';
  id: string;
  title: string;
  href: string;
  /** Years that its entries are kept; only of logs. */
  years?: number;
  /** What the numbers of its entries begin with; only of logs. */
  prefix?: string;
}

/** The form that records of this kind belong to: the entries of a log and what else is kept of it carry its name before a hyphen. */
export function findForm({ forms }: BookForms, { kind, of }: { kind: string; of: string }): BookForm | undefined {
  return forms.find((form) => form.id === of && (kind === form.kind || kind.startsWith(`${form.kind}-`)));
}
