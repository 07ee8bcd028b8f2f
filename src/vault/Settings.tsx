import { useState } from 'preact/hooks';
import { formatDate, toLocalDate } from '../lib/clock.ts';
import { type IdleMinutes, idleMinutes, writeIdleMinutes } from '../storage/preferences.ts';
import { type OpenView, openVault, type Person } from '../storage/seal/vault.ts';
import { vault } from '../ui/text/zh-Hans/vault.ts';
import { type Deed, DeedForm, deeds } from './DeedForm.tsx';

const words = vault.people;

interface Props {
  state: OpenView;
  heading: 'h2' | 'h3' | 'h4';
  idle: IdleMinutes;
  setIdle(minutes: IdleMinutes): void;
}

/** Who can unlock; and what changes that. */
export function Settings({ state, heading: Heading, idle, setIdle }: Props) {
  const [deed, setDeed] = useState<Deed>();
  const [said, setSaid] = useState('');

  const drop = async ({ id, name }: Person) => {
    if (!confirm(words.dropAsk(name || vault.open.nobody))) return;
    setSaid((await openVault().people.drop(id)) === 'done' ? words.dropped(name || vault.open.nobody) : words.notDropped);
  };
  const choose = (minutes: IdleMinutes) => {
    writeIdleMinutes(minutes);
    setIdle(minutes);
  };

  return (
    <div class="vt">
      <Heading>{words.title}</Heading>
      <ul class="vt-people">
        {state.people.map((person) => (
          <li key={person.id}>
            <span>{person.name || vault.open.nobody}</span>
            <span class="vt-note">{person.since > 0 && words.since(formatDate(toLocalDate(person.since)))}</span>
            {person.id === state.who?.id ? (
              <span class="vt-note">{words.you}</span>
            ) : (
              <button type="button" class="btn" disabled={state.people.length < 2} onClick={() => void drop(person)}>
                {words.drop}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {deed ? (
        <DeedForm
          key={deed}
          deed={deed}
          people={state.people}
          who={state.who}
          close={(done) => {
            setDeed(undefined);
            setSaid(done);
          }}
        />
      ) : (
        <p class="vt-acts">
          {deeds.map((one) => (
            <button
              key={one}
              type="button"
              class="btn"
              onClick={() => {
                setSaid('');
                setDeed(one);
              }}
            >
              {words[one]}
            </button>
          ))}
        </p>
      )}
      <label class="field vt-idle">
        <span>{words.idle}</span>
        <select value={idle} onChange={(event) => choose(event.currentTarget.value as IdleMinutes)}>
          {[...idleMinutes]
            .sort((a, b) => Number(a) - Number(b))
            .map((minutes) => (
              <option key={minutes} value={minutes}>
                {words.minutes(minutes)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
