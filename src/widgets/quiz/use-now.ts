import { useEffect, useState } from 'preact/hooks';

/** The wall clock, read anew every second while it runs, and at once when somebody comes back to the page. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return;
    const read = () => setNow(Date.now());
    read();
    const timer = setInterval(read, 1000);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }, [running]);
  return now;
}
