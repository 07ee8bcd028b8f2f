import { type ComponentChild, type RefObject, render } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { printAs } from '../../../ui/print.ts';

export interface UsedPaper {
  /** Where the sheets are drawn for as long as they are printed: ten thousand rows are no burden to a page that nobody prints. */
  place: RefObject<HTMLDivElement>;
  /** Answers false where this browser cannot print. */
  print(sheets: ComponentChild): boolean;
}

/** Draws sheets at the moment of printing. `usual` is what the browser's own print command gets; null for nothing. */
export function usePaper(usual: () => ComponentChild): UsedPaper {
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef<ComponentChild>(null);
  const newest = useRef(usual);
  newest.current = usual;

  useEffect(() => {
    const draw = () => place.current && render(asked.current ?? newest.current(), place.current);
    const clear = () => {
      asked.current = null;
      if (place.current) render(null, place.current);
    };
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, []);

  const print = useCallback((sheets: ComponentChild) => {
    asked.current = sheets;
    // Not every browser says so beforehand.
    if (place.current) render(sheets, place.current);
    if (printAs('result')) return true;
    asked.current = null;
    if (place.current) render(null, place.current);
    return false;
  }, []);
  return { place, print };
}
