import { chineseNumber } from '../../lib/rule-ref.ts';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardState } from './state.ts';

interface Props {
  data: ScorecardData;
  state: ScorecardState;
  veto(id: string, applies: boolean): void;
  closed: boolean;
  /** Place after the groups. */
  ordinal: number;
  heading: 'h2' | 'h4';
}

/** What puts the sheet into the last band whatever its score. */
export function VetoList({ data, state, veto, closed, ordinal, heading: Heading }: Props) {
  if (data.vetoes.length === 0) return null;
  return (
    <section class="sc-part">
      <header>
        <Heading>{words.groupTitle(chineseNumber(ordinal), words.vetoes)}</Heading>
      </header>
      <p class="sc-note">{words.vetoHint(data.bands.at(-1)?.title ?? '')}</p>
      <ul>
        {data.vetoes.map(({ id, text, rules }) => (
          <li key={id} class="sc-veto">
            <label>
              <input type="checkbox" checked={state.vetoes.includes(id)} disabled={closed} onChange={(event) => veto(id, event.currentTarget.checked)} />
              <span class="sc-mark" aria-hidden="true" />
              <span>{text}</span>
            </label>
            <RuleLinks rules={rules} />
          </li>
        ))}
      </ul>
    </section>
  );
}
