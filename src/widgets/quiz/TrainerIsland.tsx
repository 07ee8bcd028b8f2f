import { useMemo, useState } from 'preact/hooks';
import { quizTrainer as words } from '../../ui/text/zh-Hans/quiz-trainer.ts';
import { type Catalogue, questionsOf } from './catalogue.ts';
import { GiftDesk } from './GiftDesk.tsx';
import { limits, readResultFile, type ResultFile } from './result-file.ts';
import { makeStatistics, mergeFiles } from './statistics.ts';
import { StatisticsView } from './StatisticsView.tsx';

interface Read {
  name: string;
  said: string;
  bad: boolean;
  file?: ResultFile;
}

const isSamePerson = ({ person: a }: ResultFile, { person: b }: ResultFile): boolean => a.number === b.number && a.name === b.name && a.hall === b.hall;

/** 成绩汇总: reads several people's files on this machine, and sums them up. Nothing is kept and nothing leaves it. */
export default function TrainerIsland({ data }: { data: Catalogue }) {
  const [reads, setReads] = useState<Read[]>([]);
  const files = useMemo(() => reads.flatMap(({ name, file }) => (file ? [{ name: name.replace(/\.json$/i, ''), file }] : [])), [reads]);
  const statistics = useMemo(() => makeStatistics(mergeFiles(files), questionsOf(data), data.statistics), [files, data]);

  const take = async (chosen: FileList | null) => {
    const read = await Promise.all([...(chosen ?? [])].map(async (file): Promise<Read> => {
      const { name } = file;
      // Not even opened where it cannot be one of ours.
      const answer = file.size > limits.bytes ? ({ answer: 'large' } as const) : readResultFile(await file.text());
      if (answer.answer !== 'ok') return { name, bad: true, said: words.notTaken(name, words.refused[answer.answer]) };
      const said = [words.taken(name, answer.file.sittings.length), answer.file.bank !== data.bank && words.otherBank(name)].filter(Boolean).join(words.list);
      return { name, bad: false, said, file: answer.file };
    }));
    // A file that is read again takes the place of what was said of it before. Two people's files may have one name.
    setReads((before) => [...before.filter((old) => !read.some((one) => one.name === old.name && (!old.file || !one.file || isSamePerson(old.file, one.file)))), ...read]);
  };

  return (
    <>
      <section class="qz-part" data-noprint>
        <label class="field" for="files">
          <span>{words.files}</span>
          <input
            id="files"
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => {
              const { currentTarget } = event;
              void take(currentTarget.files).then(() => {
                currentTarget.value = '';
              });
            }}
          />
        </label>
        <p class="qz-note">{words.filesHint}</p>
        <p class="qz-note">{words.honest}</p>
        <div class="qz-files" role="status">
          {reads.map(({ said, bad }, n) => (
            <p key={n} class={bad ? 'qz-bad' : undefined}>
              {said}
            </p>
          ))}
        </div>
        {reads.length > 0 && (
          <button type="button" class="btn" onClick={() => setReads([])}>
            {words.clear}
          </button>
        )}
      </section>
      {files.length > 0 && <StatisticsView catalogue={data} statistics={statistics} />}
      <GiftDesk catalogue={data} />
    </>
  );
}
