/** What two versions of a record say differently, line by line. Pure. */
export interface Difference {
  /** Names from the outside in. */
  path: string[];
  /** What each version says; empty where it says nothing. */
  says: string[];
}

/** `labelOf` names a key of the payload as people do. What lies under a key that it calls `''` only machines use, and is left out. */
export function findDifferences(payloads: readonly unknown[], labelOf: (key: string) => string | undefined): Difference[] {
  const flat = payloads.map((payload) => flatten(payload));
  const paths = [...new Set(flat.flatMap((lines) => [...lines.keys()]))];
  return paths.flatMap((path) => {
    const says = flat.map((lines) => lines.get(path) ?? '');
    if (says.every((one) => one === says[0])) return [];
    const labels = (JSON.parse(path) as string[]).map((key) => labelOf(key) ?? key);
    return labels.includes('') ? [] : [{ path: labels, says }];
  });
}

function flatten(value: unknown, path: string[] = [], found = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) flatten(part, [...path, Array.isArray(value) ? String(Number(key) + 1) : key], found);
  } else found.set(JSON.stringify(path), value === null || value === undefined ? '' : String(value));
  return found;
}

/** What a form calls its parts: the label beside each id in its definition. */
export function labelsIn(definition: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof definition !== 'object' || definition === null) return found;
  const { id, label, text, title, name } = definition as Record<string, unknown>;
  const called = [label, text, title, name].find((one) => typeof one === 'string');
  if (typeof id === 'string' && typeof called === 'string' && !found.has(id)) found.set(id, called);
  for (const part of Object.values(definition)) labelsIn(part, found);
  return found;
}
