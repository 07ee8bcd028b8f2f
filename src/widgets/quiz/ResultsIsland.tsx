import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDate, toLocalDate } from '../../lib/clock.ts';
import { openStore } from '../../storage/store.ts';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { giveTable } from '../../ui/give-table.ts';
import { printAs, setUsualPrint } from '../../ui/print.ts';
import { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { quizExam } from '../../ui/text/zh-Hans/quiz-exam.ts';
import { quizResults as words } from '../../ui/text/zh-Hans/quiz-results.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { type Catalogue, questionsOf } from './catalogue.ts';
import { knowledgeNow, knowledgeOf, standingOf } from './model.ts';
import { makeResultFile } from './result-file.ts';
import { ChapterStandings, RuleStandings } from './Standings.tsx';
import { SittingList } from './SittingList.tsx';
import { toTable } from './rows.ts';
import { Trend } from './Trend.tsx';
import { payloads, useSittings } from './use-sittings.ts';
import { usePerson } from './use-person.ts';

/** 我的成绩: what is known and what is not, how it went over time, and files and a sheet to hand in. */
export default function ResultsIsland({ data }: { data: Catalogue }) {
  const store = useMemo(() => openStore(), []);
  const person = usePerson();
  const sittings = useSittings(store, person.id);
  const kept = useMemo(() => payloads(sittings), [sittings]);
  const known = useMemo(() => knowledgeOf(kept), [kept]);
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  useEffect(() => setUsualPrint('result'), []);

  if (sittings.is === 'loading') return <p>{quiz.loading}</p>;
  if (sittings.is === 'unavailable') return <p class="qz-bad">{quiz.unavailable[sittings.why]}</p>;
  const all = questionsOf(data);
  const { counts } = standingOf(all, known);
  const now = all.flatMap((question) => knowledgeNow(known, question) ?? []);
  const firstRight = now.filter((one) => one.firstRight).length;
  const minutes = Math.round(kept.flatMap(({ answers }) => answers).reduce((sum, { ms }) => sum + ms, 0) / 60_000);
  const today = toLocalDate(Date.now());
  const file = words.fileName(person.name, today);
  const exportFile = () => give(file, 'json', JSON.stringify(makeResultFile({ book: data.book, edition: data.edition, bank: data.bank, person: { name: person.name, number: person.number, role: person.role, hall: person.hall }, exported: Date.now(), sittings: kept })));

  return (
    <>
      <p class="qz-note" data-noprint>
        {person.id === 'anonymous' ? words.nobody : words.whose(person.name, person.number)}
      </p>
      <AsideNotice aside={sittings.aside} name={file} give={give} />
      {kept.length === 0 ? (
        <p>
          {words.none}
          <a href={data.pages.home}>{words.toPractice}</a>
        </p>
      ) : (
        <>
          <div class="pr qz-head">
            <h2>{words.sheetTitle}</h2>
            <p>{quizExam.notOfficial}</p>
            <p>{[[quizExam.sheet.name, person.name], [quizExam.sheet.number, person.number], [quizExam.sheet.hall, person.hall]].map(([name, value]) => `${name}${quiz.pair('', value || '　　　　')}`).join('　')}</p>
            <p>{[words.asOf(formatDate(today)), quizExam.bank(data.edition, data.bank)].join('，')}</p>
          </div>
          <dl class="qz-figures num">
            {[
              [words.figures.seen, words.of(now.length, all.length)],
              [words.figures.mastered, words.of(counts.mastered, all.length)],
              [words.figures.right, now.length === 0 ? words.of(0, 0) : words.percent(Math.round((firstRight / now.length) * 100))],
              [words.figures.time, minutes === 0 ? words.noTime : words.time(minutes)],
            ].map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p class="qz-note">{words.how}</p>
          <p class="qz-acts" data-noprint>
            <button type="button" class="btn btn--p" onClick={() => setSaid(printAs('result') ? '' : quizExam.cannotPrint)}>
              {words.print}
            </button>
            <button type="button" class="btn" onClick={exportFile}>
              {words.export}
            </button>
            {(['csv', 'xlsx'] as const).map((format) => (
              <button key={format} type="button" class="btn" onClick={() => void giveTable(give, file, format, toTable(kept, words, quiz), words.sheet)}>
                {words[format]}
              </button>
            ))}
          </p>
          <p class="qz-note" data-noprint>
            {words.exportHint}
          </p>
          <p role="status" class="qz-bad">
            {said}
          </p>
          {box}
          <ChapterStandings catalogue={data} known={known} />
          <Trend sittings={kept} />
          <RuleStandings catalogue={data} known={known} />
          <p class="pr sign">
            {[quizExam.sign.person, quizExam.sign.trainer].map((one) => (
              <span key={one}>
                {one}
                <i />
              </span>
            ))}
          </p>
          <SittingList store={store} catalogue={data} kept={sittings.kept} />
        </>
      )}
    </>
  );
}
