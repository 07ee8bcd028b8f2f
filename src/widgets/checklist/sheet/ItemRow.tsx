import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../lib/clock.ts';
import { RuleLinks } from '../../../ui/RuleLinks.tsx';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { AnswerControl, isWide } from '../answers/controls/AnswerControl.tsx';
import { askedOf, judgeOf } from '../answers/table.ts';
import type { RunActions } from '../bind-actions.ts';
import type { AnswerAsked, Item } from '../data.ts';
import { gapsOf, lacksEvidence } from '../model.ts';
import { type Place, standingOf } from '../places.ts';
import { correctionsOf, namePlace, sayAnswer } from '../rows.ts';
import type { ChecklistState } from '../state.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FailureDetail } from './FailureDetail.tsx';
import { sayLevels } from './levels.ts';
import { sayUnread } from './say-unread.ts';
import { usePart } from '../../../ui/use-part.ts';

export interface RowProps {
  state: ChecklistState;
  actions: RunActions;
  readOnly: boolean;
  /** Completing was tried, so what is missing is shown. */
  tried: boolean;
}

interface Props extends RowProps {
  /** Id of the row on the page. */
  id: string;
  place: Place;
  /** Out of sight while only the items of another role are asked for. */
  hidden: boolean;
  /** What the marks mean is said once for the whole sheet. */
  legend: boolean;
}

const loadCorrection = () => import('./CorrectionForm.tsx').then(({ CorrectionForm }) => CorrectionForm);

export function ItemRow({ id, place, state, actions, readOnly, tried, hidden, legend }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const correctButton = useRef<HTMLButtonElement>(null);
  const wasCorrecting = useRef(false);
  const correction = usePart(loadCorrection, correcting);
  const { key, item, number } = place;
  const given = state.answers[key];
  const asked = askedOf(item);
  const standing = standingOf(item, given);
  const gaps = gapsOf(item, key, given, state.head.date).map(({ lacks }) => lacks);
  const errors = gaps.flatMap((gap) => (gap !== 'answer' && gap !== 'readable' && (tried || gap === 'later-due') ? [gap] : []));
  const closed = readOnly || state.completed !== undefined;
  const judge = sayJudge(asked, item, legend);

  useEffect(() => {
    if (wasCorrecting.current && !correcting) correctButton.current?.focus();
    wasCorrecting.current = correcting;
  }, [correcting]);

  return (
    <li class={isWide(asked) ? 'ck-item ck-item--wide' : 'ck-item'} id={id} hidden={hidden}>
      <span class="ck-item__n num" aria-hidden="true">
        {number}
      </span>
      <div>
        <p id={`${id}-t`}>{item.text}</p>
        {item.standard && <p class="ck-item__m">{words.standard(item.standard)}</p>}
        <p class="ck-item__m">
          {item.points > 0 && <span class="num">{words.points(item.points)}</span>}
          {item.critical && <b>{words.critical}</b>}
          {item.optional && <span>{words.optional}</span>}
          {judge && <span>{judge}</span>}
          <RuleLinks rules={item.rules} />
        </p>
      </div>
      <div class="ck-item__a">
        <AnswerControl name={id} labelledby={`${id}-t`} asked={asked} answer={given} disabled={closed} give={(value) => actions.answer(key, value)} />
        {(standing === 'bad' || tried) && gaps[0] === 'readable' && <p class="field__error">{sayUnread(asked)}</p>}
        {tried && gaps[0] === 'answer' && <p class="field__error">{words.lacks.answer}</p>}
        {state.completed && !readOnly && !correcting && (
          <button ref={correctButton} type="button" class="ck-link" data-noprint aria-label={words.correctItem(namePlace(place, words))} onClick={() => setCorrecting(true)}>
            {words.correct}
          </button>
        )}
      </div>
      {item.evidence && <EvidenceNote id={id} note={given?.note ?? ''} asked={!closed && standing !== 'open' && standing !== 'na'} missing={lacksEvidence(item, standing, given)} change={(note) => actions.answer(key, { note })} />}
      {given && standing === 'no' &&
        (closed ? (
          <p class="ck-item__f" data-noprint>
            {sayAnswer(item, given, words)}
          </p>
        ) : (
          <FailureDetail id={id} failure={given.failure} runDate={state.head.date} errors={errors} change={(field, value) => actions.detail(key, field, value)} />
        ))}
      {state.rechecks.map(({ place: of, closed: mended, result, by, date, due, at }) => of === key && (
        <p key={at} class={mended ? 'ck-item__f ck-item__f--mended ck-result' : 'ck-item__f ck-result'}>
          {words.rechecked(mended, result, by, formatDate(date), formatDate(due))}
        </p>
      ))}
      {correctionsOf(state, key).map(({ was, at, by, reason }) => (
        <p key={at} class="ck-item__f ck-result">
          <del>{sayAnswer(item, was, words)}</del>
          {words.correction(formatDate(at), at.slice(11), by, reason)}
        </p>
      ))}
      {correcting && correction.is === 'here' && <correction.Component id={id} place={place} state={state} correct={actions.correct} close={() => setCorrecting(false)} />}
      {correcting && correction.is === 'lost' && <p class="field__error">{words.notFetched}</p>}
    </li>
  );
}

/** 扣分标准, or what the marks mean where no legend over the sheet says it. */
function sayJudge(asked: AnswerAsked, item: Item, legend: boolean): string {
  if (asked.kind === 'score' && asked.levels) return legend ? '' : sayLevels(asked.levels);
  const judged = judgeOf(item, words.answer);
  return judged && words.judge(judged);
}
