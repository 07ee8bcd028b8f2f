import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../lib/clock.ts';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import type { Item } from './data.ts';
import { FailureDetail } from './FailureDetail.tsx';
import { gapsOf } from './model.ts';
import { correctionsOf, sayAnswer } from './rows.ts';
import type { RunActions } from './bind-actions.ts';
import type { ChecklistState } from './state.ts';
import { VerdictChoice } from './VerdictChoice.tsx';

interface Props {
  /** Id of the row on the page. */
  id: string;
  number: number;
  item: Item;
  state: ChecklistState;
  actions: RunActions;
  readOnly: boolean;
  /** Completing was tried, so what is missing is shown. */
  tried: boolean;
}

export function ItemRow({ id, number, item, state, actions, readOnly, tried }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const correctButton = useRef<HTMLButtonElement>(null);
  const wasCorrecting = useRef(false);
  const given = state.answers[item.id];
  const gaps = gapsOf(item.id, given, state.head.date).flatMap((gap) => (gap.in === 'item' ? [gap.lacks] : []));
  const errors = gaps.flatMap((gap) => (gap !== 'answer' && (tried || gap === 'later-due') ? [gap] : []));
  const closed = readOnly || state.completed !== undefined;

  useEffect(() => {
    if (wasCorrecting.current && !correcting) correctButton.current?.focus();
    wasCorrecting.current = correcting;
  }, [correcting]);

  return (
    <li class="ck-item" id={id}>
      <span class="ck-item__n num" aria-hidden="true">
        {number}
      </span>
      <div>
        <p id={`${id}-t`}>{item.text}</p>
        {item.standard && <p class="ck-item__m">{words.standard(item.standard)}</p>}
        <p class="ck-item__m">
          <span class="num">{words.points(item.points)}</span>
          {item.critical && <b>{words.critical}</b>}
          <RuleLinks rules={item.rules} />
        </p>
      </div>
      <div class="ck-item__a">
        <VerdictChoice name={id} labelledby={`${id}-t`} verdict={given?.verdict} disabled={closed} choose={(verdict) => actions.answer(item.id, verdict)} />
        {tried && gaps.includes('answer') && <p class="field__error">{words.lacks.answer}</p>}
        {state.completed && !readOnly && !correcting && (
          <button ref={correctButton} type="button" class="ck-link" data-noprint aria-label={words.correctItem(number)} onClick={() => setCorrecting(true)}>
            {words.correct}
          </button>
        )}
      </div>
      {given?.verdict === 'no' &&
        (closed ? (
          <p class="ck-item__f" data-noprint>
            {sayAnswer(given, words)}
          </p>
        ) : (
          <FailureDetail id={id} failure={given.failure} runDate={state.head.date} errors={errors} change={(field, value) => actions.detail(item.id, field, value)} />
        ))}
      {correctionsOf(state, item.id).map(({ was, at, by, reason }) => (
        <p key={at} class="ck-item__f ck-result">
          <del>{sayAnswer(was, words)}</del>
          {words.correction(formatDate(at), at.slice(11), by, reason)}
        </p>
      ))}
      {correcting && <CorrectionForm id={id} item={item.id} number={number} state={state} correct={actions.correct} close={() => setCorrecting(false)} />}
    </li>
  );
}
