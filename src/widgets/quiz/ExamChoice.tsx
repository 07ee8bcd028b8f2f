import { quizExam as words } from '../../ui/text/zh-Hans/quiz-exam.ts';
import type { Catalogue } from './catalogue.ts';

/** Which exam, and the number of its paper as it is typed. */
export interface Choice {
  exam: string;
  seed: string;
}

interface Props {
  exams: Catalogue['exams'];
  choice: Choice;
  change(choice: Choice): void;
}

/** Chooses a paper, on the screen and on paper alike. */
export function ExamChoice({ exams, choice, change }: Props) {
  return (
    <div class="fields qz-fields">
      <label class="field" for="exam">
        <span>{words.choose}</span>
        <select id="exam" value={choice.exam} onChange={(event) => change({ ...choice, exam: event.currentTarget.value })}>
          {Object.entries(exams).map(([id, { title }]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field" for="seed">
        <span>{words.seed}</span>
        <input id="seed" type="text" autocomplete="off" maxLength={20} value={choice.seed} onInput={(event) => change({ ...choice, seed: event.currentTarget.value })} />
      </label>
    </div>
  );
}
