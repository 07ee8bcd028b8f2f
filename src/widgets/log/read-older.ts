import type { LogData } from './data.ts';

/** The log that an older entry was made in. What reads it is fetched when there is such an entry, which few browsers ever have. */
export const readOlder = (stored: unknown): Promise<LogData | null> => import('./definition.ts').then(({ readDefinition }) => readDefinition(stored)).catch(() => null);
