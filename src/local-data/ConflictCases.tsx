import { useState } from 'preact/hooks';
import { formatDate, toLocalDateTime } from '../lib/clock.ts';
import { versionsOf } from '../storage/backup/merge-row.ts';
import type { Resolving } from '../storage/backup/resolve-sealed.ts';
import type { Envelope } from '../storage/envelope.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import { findDifferences, labelsIn } from './differences.ts';
import type { Seen } from './overview.ts';
import { sayFailure, sayForm } from './say.ts';

interface Props {
  heading: 'h3' | 'h4';
  resolving: Resolving;
  book: BookForms;
  conflicts: readonly Seen[];
  definitions: readonly unknown[];
  look(): Promise<void>;
}

/** Both versions side by side, and a choice that loses neither. */
export function ConflictCases({ heading: Heading, resolving, book, conflicts, definitions, look }: Props) {
  const [said, setSaid] = useState('');
  const choose = async (id: string, version: Envelope) => {
    const done = await resolving.settle(id, version);
    setSaid(done.answer === 'done' ? words.settled : sayFailure(done));
    await look();
  };

  return (
    <>
      {conflicts.length > 0 && <p class="ld__lead">{words.conflictsLead}</p>}
      <p role="status" class="ld__said">
        {said}
      </p>
      {conflicts.map(({ row, day }) => {
        const name = sayForm(book, row) + words.join + formatDate(day);
        return (
          <article key={row.id} class="ld__case">
            <Heading>{name}</Heading>
            <Versions row={row} name={name} definitions={definitions} choose={(version) => void choose(row.id, version)} />
          </article>
        );
      })}
    </>
  );
}

function Versions({ row, name, definitions, choose }: { row: Envelope; name: string; definitions: readonly unknown[]; choose(version: Envelope): void }) {
  const versions = versionsOf(row);
  const used = new Set(versions.map(({ definition }) => definition));
  const labels = labelsIn(definitions.filter((one) => used.has(String((one as { fingerprint?: unknown } | null)?.fingerprint))));
  const lines = findDifferences(
    versions.map(({ payload }) => payload),
    (key) => labels.get(key) ?? words.parts[key],
  );
  const saidAt = ({ savedAt }: Envelope) => words.version(`${formatDate(toLocalDateTime(savedAt))} ${toLocalDateTime(savedAt).slice(11)}`);

  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={words.versionsOf(name)}>
      <table class="ld__versions num">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {versions.map((version, n) => (
              <th key={n} scope="col">
                {saidAt(version)}
                {n === 0 && <small>{words.inUse}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ path, says }) => (
            <tr key={path.join()}>
              <th scope="row">{path.join(' › ')}</th>
              {says.map((one, n) => (
                <td key={n}>{one === '' ? <i class="ld__zero">{words.empty}</i> : (words.values[one] ?? labels.get(one) ?? one)}</td>
              ))}
            </tr>
          ))}
          {lines.length === 0 && (
            <tr>
              <td colSpan={versions.length + 1}>{words.notDifferent}</td>
            </tr>
          )}
          <tr>
            <td />
            {versions.map((version, n) => (
              <td key={n}>
                {version.removed && <p>{words.removedVersion}</p>}
                <button type="button" class="btn btn--s" aria-label={words.useThisOf(n + 1)} onClick={() => choose(version)}>
                  {words.useThis}
                </button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
