import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { Indicator } from './data.ts';

interface Props {
  /** Id of the row on the page. */
  id: string;
  indicator: Indicator;
  /** What was entered, as it was typed. */
  text: string;
  error: boolean;
  closed: boolean;
  setTyping(typing: boolean): void;
  fill(text: string): void;
}

/** Where the figure of an indicator goes: a field with its unit, a scale, or yes and no. */
export function FigureControl({ id, indicator, text, error, closed, setTyping, fill }: Props) {
  if (indicator.method === 'rating' || indicator.method === 'yes-no') return <Choice id={id} indicator={indicator} text={text} closed={closed} fill={fill} />;
  return (
    <label class={error ? 'field field--bad sc-figure' : 'field sc-figure'} data-noprint data-needs-js>
      <span class="vh">{words.figureOf(indicator.title)}</span>
      <input
        type="text"
        autocomplete="off"
        inputMode={indicator.method === 'deduction' ? 'numeric' : 'decimal'}
        maxLength={30}
        value={text}
        readOnly={closed}
        aria-invalid={error || undefined}
        aria-describedby={error ? `${id}-e ${id}-m` : `${id}-m`}
        onInput={(event) => {
          setTyping(true);
          fill(event.currentTarget.value);
        }}
        // Not at once: the error would push a button away from under the click that took the focus.
        onBlur={() => setTimeout(() => setTyping(false), 250)}
      />
      <span>{indicator.unit}</span>
    </label>
  );
}

function Choice({ id, indicator, text, closed, fill }: Pick<Props, 'id' | 'text' | 'closed' | 'fill'> & { indicator: Extract<Indicator, { method: 'rating' | 'yes-no' }> }) {
  const scale = indicator.method === 'rating';
  const levels = scale ? indicator.scale.map(({ score, label }) => [String(score), label] as const) : ([['yes', words.yes], ['no', words.no]] as const);
  return (
    <div class={scale ? 'sc-scale' : 'sc-yes-no seg'} role="radiogroup" aria-labelledby={scale ? `${id}-t` : `${id}-t ${id}-m`}>
      {levels.map(([value, label]) => (
        <label key={value} class={scale ? undefined : `seg__${value === 'yes' ? 'ok' : 'no'}`}>
          <input type="radio" name={id} value={value} checked={text === value} disabled={closed} onChange={() => fill(value)} />
          <span class={scale ? 'sc-mark' : 'seg__mark'} aria-hidden="true" />
          <span>{label}</span>
          {scale && <span class="num">{value}%</span>}
        </label>
      ))}
    </div>
  );
}
