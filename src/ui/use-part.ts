import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the form that few people need: fetched when it is wanted. `lost` where the network does not give it, with the way to ask again. */
export type Part<P> = { is: 'idle' } | { is: 'here'; Component: ComponentType<P> } | { is: 'lost'; again(): void };

export function usePart<P>(load: () => Promise<ComponentType<P>>, wanted: boolean): Part<P> {
  const [part, setPart] = useState<Part<P>>({ is: 'idle' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted || part.is === 'here') return;
    let left = false;
    const again = () => {
      setPart({ is: 'idle' });
      setTries(tries + 1);
    };
    load().then(
      (Component) => left || setPart({ is: 'here', Component }),
      () => left || setPart({ is: 'lost', again }),
    );
    return () => {
      left = true;
    };
  }, [wanted, tries]);
  return part;
}
