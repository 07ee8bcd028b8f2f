import { formatDate } from '../../../lib/clock.ts';
import { slip, table } from '../../../ui/text/zh-Hans/checklist-table.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import { type FailureRow, listFailures, nameRun } from '../rows.ts';
import type { ChecklistState } from '../state.ts';
import { CopyOf } from './CopyOf.tsx';

interface Props {
  data: ChecklistData;
  state: ChecklistState;
}

/** 整改通知单 under the filled sheet and its foot: one for each person who has something to mend, to be torn off and handed over. */
export function Slips({ data, state }: Props) {
  const failures = listFailures(data, state, words);
  const owners = [...new Set(failures.map(({ owner }) => owner))];
  return (
    <div class="pr ck-result ck-slips">
      <CopyOf selector=".qr" />
      {owners.map((owner) => (
        <Slip key={owner} data={data} state={state} owner={owner} failures={failures.filter((row) => row.owner === owner)} />
      ))}
    </div>
  );
}

function Slip({ data, state, owner, failures }: Props & { owner: string; failures: FailureRow[] }) {
  const { failure, recheck } = words;
  const { columns } = table;
  return (
    <section class="ck-slip">
      <p class="ck-slip__cut">{slip.cut}</p>
      <p class="ck-slip__title">
        {slip.title}
        <span>{[state.head.hall, data.title, words.name(...nameRun(state, words)), owner && `${words.label(failure.owner)}${owner}`].filter(Boolean).join(words.list)}</span>
      </p>
      <table>
        <thead>
          <tr>
            {[columns.number, columns.item, failure.problem, failure.due, recheck.result, recheck.byAndDate].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {failures.map(({ place, problem, due }) => (
            <tr key={place.key}>
              <td>{place.number}</td>
              <td>{place.item.text}</td>
              <td>{problem}</td>
              <td>{due && formatDate(due)}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sign">
        {[words.sign.inspector, slip.received].map((who) => (
          <span key={who}>
            {words.label(who)}
            <i />
          </span>
        ))}
      </p>
    </section>
  );
}
