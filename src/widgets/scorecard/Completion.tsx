import { useEffect, useRef, useState } from 'preact/hooks';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from './data.ts';
import { type ScorecardSummary, titleOf } from './model.ts';
import { ReopenForm } from './ReopenForm.tsx';

interface Props {
  data: ScorecardData;
  summary: ScorecardSummary;
  completed: boolean;
  tried: boolean;
  tryComplete(): void;
  reopen(reason: string): void;
  jump(indicator: string): void;
}

/** The button that closes the sheet, after a vain try what has to be mended, and on a closed sheet the way to open it again. */
export function Completion({ data, summary: { gaps }, completed, tried, tryComplete, reopen, jump }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !asking) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  // Another tab may have opened the sheet meanwhile.
  if (asking && completed) {
    return (
      <ReopenForm
        reopen={(reason) => {
          setAsking(false);
          reopen(reason);
        }}
        close={() => setAsking(false)}
      />
    );
  }
  return (
    <div class="sc-done" data-noprint data-needs-js>
      <button ref={button} type="button" class={completed ? 'btn' : 'btn btn--p'} onClick={completed ? () => setAsking(true) : tryComplete}>
        {completed ? words.reopen : words.complete}
      </button>
      {!completed && <p class="sc-note">{words.completeHint}</p>}
      <div role="status">
        {tried && !completed && gaps.length > 0 && (
          <>
            <p class="sc-bad">{words.cannotComplete(gaps.length)}</p>
            <ul class="sc-acts">
              {gaps.map((id) => (
                <li key={id}>
                  <button type="button" class="sc-link" onClick={() => jump(id)}>
                    {titleOf(data, id)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
