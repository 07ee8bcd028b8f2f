import type { Column, Table } from '../../lib/table.ts';
import { table } from '../../ui/text/zh-Hans/checklist-table.ts';
import type { checklist } from '../../ui/text/zh-Hans/checklist.ts';
import { sayValue } from './answers/table.ts';
import type { ChecklistData, Item } from './data.ts';
import { headOf } from './model.ts';
import { placesOf, type Standing, standingOf, tallyOf } from './places.ts';
import { correctionsOf, nameSample, sayCorrection, sayHead } from './rows.ts';
import { formatPoints } from './score.ts';
import { type ChecklistState, emptyFailure, type HeadField } from './state.ts';

type Words = typeof checklist;

/** Head fields as a table has them: all that any checklist may ask for, so that the tables of different lists can be put under each other. */
const headColumns: readonly HeadField[] = ['hall', 'date', 'shift', 'type', 'subject', 'inspector', 'start', 'end'];

/**
 * Runs as one table: a row an answer, the run's own columns repeated. Every cell is text; the columns say which of them are
 * figures or days, for files that know the difference.
 */
export function toTable(runs: readonly { data: ChecklistData; state: ChecklistState }[], words: Words): Table {
  const { failure, recheck } = words;
  const { columns, runColumns } = table;
  const head = headColumns.filter((field) => runs.some(({ data }) => headOf(data).some((asked) => asked.field === field)));
  const titles: Column[] = [
    { title: table.listTitle, width: 16 },
    ...head.map((field): Column => ({ title: words.head[field], width: field === 'hall' || field === 'subject' ? 18 : 12, ...(field === 'date' && { type: 'date' }) })),
    { title: columns.section, width: 12 },
    { title: columns.sample, width: 14 },
    { title: columns.number, width: 6, type: 'number' },
    { title: columns.item, width: 44 },
    { title: columns.rules, width: 16 },
    { title: columns.points, width: 6, type: 'number' },
    { title: columns.critical, width: 8 },
    { title: columns.standing, width: 8 },
    { title: columns.value, width: 14 },
    { title: columns.earned, width: 7, type: 'number' },
    { title: columns.note, width: 24 },
    { title: failure.problem, width: 28 },
    { title: failure.owner, width: 10 },
    { title: failure.due, width: 12, type: 'date' },
    { title: recheck.result, width: 24 },
    { title: recheck.by, width: 10 },
    { title: recheck.date, width: 12, type: 'date' },
    { title: columns.corrections, width: 28 },
    { title: runColumns.score, width: 7, type: 'number' },
    { title: runColumns.result, width: 10 },
    { title: runColumns.state, width: 8 },
  ];
  return { columns: titles, rows: runs.flatMap(({ data, state }) => rowsOf(data, state, head, words)) };
}

function rowsOf(data: ChecklistData, state: ChecklistState, head: readonly HeadField[], words: Words): string[][] {
  const run = sayHead(data, state, words);
  return placesOf(data, state).map(({ key, item, section, number, sample, ordinal }) => {
    const given = state.answers[key];
    const standing = standingOf(item, given);
    const tally = tallyOf(item, given);
    const failure = (standing === 'no' && given?.failure) || emptyFailure;
    const recheck = standing === 'no' ? state.rechecks.findLast((each) => each.place === key) : undefined;
    return [
      data.title,
      ...head.map((field) => run[field]),
      section.title,
      ordinal === undefined ? '' : nameSample(section.repeat?.name ?? '', ordinal, sample?.label ?? '', words),
      String(number),
      item.text,
      item.rules.map(({ label }) => label).join(words.joinItems),
      item.points > 0 ? String(item.points) : '',
      item.critical ? table.yes : '',
      table.standing[standing],
      sayGiven(item, standing, given?.value ?? '', words),
      tally.applicable > 0 ? formatPoints(tally.earned) : '',
      given?.note ?? '',
      failure.problem,
      failure.owner,
      failure.due,
      recheck?.result ?? '',
      recheck?.by ?? '',
      recheck?.date ?? '',
      correctionsOf(state, key).map((correction) => sayCorrection(item, correction, words)).join('\n'),
      run.score,
      run.result,
      run.state,
    ];
  });
}

/** What was given beside the judgement; 合格 and 不合格 are the judgement itself. */
function sayGiven(item: Item, standing: Standing, value: string, words: Words): string {
  if (standing === 'bad') return value;
  if (standing === 'open' || standing === 'na' || item.answer === undefined) return '';
  return sayValue(item, value, words.answer);
}
