import { useEffect, useRef } from 'preact/hooks';

/** What the page prints round the sheet was written at build; here it is once more, without its ids. */
export function CopyOf({ selector }: { selector: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const copy = document.querySelector(`.ck--page > ${selector}`)?.cloneNode(true) as Element | undefined;
    for (const named of copy?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
    if (copy) place.current?.replaceChildren(copy);
  }, [selector]);
  return <div ref={place} />;
}
