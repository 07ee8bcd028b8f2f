import { useState } from 'preact/hooks';
import { formatDate } from '../../../lib/clock.ts';
import { sitePath } from '../../../lib/site-path.ts';
import { RuleLinks } from '../../../ui/RuleLinks.tsx';
import { round as words } from '../../../ui/text/zh-Hans/checklist-round.ts';
import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import { nameRun } from '../rows.ts';
import type { Action } from './ActionsIsland.tsx';
import { RecheckForm } from './RecheckForm.tsx';
import type { RecheckInput } from './recheck.ts';

interface Props {
  action: Action;
  today: string;
  /** Answers whether it is saved. */
  write(input: RecheckInput): Promise<boolean>;
}

/** One thing to mend: what, who, by when, where it was found, and what re-checks have said. */
export function ActionEntry({ action, today, write }: Props) {
  const [checking, setChecking] = useState(false);
  const { run, place, problem, owner, due, overdue, rechecks, closed } = action;
  const { payload } = run.record;
  const source = words.from(run.data.title, checklist.name(...nameRun(payload, checklist)));
  return (
    <li class={overdue > 0 ? 'mend__one mend__one--late' : 'mend__one'}>
      <p class="mend__what">{problem || place.item.text}</p>
      <p class="num">
        {!closed && (
          <>
            {overdue > 0 && <b class="ck-bad">{words.overdue(overdue)}</b>}
            {[due ? words.dueBy(formatDate(due)) : words.noDue, words.owner(owner)].join(words.list)}
          </>
        )}
      </p>
      <p class="ck-note">
        {problem && place.item.text}
        <RuleLinks rules={place.item.rules} />
      </p>
      <p class="ck-note num">
        <a href={sitePath(`checklists/${run.record.of}/`)}>{source}</a>
        {!payload.completed && words.fromDraft}
      </p>
      {rechecks.map(({ closed: mended, result, by, date, at }) => (
        <p key={at} class={mended ? 'ck-item__f ck-item__f--mended' : 'ck-item__f'}>
          {words.history(mended, result, by, formatDate(date))}
        </p>
      ))}
      {!closed && !checking && (
        <button type="button" class="btn" data-noprint aria-label={words.recheckOf(problem || place.item.text)} onClick={() => setChecking(true)}>
          {words.recheck}
        </button>
      )}
      {checking && <RecheckForm state={payload} label={words.recheckOf(problem || place.item.text)} today={today} write={write} close={() => setChecking(false)} />}
    </li>
  );
}
