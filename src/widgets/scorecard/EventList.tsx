import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../lib/clock.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { SheetActions } from './bind-actions.ts';
import { EventFields } from './EventFields.tsx';
import type { EventLine } from './events.ts';
import type { ScoreEvent, ScorecardState } from './state.ts';

interface Props {
  /** Id of the indicator or adjustment, and its name. */
  item: string;
  title: string;
  /** The rules that an event of it may rest on. */
  rules: readonly RuleRef[];
  events: readonly EventLine[];
  /** Each event says its own points. */
  asksPoints: boolean;
  state: ScorecardState;
  actions: SheetActions;
}

/** The events under an item while the sheet is open: written down one by one, taken out again, and had back. */
export function EventList({ item, title, rules, events, asksPoints, state, actions }: Props) {
  const [removed, setRemoved] = useState<{ event: ScoreEvent; place: number }>();
  const [fresh, setFresh] = useState('');
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) here.current?.querySelector<HTMLElement>(`[data-event="${fresh}"] input`)?.focus();
  }, [fresh]);
  useEffect(() => {
    if (removed) here.current?.querySelector<HTMLElement>('.sc-undo button')?.focus();
  }, [removed]);

  const remove = (event: ScoreEvent) => {
    setRemoved({ event, place: state.events.findIndex(({ id }) => id === event.id) });
    actions.removeEvent(event.id);
  };
  return (
    <div class="sc-events" ref={here} data-noprint>
      {events.length > 0 && (
        <ol>
          {events.map((line, n) => (
            <EventFields
              key={line.event.id}
              line={line}
              name={words.removeEventOf(title, n + 1)}
              rules={rules}
              asksPoints={asksPoints}
              change={(part) => actions.changeEvent(line.event.id, part)}
              remove={() => remove(line.event)}
            />
          ))}
        </ol>
      )}
      <button
        type="button"
        class="sc-link"
        aria-label={words.addEventOf(title)}
        onClick={() => {
          setRemoved(undefined);
          setFresh(actions.addEvent(item, rules.length === 1 ? rules[0]!.id : ''));
        }}
      >
        {words.addEvent}
      </button>
      <p role="status" class="sc-undo">
        {removed && (
          <>
            {removed.event.fact ? words.removedEvent(removed.event.fact) : words.removedEmpty}
            <button
              type="button"
              class="sc-link"
              onClick={() => {
                actions.putBackEvent(removed.event, removed.place);
                setFresh(removed.event.id);
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** The events in words: on paper always, on screen once the sheet is closed. */
export function EventLines({ events, rules, each, closed }: Pick<Props, 'events' | 'rules'> & { each: ((points: string) => string) | null; closed: boolean }) {
  if (events.length === 0) return null;
  return (
    <ol class={closed ? 'sc-said sc-result' : 'sc-said sc-result pr'}>
      {events.map(({ event: { id, date, fact, rule }, points, lacks }) => (
        <li key={id} class="num">
          {words.eventLine(formatDate(date), fact.trim(), rules.find((one) => one.id === rule)?.label ?? '', lacks.length === 0 && each ? each(points.toFixed()) : '')}
          {lacks.length > 0 && <em>{lacks.map((lack) => scorecard.lacks[lack]).join(scorecard.list)}</em>}
        </li>
      ))}
    </ol>
  );
}
