import { useState } from 'preact/hooks';
import { storage as reasons } from '../../../ui/text/zh-Hans/form.ts';
import { views as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { cleanText } from '../actions.ts';
import { readOlder } from '../read-older.ts';
import { viewKind } from '../stored.ts';
import type { ToolsProps } from '../Tools.tsx';

/** Filters that somebody uses again. Kept with the entries, because what is looked for can be a name. */
export function ViewsPanel({ data, store, view, setView, say }: ToolsProps) {
  const { list, remove } = useKept(store, viewKind, data, readOlder);
  const [name, setName] = useState('');
  const [failure, setFailure] = useState('');
  const kept = list.is === 'ready' ? list.kept : [];

  const save = async () => {
    const payload = { name: cleanText(name).slice(0, 30), ...view };
    if (payload.name === '') return setFailure(words.lacksName);
    const answer = await store.save(viewKind, { id: store.newId(), of: data.id, definition: { fingerprint: data.fingerprint, data }, revision: 0, payload });
    if (answer.answer !== 'saved') return setFailure(log.notSaved(answer.answer === 'unavailable' ? reasons[answer.why] : reasons.full));
    setFailure('');
    setName('');
    say(words.saved(payload.name));
  };

  return (
    <>
      <p class="lg-note">{words.note}</p>
      {kept.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="lg-views">
          {kept.map((one) => {
            const { id, payload } = one.record;
            return (
              <li key={id}>
                <button type="button" class="btn" aria-label={words.useOf(payload.name)} onClick={() => setView({ filter: payload.filter, order: payload.order, columns: payload.columns, group: payload.group })}>
                  {payload.name}
                </button>
                <button type="button" class="lg-link" aria-label={words.removeOf(payload.name)} onClick={() => void remove(one).then(({ answer }) => answer === 'saved' && say(words.removed(payload.name)))}>
                  {words.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="fields lg-by">
        <label class={failure ? 'field field--bad' : 'field'}>
          <span>{words.name}</span>
          <input type="text" autocomplete="off" maxLength={30} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status" class="lg-bad">
        {failure}
      </p>
      <p class="lg-acts">
        <button type="button" class="btn" onClick={() => void save()}>
          {words.save}
        </button>
      </p>
    </>
  );
}
