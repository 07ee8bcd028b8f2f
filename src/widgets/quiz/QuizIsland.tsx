import { useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../storage/store.ts';
import { loadStyle } from '../../book/load-style.ts';
import formStyle from '../../ui/form.css?url';
import { quiz as words } from '../../ui/text/zh-Hans/quiz.ts';
import { fetchQuestions } from './bank.ts';
import type { QuizCard } from './data.ts';
import { Desk } from './Desk.tsx';
import { knowledgeOf } from './model.ts';
import style from './quiz.css?url';
import { payloads, useSittings } from './use-sittings.ts';
import { usePerson } from './use-person.ts';

interface Props {
  data: QuizCard;
  /** On a page of its own: the whole quiz; at the end of its section: three of it. */
  page?: boolean;
}

/** The questions of a section, answered in place. In a chapter there is a way to its page until the browser takes over. */
export default function QuizIsland({ data, page = false }: Props) {
  const store = useMemo(() => openStore(), []);
  const person = usePerson();
  const sittings = useSittings(store, person.id);
  const [awake, setAwake] = useState(page);
  const known = useMemo(() => knowledgeOf(payloads(sittings)), [sittings]);

  // A chapter does not carry the style of questions that nobody has opened.
  useEffect(() => {
    if (!page) void Promise.all([formStyle, style].map(loadStyle)).then(() => setAwake(true));
  }, []);

  return (
    <>
      {awake && (
        <div data-needs-js>
          <Desk
            store={store}
            person={person.id}
            sittings={sittings}
            known={known}
            scope={`${page ? 'quiz' : 'three'}=${data.id}`}
            title={`${data.section}${data.title}`}
            mode="practice"
            bank={{ edition: data.edition, bank: data.fingerprint }}
            questions={data.questions}
            portions={page ? [10] : [3]}
            label={page ? undefined : () => words.startThree}
            load={(ids) => fetchQuestions({ quizzes: [data], files: data.file }, ids)}
            name={`qz-${data.id}`}
            page={page}
            results={data.results}
            nothing={words.nothing.other}
          />
        </div>
      )}
      {!page && (
        <p data-noprint>
          <a href={data.href}>{words.toQuiz(data.title)}</a>
        </p>
      )}
    </>
  );
}
