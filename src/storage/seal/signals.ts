/** What the tabs of one browser tell each other of the vault. */
export type Signal =
  /** Lock, wherever you are open. */
  | 'lock'
  /** It was created, or its slots are others: look again. */
  | 'changed'
  /** Somebody is at work here, so this is not the time to lock. */
  | 'active';

const signals: readonly unknown[] = ['lock', 'changed', 'active'] satisfies Signal[];

export interface Signals {
  send(signal: Signal): void;
  /** Returns the stop function. */
  listen(listener: (signal: Signal) => void): () => void;
}

/** Without BroadcastChannel each tab locks by its own clock. */
export function openSignals(name: string): Signals {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    channel ??= new BroadcastChannel(name);
    return channel;
  };
  return {
    send(signal) {
      try {
        open().postMessage(signal);
      } catch {
        // See above.
      }
    },
    listen(listener) {
      // Other sites of the same origin can post here too.
      const hear = ({ data }: MessageEvent) => signals.includes(data) && listener(data);
      try {
        open().addEventListener('message', hear);
      } catch {
        // See above.
      }
      return () => channel?.removeEventListener('message', hear);
    },
  };
}
