import { Document, type Pair, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Draft, Snapshot } from './draft.ts';

/** A draft as the entry of an edition in `changes.yaml`, with what an editor has to decide and to write beside it. */
export function writeDraft({ changes, errors, remarks }: Draft, before: Snapshot, { handbook }: Snapshot): string {
  const isSame = handbook.editionId === before.handbook.editionId;
  const edition = { id: handbook.editionId, name: handbook.edition, date: '', note: '', changes: changes.map(({ kind, rules }) => ({ kind, line: '', rules })) };
  const document = new Document([edition]);
  const comments: Record<string, string> = { date: ' from when it holds', note: ' one sentence to the reader', line: ' what is different now, in one line to the reader' };
  visit(document, {
    Pair: (_, node) => {
      const { key, value } = node as Pair<Scalar<string>, Scalar<string>>;
      if (!value) return;
      if (key.value === 'kind') value.comment = value.value === 'material' ? ' or editorial?' : ' or material?';
      else if (comments[key.value] && value.value === '') value.comment = comments[key.value]!;
    },
  });
  const list = document.getIn([0, 'changes']) as { items: YAMLMap[]; flow?: boolean };
  for (const [n, item] of list.items.entries()) item.commentBefore = ` ${changes[n]!.about}`;
  return [
    ...errors.map((error) => `# ERROR: ${error}`),
    ...remarks.map((remark) => `# ${remark}`),
    ...(isSame ? [`# Both call themselves edition "${handbook.editionId}". Give the new one its own editionId in handbook.yaml.`] : []),
    document.toString({ lineWidth: 0 }).replace(/^(?=.)/gm, '  '),
  ].join('\n');
}
