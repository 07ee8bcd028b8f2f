import type { Connection, Database } from '../database.ts';
import { type Failure, failureOf } from '../failure.ts';
import { writeChange } from './change.ts';
import type { Decide, Enter, Entered } from './sealed-store.ts';
import { type Present, refresh, type Session } from './session.ts';

export interface DoorOptions {
  connection: Connection;
  now: () => number;
  /** What is seen of the vault, after each time that somebody went in. */
  seen(session: Session, present: Present): void;
  /** The vault is another one by now: this page's key opens nothing any more. */
  shutOut(): void;
}

/** Lets in one after the other, while there is a session. */
export class Door {
  session: Session | undefined;
  readonly #options: DoorOptions;
  #queue: Promise<unknown> = Promise.resolve();
  #inside = 0;

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  readonly enter: Enter = (decide) => {
    const { session } = this;
    if (!session) return Promise.resolve({ is: 'refused', why: this.#options.connection.shut ?? 'locked' });
    return this.#inTurn(() => this.#enter(session, decide));
  };

  /** The database for something that needs no session. Never rejects. */
  async use<A>(work: (database: Database) => Promise<A>, otherwise: (why: Failure) => A): Promise<A> {
    const { connection } = this.#options;
    try {
      const opened = await connection.use();
      return opened.is === 'open' ? await work(opened.database) : otherwise(opened.why);
    } catch (error) {
      return otherwise(connection.shut ?? failureOf(error));
    }
  }

  /** Answers once nobody is inside any more, those included who come in because of what the last one did; or after `patience`. */
  async settled(patience: number): Promise<void> {
    const until = Date.now() + patience;
    do {
      await Promise.race([this.#queue, new Promise((resolve) => setTimeout(resolve, patience))]);
      await new Promise((resolve) => setTimeout(resolve));
    } while (this.#inside > 0 && Date.now() < until);
  }

  #inTurn<A>(work: () => Promise<A>): Promise<A> {
    this.#inside += 1;
    const turn = this.#queue.then(work).finally(() => {
      this.#inside -= 1;
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #enter<A>(session: Session, decide: Decide<A>): Promise<Entered<A>> {
    return this.use<Entered<A>>(
      async (database) => {
        // Somebody was faster each time that we go round again, so this comes to an end.
        for (let tries = 0; tries < 1_000; tries++) {
          const present = await refresh(database, session, this.#options.now());
          if (!present) {
            this.#options.shutOut();
            return { is: 'refused', why: 'locked' };
          }
          // What was found is written down before anything else is.
          const decided = present.isDamaged ? { change: {} } : await decide(session, present);
          const after = decided.change === null ? present : await writeChange(database, session, present, decided.change, this.#options.now());
          if (after) this.#options.seen(session, after);
          if (after && 'answer' in decided) return { is: 'done', answer: decided.answer };
        }
        return { is: 'refused', why: 'blocked' };
      },
      (why) => ({ is: 'refused', why }),
    );
  }
}
