import { useState } from 'preact/hooks';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizTrainer as words } from '../../ui/text/zh-Hans/quiz-trainer.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { fetchAll } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import { limits } from './result-file.ts';
import type { GiftProblem, GiftQuestion } from './gift/gift.ts';

/** The bank as a GIFT file, and GIFT files as something an editor can go on with. The code for it is fetched when it is asked for. */
export function GiftDesk({ catalogue }: { catalogue: Catalogue }) {
  const [read, setRead] = useState<{ questions: GiftQuestion[]; problems: GiftProblem[]; yaml: string }>();
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();

  const exportBank = async () => {
    setSaid('');
    try {
      const [questions, { writeGift }] = await Promise.all([fetchAll(catalogue), import('./gift/write.ts')]);
      const byId = new Map(questions.map((one) => [one.id, one]));
      const parts = catalogue.quizzes.map(({ section, title, questions: own }) => ({ category: `${catalogue.book}/${section}${title}`, questions: own.flatMap(({ id }) => byId.get(id) ?? []) }));
      give(`${catalogue.book}-${catalogue.edition}`, 'gift', writeGift(parts));
    } catch {
      setSaid(quiz.cannotLoad);
    }
  };
  const importFile = async (file: File | undefined) => {
    if (!file) return;
    setSaid('');
    if (file.size > limits.bytes) {
      setSaid(words.refused.large);
      return;
    }
    try {
      const [text, { readGift }, { toYaml }] = await Promise.all([file.text(), import('./gift/read.ts'), import('./gift/to-yaml.ts')]);
      const found = readGift(text);
      setRead({ ...found, yaml: toYaml(found.questions) });
    } catch {
      setSaid(quiz.cannotLoad);
    }
  };

  return (
    <section class="qz-part" data-noprint>
      <h2>{words.gift}</h2>
      <p class="qz-note">{words.giftLead}</p>
      <p class="qz-acts">
        <button type="button" class="btn" onClick={() => void exportBank()}>
          {words.giftExport}
        </button>
      </p>
      <label class="field" for="gift">
        <span>{words.giftImport}</span>
        <input id="gift" type="file" accept=".gift,.txt,text/plain" onChange={({ currentTarget }) => void importFile(currentTarget.files?.[0]).then(() => { currentTarget.value = ''; })} />
      </label>
      <p class="qz-note">{words.giftHint}</p>
      <div role="status">
        {said && <p class="qz-bad">{said}</p>}
        {read && <p>{words.giftFound(read.questions.length)}</p>}
      </div>
      {read && read.problems.length > 0 && (
        <>
          <p class="qz-bad">{words.giftProblems(read.problems.length)}</p>
          <ul class="qz-terms">
            {read.problems.map(({ line, says }) => (
              <li key={line}>{words.giftProblem(line, words.giftSays[says])}</li>
            ))}
          </ul>
        </>
      )}
      {read && read.questions.length > 0 && (
        <>
          <div class="qz-preview" tabIndex={0} role="region" aria-label={words.giftImport}>
            <ol>
              {read.questions.map(({ line, kind, stem }) => (
                <li key={line}>
                  {stem}
                  <small>{kind === 'description' ? quiz.situation : quiz.kinds[kind]}</small>
                </li>
              ))}
            </ol>
          </div>
          <label class="field" for="yaml">
            <span>{words.giftYaml}</span>
            <textarea id="yaml" rows={10} readOnly value={read.yaml} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </>
      )}
      {box}
    </section>
  );
}
