import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the form that few people need: fetched when it is wanted. `lost` where the network does not give it. */
export type Part<P> = { is: 'idle' } | { is: 'here'; Component: ComponentType<P> } | { is: 'lost' };

export function usePart<P>(load: () => Promise<ComponentType<P>>, wanted: boolean): Part<P> {
  const [part, setPart] = useState<Part<P>>({ is: 'idle' });
  useEffect(() => {
    if (!wanted || part.is === 'here') return;
    let left = false;
    load().then(
      (Component) => left || setPart({ is: 'here', Component }),
      () => left || setPart({ is: 'lost' }),
    );
    return () => {
      left = true;
    };
  }, [wanted]);
  return part;
}
