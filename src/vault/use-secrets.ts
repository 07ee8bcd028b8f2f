import { useEffect, useState } from 'preact/hooks';

/** What is typed into the fields of a form that holds secrets, by the names of the fields; gone when the page is left. */
export function useSecrets<K extends string>(names: readonly K[]): [Record<K, string>, (name: K, value: string) => void, () => void] {
  const empty = () => Object.fromEntries(names.map((name) => [name, ''])) as Record<K, string>;
  const [secrets, setSecrets] = useState(empty);
  const clear = () => setSecrets(empty());
  useEffect(() => {
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, []);
  return [secrets, (name, value) => setSecrets((now) => ({ ...now, [name]: value })), clear];
}
