import { quizExam as words } from '../../ui/text/zh-Hans/quiz-exam.ts';
import type { Catalogue } from './catalogue.ts';
import type { byChapter } from './model.ts';
import { sayTenths } from './score.ts';

interface Props {
  catalogue: Pick<Catalogue, 'chapters'>;
  parts: ReturnType<typeof byChapter>;
}

/** An exam by chapters. */
export function ChapterTable({ catalogue, parts }: Props) {
  const titleOf = (id: string) => catalogue.chapters.find((one) => one.id === id)?.title ?? words.gone;
  return (
    <section class="qz-part">
      <h2>{words.byChapter}</h2>
      <table class="num">
        <thead>
          <tr>
            {[words.chapter, words.asked, words.rightCount, words.chapterMark].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ chapter, asked, right, mark }) => (
            <tr key={chapter}>
              <th scope="row">{titleOf(chapter)}</th>
              <td>{asked}</td>
              <td>{right}</td>
              <td>{words.percent(sayTenths(mark))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
