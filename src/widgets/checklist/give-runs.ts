import { giveTable, type TableFormat } from '../../ui/give-table.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import type { Give } from '../../ui/use-giving.tsx';
import type { ChecklistData } from './data.ts';
import type { ChecklistState } from './state.ts';
import { toTable } from './table.ts';

/** Gives runs of one list as a file. Fetched when it is asked for. */
export function giveRuns(give: Give, name: string, format: TableFormat, runs: readonly { data: ChecklistData; state: ChecklistState }[]): Promise<void> {
  return giveTable(give, name, format, toTable(runs, words), runs[0]?.data.title ?? '');
}
