import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDate, toLocalDate } from '../../../lib/clock.ts';
import { readCurrentProfile, watchCurrentProfile } from '../../../reader/current-profile.ts';
import { openStore } from '../../../storage/store.ts';
import { round as words } from '../../../ui/text/zh-Hans/checklist-round.ts';
import { type Due, dueOf } from './due.ts';
import type { ListedChecklist } from './listed.ts';
import { useAllRuns } from './use-runs.ts';

interface Props {
  data: ListedChecklist[];
}

/** What is due today, the missed first; by role. Before the browser takes over it is nothing: the plain list stands under it. */
export default function RoundIsland({ data }: Props) {
  const store = useMemo(() => openStore(), []);
  const ids = useMemo(() => data.map(({ id }) => id), [data]);
  const all = useAllRuns(store, ids);
  const [today, setToday] = useState('');
  const [role, setRole] = useState('');

  useEffect(() => {
    const known = () => {
      setToday(toLocalDate(Date.now()));
      const own = readCurrentProfile()?.role ?? '';
      setRole(data.some(({ roleId }) => roleId === own) ? own : '');
    };
    known();
    const renew = () => setToday(toLocalDate(Date.now()));
    addEventListener('focus', renew);
    const unwatch = watchCurrentProfile(known);
    return () => {
      unwatch();
      removeEventListener('focus', renew);
    };
  }, []);

  if (today === '' || all.is === 'loading') return null;
  if (all.is === 'unavailable') return <p class="ck-bad">{words.unavailable}</p>;

  const roles = new Map(data.map((list) => [list.roleId, list.role]));
  const entries = data
    .filter(({ roleId }) => role === '' || roleId === role)
    .map((list) => {
      const runs = all.runs.get(list.id) ?? [];
      const completed = runs.flatMap(({ record }) => (record.payload.completed ? [record.payload.head.date] : []));
      return { list, due: dueOf(list.rhythm, completed, today), hasDraft: runs.some(({ record }) => !record.payload.completed) };
    });
  const now = entries.filter(({ due, hasDraft }) => hasDraft || urgencyOf(due, today) < 4).sort((a, b) => urgencyOf(a.due, today) - urgencyOf(b.due, today));
  const later = entries.filter((entry) => !now.includes(entry) && entry.due.is === 'due');

  return (
    <section class="round" aria-labelledby="round-due">
      <h2 id="round-due">{words.due}</h2>
      <label class="field round__role">
        <span>{words.mine}</span>
        <select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
          <option value="">{words.allRoles}</option>
          {[...roles].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {now.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {now.map(({ list, due, hasDraft }) => (
          <li key={list.id}>
            <a href={list.href}>{list.title}</a>
            <span class={urgencyOf(due, today) === 0 ? 'num ck-bad' : 'num'}>{[hasDraft && words.draft, ...sayDue(due, today)].filter(Boolean).join(words.list)}</span>
            {role === '' && <small>{list.role}</small>}
          </li>
        ))}
      </ul>
      {later.length > 0 && (
        <details>
          <summary>{words.laterList}</summary>
          <ul>
            {later.map(({ list, due }) => (
              <li key={list.id}>
                <a href={list.href}>{list.title}</a>
                <span class="num">{sayDue(due, today).join(words.list)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** 0 overdue or missed, 1 today, 2 within its period, 3 not yet begun with, 4 done for now, 5 when something happens. */
function urgencyOf(due: Due, today: string): number {
  if (due.is === 'event') return 5;
  if (due.overdue > 0 || (due.missed.length > 0 && due.done < due.times)) return 0;
  if (due.next === today) return due.started ? 1 : 1.5;
  if (due.done >= due.times) return 4;
  return due.started ? 2 : 3;
}

const shown = 3;

function sayDue(due: Due, today: string): string[] {
  if (due.is === 'event') return [words.event];
  const { next, done, times, overdue, missed, started } = due;
  const when =
    overdue > 0
      ? words.overdue(overdue)
      : done >= times
        ? words.next(sayDay(next, today))
        : next === today
          ? times > 1
            ? words.todayOf(done, times)
            : words.today
          : times > 1
            ? words.untilOf(sayDay(next, today), done, times)
            : words.until(sayDay(next, today));
  const recent = missed.slice(-shown).reverse().map((day) => sayDay(day, today));
  return [when, ...(missed.length > 0 ? [words.missed(recent.join(words.join), missed.length, missed.length > shown)] : []), ...(started ? [] : [words.never])];
}

/** Without the year while it is this one. */
const sayDay = (day: string, today: string): string => (day.slice(0, 4) === today.slice(0, 4) ? formatDate(day).replace(/^\d+\D/, '') : formatDate(day));
