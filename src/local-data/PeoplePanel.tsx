import type { Snapshot } from '../storage/backup/snapshot.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { Give } from '../ui/use-giving.tsx';
import { giveBackup } from './give-backup.ts';
import { type Person, takePart } from './overview.ts';

interface Props {
  people: readonly Person[];
  snapshot: Snapshot;
  edition: string;
  give: Give;
}

/** Whose the records are, and each one's part as a file. */
export function PeoplePanel({ people, snapshot, edition, give }: Props) {
  if (people.length === 0) return null;
  return (
    <section class="ld" aria-labelledby="people-h" data-noprint>
      <h2 id="people-h">{words.people}</h2>
      <p class="ld__lead">{words.peopleLead}</p>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.tableOf(words.people)}>
        <table class="ld__table num">
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.last}</th>
              <th scope="col">
                <span class="vh">{words.act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, ids, last }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{ids.size}</td>
                <td>{last}</td>
                <td>
                  <button type="button" class="btn btn--s" aria-label={words.exportPersonOf(name)} onClick={() => giveBackup(give, words.personName(name), takePart(snapshot, ids), edition, name)}>
                    {words.exportPerson}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
