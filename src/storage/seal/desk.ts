import type { Counter, Writing } from '../database.ts';
import type { Definition, Envelope } from '../envelope.ts';
import { orderSequence } from '../write.ts';
import type { Contents } from './contents.ts';
import type { Content } from './sealed-row.ts';

/**
 * The records, definitions and counters of a vault as they lie opened in memory, with the look of a transaction, so that what
 * decides about a save in clear (`write.ts`) decides about a sealed one too. What it puts is sealed and written afterwards.
 */
export class Desk {
  readonly #contents: Contents;
  readonly #records = new Map<string, Envelope>();
  readonly #definitions = new Map<string, Definition>();
  #sequence: string | undefined;
  counters: Record<string, number>;

  constructor(contents: Contents, counters: Readonly<Record<string, number>>) {
    this.#contents = contents;
    this.counters = { ...counters };
  }

  get writing(): Writing {
    const stores = {
      records: {
        get: async (id: string) => this.#records.get(id) ?? this.#contents.record(id)?.row,
        put: async (row: Envelope) => void this.#records.set(row.id, row),
      },
      definitions: {
        getKey: async (fingerprint: string) => (this.#definitions.get(fingerprint) ?? this.#contents.definition(fingerprint))?.fingerprint,
        get: async (fingerprint: string) => this.#definitions.get(fingerprint) ?? this.#contents.definition(fingerprint),
        put: async (definition: Definition) => void this.#definitions.set(definition.fingerprint, definition),
      },
      counters: {
        get: async (sequence: string): Promise<Counter | undefined> => (Object.hasOwn(this.counters, sequence) ? { sequence, last: this.counters[sequence]! } : undefined),
        put: async ({ sequence, last }: Counter) => {
          this.counters[sequence] = last;
          if (sequence !== orderSequence) this.#sequence = sequence;
        },
      },
    };
    return { objectStore: (name: keyof typeof stores) => stores[name] } as unknown as Writing;
  }

  /** What is to be sealed: copies, so that nobody changes them meanwhile. Throws where something cannot be kept. */
  get written(): Content[] {
    return structuredClone([
      ...[...this.#definitions.values()].map((row): Content => ({ is: 'definition', row })),
      ...[...this.#records.values()].map((row): Content => {
        const sequence = row.number === undefined ? undefined : (this.#contents.record(row.id)?.sequence ?? this.#sequence);
        return { is: 'record', row, ...(sequence === undefined ? {} : { sequence }) };
      }),
    ]);
  }
}
