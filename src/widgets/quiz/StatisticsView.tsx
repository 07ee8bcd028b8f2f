import { useEffect, useMemo, useState } from 'preact/hooks';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizExam } from '../../ui/text/zh-Hans/quiz-exam.ts';
import { quizTrainer as words } from '../../ui/text/zh-Hans/quiz-trainer.ts';
import { giveTable } from '../../ui/give-table.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { fetchAll } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import type { Question } from './data.ts';
import type { Statistics } from './statistics.ts';
import { toItemCells, toItemTable, toPersonCells, toPersonTable } from './statistics-rows.ts';

interface Props {
  catalogue: Catalogue;
  statistics: Statistics;
}

const step = 20;
const said = { trainer: words, exam: quizExam, quiz };

/** What several people's results come to: who, which questions, which rules. */
export function StatisticsView({ catalogue, statistics }: Props) {
  const [questions, setQuestions] = useState<ReadonlyMap<string, Question>>(new Map());
  const [length, setLength] = useState(step);
  const { give, box } = useGiving();
  useEffect(() => void fetchAll(catalogue).then((all) => setQuestions(new Map(all.map((one) => [one.id, one]))), () => {}), [catalogue]);

  const people = useMemo(() => statistics.people.map((row) => toPersonCells(row, said)), [statistics]);
  const ranked = useMemo(() => [...statistics.items].sort((a, b) => a.right - b.right), [statistics]);
  const items = ranked.slice(0, length).map((row) => toItemCells(row, catalogue, questions, said));
  const unclear = statistics.rules.filter((row) => row.unclear);
  return (
    <>
      <section class="qz-part">
        <h2>{words.people}</h2>
        <Table head={words.peopleHead} rows={people} label={words.people} />
        <p class="qz-acts" data-noprint>
          {(['people', 'items'] as const).flatMap((what) =>
            (['csv', 'xlsx'] as const).map((format) => (
              <button key={`${what}-${format}`} type="button" class="btn" onClick={() => void giveTable(give, words.fileName[what], format, what === 'people' ? toPersonTable(statistics.people, said) : toItemTable(ranked, catalogue, questions, said), words[what])}>
                {words.export[what][format]}
              </button>
            )),
          )}
        </p>
        {box}
      </section>
      <section class="qz-part">
        <h2>{words.rules}</h2>
        <p class="qz-note">{words.rulesLead(catalogue.statistics.unclear.people, Math.round(catalogue.statistics.unclear.right * 100))}</p>
        {unclear.length === 0 ? (
          <p>{words.rulesNone}</p>
        ) : (
          <ul class="qz-terms">
            {unclear.map(({ rule, right, answers }) => (
              <li key={rule}>
                <a href={catalogue.rules[rule]?.href} data-rule={rule}>
                  {catalogue.rules[rule]?.label}
                </a>
                {[catalogue.rules[rule]?.title, words.ruleLine(right, answers)].join(quiz.list)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="qz-part">
        <h2>{words.items}</h2>
        <p class="qz-note">{words.itemsLead}</p>
        <p class="qz-note">{words.discrimination(catalogue.statistics.people)}</p>
        <Table head={words.itemsHead} rows={items} label={words.items} />
        {ranked.length > length && (
          <button type="button" class="btn" onClick={() => setLength(length + step)}>
            {words.more(Math.min(step, ranked.length - length))}
          </button>
        )}
      </section>
    </>
  );
}

function Table({ head, rows, label }: { head: string[]; rows: string[][]; label: string }) {
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={label}>
      <table class="num">
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], n) => (
            <tr key={n}>
              <th scope="row">{first}</th>
              {rest.map((cell, m) => (
                <td key={m}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
