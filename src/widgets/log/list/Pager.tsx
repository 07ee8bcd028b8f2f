import { log as words } from '../../../ui/text/zh-Hans/log.ts';

interface Props {
  page: number;
  pages: number;
  turn(page: number): void;
}

/** Nothing where one page holds everything. */
export function Pager({ page, pages, turn }: Props) {
  if (pages < 2) return null;
  const go = (to: number, said: string) => (
    <button type="button" class="btn" disabled={to < 0 || to >= pages} onClick={() => turn(to)}>
      {said}
    </button>
  );
  return (
    <nav class="lg-acts" aria-label={words.pages}>
      {go(page - 1, words.previous)}
      <span class="num" role="status">
        {words.page(page + 1, pages)}
      </span>
      {go(page + 1, words.next)}
    </nav>
  );
}
