import { useEffect, useRef, useState } from 'preact/hooks';
import { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { Ahead } from './Ahead.tsx';
import type { ScorecardData } from './data.ts';
import { type ScorecardSummary, summarise } from './model.ts';
import type { ScorecardState } from './state.ts';
import { beginTrial, putTrial } from './trial.ts';
import { TrialRow } from './TrialRow.tsx';
import whatIfStyle from './what-if.css?url';

interface Props {
  data: ScorecardData;
  state: ScorecardState;
  /** Of the sheet as it is. */
  summary: ScorecardSummary;
  close(): void;
}

/** Tries figures out: each moved by a slider or typed, total and band at once. Nothing of it reaches the sheet. */
export function WhatIf({ data, state, summary, close }: Props) {
  const [trial, setTrial] = useState(() => beginTrial(summary));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const tried = summarise(data, putTrial(data, state, trial));
  const put = (indicator: string, text: string) => setTrial((before) => ({ ...before, [indicator]: text }));
  const change = tried.total && summary.total ? tried.total.minus(summary.total) : null;

  return (
    <section class="sc-try" aria-labelledby={`${data.id}-try`} data-noprint>
      <link rel="stylesheet" href={whatIfStyle} />
      <h3 id={`${data.id}-try`} ref={title} tabIndex={-1}>
        {words.tryOutTitle}
      </h3>
      <p class="sc-note">{words.tryOutHint}</p>
      <div class="sc-try__now">
        <output class="num">
          {tried.total ? <b>{words.trialTotal(tried.total.toFixed(2), tried.band?.title ?? '')}</b> : words.trialNone}
          {change && !change.eq(0) && <span>{words.trialChange(change.gt(0), change.abs().toFixed(2))}</span>}
        </output>
        {tried.vetoed.length > 0 && <p class="sc-bad">{words.trialVeto}</p>}
        {tried.total && tried.missing.length > 0 && !tried.band && <p>{words.trialGaps(tried.missing.length)}</p>}
        {tried.ahead && <Ahead ahead={tried.ahead} lines={tried.lines} use={put} />}
        {tried.band && !tried.ahead && tried.vetoed.length === 0 && <p>{scorecard.best}</p>}
      </div>
      <ol>
        {tried.lines.map((line) => (
          <TrialRow key={line.indicator.id} id={`${data.id}-try-${line.indicator.id}`} line={line} text={trial[line.indicator.id] ?? ''} put={(text) => put(line.indicator.id, text)} />
        ))}
      </ol>
      <p class="sc-acts">
        <button type="button" class="btn" onClick={() => setTrial(beginTrial(summary))}>
          {words.reset}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.closeTrial}
        </button>
      </p>
    </section>
  );
}
