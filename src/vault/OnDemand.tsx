import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { island as words } from '../ui/text/zh-Hans/form.ts';

/** A part that is rarely needed: its program is fetched when it is. */
export function OnDemand<P extends object>({ load, props }: { load(): Promise<FunctionComponent<P>>; props: P }) {
  const [part, setPart] = useState<{ is: FunctionComponent<P> }>();
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    load().then(
      (is) => setPart({ is }),
      () => setFailed((times) => -Math.abs(times) - 1),
    );
  }, [failed >= 0 ? failed : -1]);

  if (part) return <part.is {...props} />;
  if (failed >= 0) return null;
  return (
    <p class="vt-bad" role="alert" data-noprint>
      {words.asleep}{' '}
      <button type="button" class="btn" onClick={() => setFailed(Math.abs(failed))}>
        {words.retry}
      </button>
    </p>
  );
}
