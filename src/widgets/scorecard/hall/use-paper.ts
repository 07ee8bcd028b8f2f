import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printAs } from '../../../ui/print.ts';

export interface UsedPaper {
  /** What is being printed at this moment instead of the page. */
  sheets: ComponentChild;
  /** This browser could not print. */
  failed: boolean;
  /** Prints these sheets, or the page as it stands. */
  print(sheets: ComponentChild): void;
}

/** Draws sheets for as long as they are printed. */
export function usePaper(): UsedPaper {
  const [sheets, setSheets] = useState<ComponentChild>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!sheets) return;
    // The sheets' own effects come first: then it is printed.
    const soon = setTimeout(() => {
      if (printAs('pack', () => setSheets(null))) return;
      setFailed(true);
      setSheets(null);
    });
    return () => clearTimeout(soon);
  }, [sheets]);
  return {
    sheets,
    failed,
    print(asked) {
      setFailed(false);
      if (asked) setSheets(() => asked);
      else setFailed(!printAs('result'));
    },
  };
}
