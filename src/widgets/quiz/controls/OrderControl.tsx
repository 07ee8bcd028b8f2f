import { useEffect, useRef, useState } from 'preact/hooks';
import { quiz as words } from '../../../ui/text/zh-Hans/quiz.ts';
import type { Order } from '../data.ts';
import type { ControlProps } from './control.ts';
import { Mark } from './Mark.tsx';

/** 排序: rows moved by their buttons, by the arrow keys, or by dragging their numbers. */
export function OrderControl({ id, question, choices, given, marked, change }: ControlProps<Order>) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  /** The step whose button keeps the focus while its row moves. */
  const moving = useRef<{ step: string; by: number }>();
  /** The step that is being dragged. The list holds the pointer, because a row that moves would lose it. */
  const dragged = useRef<string>();
  const steps = given.length === choices.length ? given : choices;

  const move = (step: string, to: number) => {
    const from = steps.indexOf(step);
    if (to < 0 || to >= steps.length || to === from) return;
    const rest = steps.filter((one) => one !== step);
    change([...rest.slice(0, to), step, ...rest.slice(to)]);
    setSaid(words.moved(step, to + 1));
  };
  const press = (step: string, by: number) => {
    moving.current = { step, by };
    move(step, steps.indexOf(step) + by);
  };

  // At the edge the button that was pressed is disabled, so the focus goes to the other one of its row.
  useEffect(() => {
    const { step, by } = moving.current ?? {};
    if (step === undefined) return;
    moving.current = undefined;
    const row = list.current?.children[steps.indexOf(step)];
    const [up, down] = row?.querySelectorAll('button') ?? [];
    const wanted = by === -1 ? up : down;
    (wanted?.disabled ? (by === -1 ? down : up) : wanted)?.focus();
  });

  /** The row under the pointer takes the dragged one's place. */
  const drag = (step: string, y: number) => {
    const rows = [...(list.current?.children ?? [])];
    const over = rows.findIndex((row) => y >= row.getBoundingClientRect().top && y < row.getBoundingClientRect().bottom);
    if (over !== -1) move(step, over);
  };

  return (
    <>
      <ol
        class="qz-steps"
        ref={list}
        aria-labelledby={`${id}-stem`}
        onPointerMove={({ clientY }) => dragged.current !== undefined && drag(dragged.current, clientY)}
        onLostPointerCapture={() => {
          dragged.current = undefined;
        }}
      >
        {steps.map((step, n) => (
          <li
            key={step}
            onKeyDown={(event) => {
              if (marked || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              press(step, event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            <b
              aria-hidden="true"
              onPointerDown={(event) => {
                if (marked) return;
                event.preventDefault();
                dragged.current = step;
                list.current?.setPointerCapture(event.pointerId);
              }}
            >
              {n + 1}
            </b>
            <span>
              {step}
              {marked && <Mark good={question.steps[n] === step}>{question.steps[n] === step ? words.inPlace : words.outOfPlace}</Mark>}
            </span>
            {!marked && (
              <span class="qz-moves">
                <button type="button" class="btn" disabled={n === 0} aria-label={words.moveUp(step)} onClick={() => press(step, -1)}>
                  <span aria-hidden="true">↑</span>
                  {words.up}
                </button>
                <button type="button" class="btn" disabled={n === steps.length - 1} aria-label={words.moveDown(step)} onClick={() => press(step, 1)}>
                  <span aria-hidden="true">↓</span>
                  {words.down}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
}
