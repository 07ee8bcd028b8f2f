/** An element with its properties and what is in it; strings become text. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Words that are seen but not read out, followed by words that are read out but not seen. */
export function sign(className: string, seen: string, said: string): HTMLElement {
  const mark = element('span', { textContent: seen });
  mark.setAttribute('aria-hidden', 'true');
  return element('span', { className }, mark, element('span', { className: 'vh', textContent: said }));
}
