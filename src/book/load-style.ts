/** Adds the style sheet of something that has just been asked for, so that pages are not heavier for it. Answers once it holds. */
export function loadStyle(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    // Without it the thing is plain, but there.
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
}
