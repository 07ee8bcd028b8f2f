import type { Catalogue } from './catalogue.ts';
export default function PaperIsland({ data }: { data: Catalogue }) { return <p>{data.book}</p>; }
