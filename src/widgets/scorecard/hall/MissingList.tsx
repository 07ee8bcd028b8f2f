import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import type { Expected } from './month.ts';

interface Props {
  missing: readonly Expected[];
  /** Anything is known by which somebody could be missing. */
  known: boolean;
}

/** Whose sheets are missing in this month, by name. */
export function MissingList({ missing, known }: Props) {
  if (!known) return null;
  if (missing.length === 0) {
    return (
      <p class="ha-note" data-noprint>
        {words.missingNone}
      </p>
    );
  }
  return (
    <section class="ha-part" aria-labelledby="ha-missing-t" data-noprint>
      <h2 id="ha-missing-t">{words.missing(missing.length)}</h2>
      <p class="ha-note">{words.missingNote}</p>
      <ul class="ha-missing">
        {missing.map(({ scorecard, person, name, why }) => (
          <li key={`${scorecard.id} ${person} ${name}`}>
            <b>{name || person}</b>
            {name !== '' && person !== '' && <span class="num">{words.numberOf(person)}</span>}
            <span>{scorecard.title}</span>
            <small>{person === '' ? words.missingNoNumber : words.missingWhy[why]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
