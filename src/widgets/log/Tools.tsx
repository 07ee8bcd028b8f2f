import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { usePart } from '../../ui/use-part.ts';
import { below, type Heading as Level } from './heading.ts';
import type { View } from './ledger.ts';
import type { PanelProps } from './panel.ts';

export interface ToolsProps extends PanelProps {
  view: View;
  setView(view: View): void;
}

type Tool = keyof typeof words.tools;
type Load = () => Promise<ComponentType<ToolsProps>>;

const panels: Record<Tool, Load> = {
  columns: () => import('./list/ColumnsPanel.tsx').then(({ ColumnsPanel }) => ColumnsPanel),
  exchange: () => import('./exchange/ExchangePanel.tsx').then(({ ExchangePanel }) => ExchangePanel),
  counts: () => import('./month/CountsPanel.tsx').then(({ CountsPanel }) => CountsPanel),
  month: () => import('./month/MonthPanel.tsx').then(({ MonthPanel }) => MonthPanel),
  fee: () => import('./fee/FeePanel.tsx').then(({ FeePanel }) => FeePanel),
  pack: () => import('./paper/PackPanel.tsx').then(({ PackPanel }) => PackPanel),
  views: () => import('./list/ViewsPanel.tsx').then(({ ViewsPanel }) => ViewsPanel),
};

/** What is done with a ledger now and then. Each part is fetched when it is opened. */
export function Tools({ level, ...props }: Omit<ToolsProps, 'heading'> & { level: Level }) {
  const { data, say } = props;
  const [tool, setTool] = useState<Tool | ''>('');
  const offered = (Object.keys(panels) as Tool[]).filter((one) => (one !== 'fee' || data.lateFee !== undefined) && (one !== 'counts' || data.countBy.length > 0));
  return (
    <div class="lg-tools" data-noprint data-needs-js>
      <p class="lg-acts" role="group" aria-label={words.toolsLabel}>
        {offered.map((one) => (
          <button key={one} type="button" class="btn" aria-expanded={tool === one} onClick={() => {
              say('');
              setTool(tool === one ? '' : one);
            }}>
            {words.tools[one]}
          </button>
        ))}
      </p>
      {tool !== '' && <Panel key={tool} load={panels[tool]} title={words.tools[tool]} level={level} {...props} />}
    </div>
  );
}

function Panel({ load, title, level: Heading, ...props }: Omit<ToolsProps, 'heading'> & { load: Load; title: string; level: Level }) {
  const id = `lg-${props.data.id}-tool`;
  const part = usePart(load, true);
  return (
    <section class="lg-form" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {part.is === 'here' && <part.Component {...props} heading={below[Heading]} />}
      {part.is === 'lost' && <p class="lg-bad">{words.notFetched}</p>}
    </section>
  );
}
