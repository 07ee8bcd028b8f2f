import { quizResults as words } from '../../ui/text/zh-Hans/quiz-results.ts';
import { type Catalogue, questionsOf } from './catalogue.ts';
import { type Knowledge, type Standing, standingOf } from './model.ts';

interface Props {
  catalogue: Catalogue;
  known: ReadonlyMap<string, Knowledge>;
}

/** How much of each chapter is known: figures first, the bar only repeats them. */
export function ChapterStandings({ catalogue, known }: Props) {
  return (
    <section class="qz-part">
      <h2>{words.chapters}</h2>
      <table class="num qz-standings">
        <thead>
          <tr>
            <th scope="col">{words.chapter}</th>
            <th scope="col">{words.mastery.mastered}</th>
            <th scope="col">{words.mastery.shaky}</th>
            <th scope="col">{words.mastery.unseen}</th>
            <td data-noprint />
          </tr>
        </thead>
        <tbody>
          {catalogue.chapters.flatMap(({ id, title }) => {
            const questions = catalogue.quizzes.filter(({ chapter }) => chapter === id).flatMap((quiz) => quiz.questions);
            if (questions.length === 0) return [];
            const { counts } = standingOf(questions, known);
            return [
              <tr key={id}>
                <th scope="row">
                  <a href={`${catalogue.pages.practice}?chapter=${id}`}>{title}</a>
                </th>
                <td>{counts.mastered}</td>
                <td>{counts.shaky}</td>
                <td>{counts.unseen}</td>
                <td data-noprint>
                  <Share counts={counts} all={questions.length} />
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}

function Share({ counts, all }: { counts: Standing['counts']; all: number }) {
  return (
    <svg class="qz-share" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={all} height="1" />
      <rect class="mastered" width={counts.mastered} height="1" />
      <rect class="shaky" x={counts.mastered} width={counts.shaky} height="1" />
    </svg>
  );
}

/** Every rule that has a question, chapter by chapter, with a way to practise just it. */
export function RuleStandings({ catalogue, known }: Props) {
  const all = questionsOf(catalogue);
  return (
    <section class="qz-part qz-rules" data-noprint>
      <h2>{words.rules}</h2>
      {catalogue.chapters.flatMap(({ id, title }) => {
        const rules = Object.entries(catalogue.rules).filter(([, { chapter }]) => chapter === id);
        if (rules.length === 0) return [];
        return [
          <details key={id}>
            <summary>{title}</summary>
            <table class="num">
              <thead>
                <tr>
                  <th scope="col">{words.rule}</th>
                  <th scope="col">{words.standing}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {rules.map(([rule, { label, title: name, href }]) => {
                  const { counts, mastery } = standingOf(all.filter(({ rules: cited }) => cited.includes(rule)), known);
                  return (
                    <tr key={rule}>
                      <th scope="row">
                        <a href={href} data-rule={rule}>
                          {label}
                        </a>
                        {name}
                      </th>
                      <td title={words.share(counts.mastered, counts.shaky, counts.unseen)}>{words.mastery[mastery]}</td>
                      <td>
                        <a href={`${catalogue.pages.practice}?rule=${rule}`} aria-label={words.practiseRule(label)}>
                          {words.practise}
                        </a>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </details>,
        ];
      })}
    </section>
  );
}
