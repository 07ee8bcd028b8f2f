import type { Catalogue } from './catalogue.ts';
export default function TrainerIsland({ data }: { data: Catalogue }) { return <p>{data.book}</p>; }
