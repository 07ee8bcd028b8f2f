/** What tabs tell each other: something about this record has been saved. Never its content. */
export interface Note {
  kind: string;
  of: string;
  id: string;
}

/** From this tab to the others. What a tab posts it does not hear itself. */
export interface Channel {
  post(note: Note): void;
  listen(listener: (note: Note) => void): void;
}

/**
 * Opened at its first use, so that importing this at build leaves no open handle. Without BroadcastChannel the other tabs
 * are not refreshed; that no save overwrites another does not depend on it.
 */
export function openChannel(name: string): Channel {
  let opened: BroadcastChannel | undefined | null;
  const channel = () => {
    if (opened === undefined) opened = openBroadcast(name);
    return opened;
  };
  return {
    post(note) {
      try {
        channel()?.postMessage(note);
      } catch {
        // The record is saved all the same; the other tabs learn of it at their next save.
      }
    },
    listen(listener) {
      channel()?.addEventListener('message', ({ data }) => {
        if (isNote(data)) listener(data);
      });
    },
  };
}

function openBroadcast(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Other sites of the same origin can post here too. */
function isNote(data: unknown): data is Note {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, of, id } = data as Partial<Record<keyof Note, unknown>>;
  return typeof kind === 'string' && typeof of === 'string' && typeof id === 'string';
}
