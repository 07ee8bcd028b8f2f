import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved, Stored } from '../storage/envelope.ts';
import { removal as words, status, storage as reasons } from './text/zh-Hans/form.ts';
import type { Kept, KeptRecords } from './use-kept.ts';

/** Takes records out of a list; `notice` says what came of it and offers to bring the last one back. */
export interface Removal<T, D> {
  takeOut(kept: Kept<T, D>): void;
  notice: VNode;
}

/** `say` tells of a record that was removed; `broughtBack` moves the focus, because the button that had it is gone. */
export function useRemoval<T, D>({ remove, restore }: Pick<KeptRecords<T, D>, 'remove' | 'restore'>, say: (payload: T) => string, broughtBack: () => void): Removal<T, D> {
  const [removed, setRemoved] = useState<Stored<T>>();
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);

  const takeOut = async (kept: Kept<T, D>) => {
    const answer = await remove(kept);
    setRemoved(answer.answer === 'saved' ? answer.record : undefined);
    setSaid(answer.answer === 'saved' ? say(answer.record.payload) : sayRefusal(answer, words.notRemoved));
  };
  const bringBack = async (record: Stored<T>) => {
    const answer = await restore(record);
    setSaid(answer.answer === 'saved' ? '' : sayRefusal(answer, words.notRestored));
    if (answer.answer !== 'saved') return;
    setRemoved(undefined);
    broughtBack();
  };

  return {
    takeOut: (kept) => void takeOut(kept),
    notice: (
      <div class="removal">
        <p role="status">{said}</p>
        {removed && (
          <button ref={undo} type="button" class="btn" onClick={() => void bringBack(removed)}>
            {words.undo}
          </button>
        )}
      </div>
    ),
  };
}

/** Why a record was not removed or not brought back. */
export function sayRefusal(answer: Saved<unknown>, changed: string): string {
  if (answer.answer === 'full') return status.cannotSave(reasons.full);
  return answer.answer === 'unavailable' ? status.cannotSave(reasons[answer.why]) : changed;
}
