import { useRef, useState } from 'preact/hooks';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import { status, storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { useGiving } from '../ui/use-giving.tsx';
import { OnDemand } from '../vault/OnDemand.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import type { BookForms } from './book-forms.ts';
import type { Overview } from './overview.ts';
import { OverviewPanel } from './OverviewPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { RemovedPanel } from './RemovedPanel.tsx';
import { RestorePanel } from './RestorePanel.tsx';
import { useLocalData } from './use-local-data.ts';

const loadSealed = () => import('./SealedPanel.tsx').then(({ SealedPanel }) => SealedPanel);
const loadConflicts = () => import('./ConflictPanel.tsx').then(({ ConflictPanel }) => ConflictPanel);
const loadRetention = () => import('./RetentionPanel.tsx').then(({ RetentionPanel }) => RetentionPanel);
const loadReset = () => import('./ResetPanel.tsx').then(({ ResetPanel }) => ResetPanel);

/** What this browser keeps, and everything that can be done with the whole of it. */
export default function LocalDataIsland({ data: book }: { data: BookForms }) {
  const { looked, archive, look } = useLocalData(book);
  const { give, box } = useGiving();
  /** Once there was something, its panel stays to say what came of it. */
  const hasConflicts = useRef(false);
  if (looked.is === 'ready' && looked.overview.conflicts.length > 0) hasConflicts.current = true;
  /** Counts the times that a person has emptied it: nothing that was said before then holds. */
  const [emptied, setEmptied] = useState(0);
  const empty = async () => {
    hasConflicts.current = false;
    setEmptied((times) => times + 1);
    await look();
  };
  const wasFilled = useRef(false);
  if (looked.is === 'ready' && countAll(looked.overview) > 0) wasFilled.current = true;
  if (looked.is === 'loading') return <p data-needs-js>{status.loading}</p>;
  if (looked.is === 'failed') {
    return (
      <div class="ld__warn ld__warn--bad" role="alert">
        <p>{words.unavailable(reasons[looked.why])}</p>
        <p class="ld__acts">
          <button type="button" class="btn" onClick={() => void look()}>
            {words.again}
          </button>
        </p>
      </div>
    );
  }
  const { overview, snapshot, canary, room } = looked;
  const { edition } = book;
  const isEmpty = countAll(overview) === 0;

  return (
    <div class="ld-all">
      <OverviewPanel book={book} overview={overview} canary={canary} room={room} emptied={emptied > 0} give={give} look={look} />
      {!isEmpty && <BackupPanel archive={archive} edition={edition} canary={canary} give={give} look={look} />}
      <RestorePanel key={`restore-${emptied}`} archive={archive} book={book} give={give} look={look} />
      {box}
      {overview.sealed + overview.kept.length > 0 && <OnDemand load={loadSealed} props={{ archive, book, kept: overview.kept, look }} />}
      {hasConflicts.current && <OnDemand load={loadConflicts} props={{ archive, book, conflicts: overview.conflicts, snapshot, look }} />}
      <PeoplePanel people={overview.people} snapshot={snapshot} edition={edition} give={give} />
      {!isEmpty && <OnDemand load={loadRetention} props={{ archive, book, due: overview.due, purged: overview.purged, look }} />}
      <RemovedPanel key={`removed-${emptied}`} archive={archive} book={book} removed={overview.removed} look={look} />
      {wasFilled.current && <OnDemand load={loadReset} props={{ archive, edition, give, look: empty }} />}
    </div>
  );
}

const countAll = ({ rows, sealed, unreadable }: Overview): number => rows + sealed + unreadable.length;
