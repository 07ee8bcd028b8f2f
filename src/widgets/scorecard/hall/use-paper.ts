import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printAs, setRunningHead } from '../../../ui/print.ts';

export interface UsedPaper {
  /** What is being printed at this moment instead of the page. */
  sheets: ComponentChild;
  /** This browser could not print. */
  failed: boolean;
  /** Prints these sheets under this running head, or the page as it stands. */
  print(sheets: ComponentChild, head?: string): void;
}

/** Draws sheets for as long as they are printed. */
export function usePaper(): UsedPaper {
  const [sheets, setSheets] = useState<ComponentChild>(null);
  const [head, setHead] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!sheets) return;
    // The sheets' own effects come first: then it is printed.
    const soon = setTimeout(() => {
      if (printAs('pack', () => setSheets(null))) return;
      setFailed(true);
      setSheets(null);
    });
    setRunningHead(head);
    return () => {
      clearTimeout(soon);
      setRunningHead(null);
    };
  }, [sheets]);
  return {
    sheets,
    failed,
    print(asked, asHead) {
      setFailed(false);
      setHead(asHead ?? null);
      if (asked) setSheets(() => asked);
      else setFailed(!printAs('result'));
    },
  };
}
