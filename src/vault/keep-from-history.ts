/**
 * Browsers write what stands in a field into their session files, in clear, to give it back after a crash; but not where the
 * field says `autocomplete="off"`. Says so for every field in this place, those included that come later. Returns the stop function.
 */
export function keepFromHistory(place: HTMLElement): () => void {
  const mark = (root: Element) => {
    for (const field of [root, ...root.querySelectorAll('input, textarea, select')]) if (field.matches('input, textarea, select')) field.setAttribute('autocomplete', 'off');
  };
  mark(place);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) mark(node);
  });
  observer.observe(place, { childList: true, subtree: true });
  return () => observer.disconnect();
}
