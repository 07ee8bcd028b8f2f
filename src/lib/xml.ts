/**
 * As much of XML as a workbook needs, read from its text: the browser's own parser is closed to us, because our pages allow no text to
 * become markup (Trusted Types). Nothing here becomes markup either.
 */
export interface Element {
  attributes: Record<string, string>;
  /** What stands between its tags, as it is written. */
  inner: string;
}

/** The elements of this name, whatever their prefix, none inside another of the same name. Stops at what is not closed; goes through the text once. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])`, 'g');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const end = xml.indexOf('>', found.index);
    if (end < 0) return;
    const attributes = readAttributes(xml.slice(found.index + found[0].length, end));
    if (xml[end - 1] === '/') {
      yield { attributes, inner: '' };
      opening.lastIndex = end + 1;
      continue;
    }
    const close = xml.indexOf(`</${found[1]}>`, end);
    if (close < 0) return;
    yield { attributes, inner: xml.slice(end + 1, close) };
    opening.lastIndex = close + 1;
  }
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [name, readText(a ?? b ?? '')]));
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its entities written out, and with what Excel writes as _x000D_. */
export function readText(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
