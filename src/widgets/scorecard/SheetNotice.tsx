import { formatDate } from '../../lib/clock.ts';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { figuresGone } from './model.ts';
import type { Opened } from './OpenSheet.tsx';
import { sayMonth } from './rows.ts';
import type { ScorecardState } from './state.ts';

interface Props {
  opened: Opened;
  state: ScorecardState;
  heading: 'h2' | 'h4';
}

/** Which sheet this is, and what has to be known of it before it is read or gone on with. What concerns its contents is printed too. */
export function SheetNotice({ opened: { id, data, definition }, state, heading: Heading }: Props) {
  const { person, month, completed, reopenings } = state;
  const gone = figuresGone(data, state).length;
  return (
    <>
      {id !== '' && (
        <Heading class="sc-name num" data-noprint>
          {words.name(person, sayMonth(month, words))}
        </Heading>
      )}
      {completed && <p data-noprint>{words.completedAt(formatDate(completed), completed.slice(11))}</p>}
      {reopenings.map(({ at, total, band, reason }) => (
        <p key={at} class="sc-note sc-result">
          {words.reopened(formatDate(at), at.slice(11), total, band, reason)}
        </p>
      ))}
      {definition === 'older' && <p class="sc-result">{words.olderEdition(data.edition)}</p>}
      {definition === 'lost' && <p class="sc-result sc-bad">{words.lostDefinition}</p>}
      {gone > 0 && <p class="sc-result sc-bad">{words.gone(gone)}</p>}
    </>
  );
}
