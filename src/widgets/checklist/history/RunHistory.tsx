import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { status } from '../../../ui/text/zh-Hans/form.ts';
import { usePart } from '../../../ui/use-part.ts';
import type { RunListProps } from './RunList.tsx';

interface Props extends RunListProps {
  heading: 'h2' | 'h4';
}

const loadList = () => import('./RunList.tsx').then(({ RunList }) => RunList);

/** The kept runs. What shows them is fetched once there are some. */
export function RunHistory({ heading: Heading, ...props }: Props) {
  const { of, list } = props;
  const count = list.is === 'ready' ? list.kept.length + list.aside.length : 0;
  const part = usePart(loadList, count > 0);
  return (
    <section class="ck-runs" aria-labelledby={`${of}-runs`} data-noprint data-needs-js>
      <Heading id={`${of}-runs`} tabIndex={-1}>
        {words.history}
      </Heading>
      {list.is === 'loading' && <p>{status.loading}</p>}
      {list.is === 'unavailable' && <p class="ck-bad">{words.unavailable[list.why]}</p>}
      {list.is === 'ready' && <p class="ck-note">{list.kept.length === 0 ? words.noHistory : words.kept}</p>}
      {part.is === 'here' && <part.Component {...props} />}
      {part.is === 'lost' && <p class="ck-bad">{words.notFetched}</p>}
    </section>
  );
}
