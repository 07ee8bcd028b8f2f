import { useState } from 'preact/hooks';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { usePart } from '../../../ui/use-part.ts';
import type { HallViewProps } from './hall-view.ts';
import type { Expected, HallRow } from './month.ts';
import type { PanelProps } from './panel.ts';

interface Props extends HallViewProps {
  month: string;
  rows: readonly HallRow[];
  missing: readonly Expected[];
  done(said: string): void;
  print: PanelProps['print'];
}

const loads = {
  make: () => import('./NewPanel.tsx').then(({ NewPanel }) => NewPanel),
  carry: () => import('./carry/CarryPanel.tsx').then(({ CarryPanel }) => CarryPanel),
  import: () => import('./import/ImportPanel.tsx').then(({ ImportPanel }) => ImportPanel),
  give: () => import('./files/GivePanel.tsx').then(({ GivePanel }) => GivePanel),
  print: () => import('./PrintPanel.tsx').then(({ PrintPanel }) => PrintPanel),
};
type Tool = keyof typeof loads;

/** What can be done with a month as a whole; each tool is fetched when it is wanted. */
export function HallTools({ done, ...props }: Props) {
  const [tool, setTool] = useState<Tool | null>(null);
  return (
    <div class="ha-tools" data-noprint>
      <p class="ha-acts">
        {(Object.keys(loads) as Tool[]).map((name) => (
          <button key={name} type="button" class="btn" aria-expanded={tool === name} onClick={() => setTool(tool === name ? null : name)}>
            {words.tools[name]}
          </button>
        ))}
      </p>
      {tool && (
        <OpenTool
          key={`${tool} ${props.month}`}
          tool={tool}
          {...props}
          done={(said) => {
            setTool(null);
            done(said);
          }}
        />
      )}
    </div>
  );
}

function OpenTool({ tool, ...props }: Props & { tool: Tool }) {
  const part = usePart<PanelProps>(loads[tool], true);
  return (
    <section class="ha-form" aria-label={words.tools[tool]}>
      {part.is === 'here' && <part.Component {...props} open={(sheet) => props.change({ sheet })} />}
      {part.is === 'lost' && <p class="ha-bad">{words.notFetched}</p>}
    </section>
  );
}
