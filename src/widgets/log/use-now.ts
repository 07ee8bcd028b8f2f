import { useEffect, useState } from 'preact/hooks';
import { toLocalDateTime } from '../../lib/clock.ts';

export const readClock = (): string => toLocalDateTime(Date.now());

/** Local time, `YYYY-MM-DDTHH:mm`, new at each minute and when the page comes back to the front. */
export function useNow(): string {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const look = () => setNow(readClock());
    const timer = setInterval(look, 15_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
