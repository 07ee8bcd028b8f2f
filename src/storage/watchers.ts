import type { Channel, Note } from './channel.ts';
import type { Store } from './envelope.ts';

interface Watchers {
  watch: Store['watch'];
  /** To this tab and to the others. */
  announce(note: Note): void;
}

/** Who in this tab wants to hear of which records. The channel is opened by the first of them, or by the first note. */
export function startWatching(channel: Channel): Watchers {
  const watchers = new Set<{ kind: string; of: string; listener: (id: string) => void }>();
  let listening = false;

  /** Later, so that a listener which throws is nobody's failed save. */
  function tell({ kind, of, id }: Note): void {
    for (const watcher of watchers) {
      if (watcher.kind === kind && watcher.of === of) queueMicrotask(() => watchers.has(watcher) && watcher.listener(id));
    }
  }

  return {
    watch({ kind }, of, listener) {
      if (!listening) channel.listen(tell);
      listening = true;
      const watcher = { kind, of, listener };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    announce(note) {
      tell(note);
      channel.post(note);
    },
  };
}
