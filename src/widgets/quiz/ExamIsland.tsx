import type { Catalogue } from './catalogue.ts';
export default function ExamIsland({ data }: { data: Catalogue }) { return <p>{data.book}</p>; }
