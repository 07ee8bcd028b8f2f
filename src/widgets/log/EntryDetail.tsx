import { useEffect, useRef, useState } from 'preact/hooks';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { AmendForm } from './AmendForm.tsx';
import { CellValue } from './CellValue.tsx';
import type { Entry } from './ledger.ts';
import { fieldsOf, sayClock, sayTime } from './say.ts';
import type { LogState } from './state.ts';
import type { Edition } from '../../ui/use-kept.ts';
import { VoidForm } from './VoidForm.tsx';

interface Props {
  entry: Entry;
  definition: Edition;
  names: string;
  /** Answers why it was not saved; empty when it was. */
  save(next: LogState, said: string): Promise<string>;
}

/** All of an entry, with its history, and the ways to carry it on. */
export function EntryDetail({ entry: { id, number, data, state, summary }, definition, names, save }: Props) {
  const [mode, setMode] = useState<'view' | 'amend' | 'void'>('view');
  const last = useRef(mode);
  const buttons = useRef<HTMLParagraphElement>(null);
  const mark = `lg-${id}`;
  const { registered, voided } = state;

  // Back to the button that was pressed, once its form is gone.
  useEffect(() => {
    if (mode === 'view' && last.current !== 'view') buttons.current?.querySelector<HTMLElement>(`[data-mode="${last.current}"]`)?.focus();
    last.current = mode;
  }, [mode]);

  const form = {
    number,
    state,
    names,
    close: () => setMode('view'),
    save: async (next: LogState, said: string) => {
      const why = await save(next, said);
      if (why === '') setMode('view');
      return why;
    },
  };

  return (
    <div class="lg-detail">
      {voided && <p class="lg-bad">{words.voidedAt(voided.reason, voided.by, sayTime(voided.at))}</p>}
      {definition !== 'present' && <p class="lg-note">{definition === 'older' ? words.olderEdition(data.edition) : words.lostDefinition}</p>}
      <dl>
        {fieldsOf(data, state.values).map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd class={state.values[field.id] ? undefined : 'lg-none'}>
              <CellValue field={field} state={state} all />
            </dd>
          </div>
        ))}
        {summary.clocks.length > 0 && (
          <div>
            <dt>{words.clocks}</dt>
            <dd>
              {summary.clocks.map((reading) => (
                <span key={reading.clock.id} class={reading.over > 0 ? 'lg-clock lg-bad' : 'lg-clock'}>
                  {sayClock(reading, words)}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p class="lg-note num">{words.registeredAt(registered.by, sayTime(registered.at))}</p>
      {!voided && mode === 'view' && (
        <p class="lg-acts" ref={buttons}>
          <button type="button" class="btn" data-mode="amend" onClick={() => setMode('amend')}>
            {words.amend}
          </button>
          <button type="button" class="btn" data-mode="void" onClick={() => setMode('void')}>
            {words.makeVoid}
          </button>
        </p>
      )}
      {!voided && mode === 'amend' && <AmendForm id={`${mark}-a`} data={data} {...form} />}
      {!voided && mode === 'void' && <VoidForm id={`${mark}-v`} reasons={data.voidReasons} {...form} />}
    </div>
  );
}
