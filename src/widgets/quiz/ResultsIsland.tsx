import type { Catalogue } from './catalogue.ts';
export default function ResultsIsland({ data }: { data: Catalogue }) { return <p>{data.book}</p>; }
