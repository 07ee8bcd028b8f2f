import type { Aside } from '../storage/envelope.ts';
import { aside as words } from './text/zh-Hans/form.ts';
import type { Give } from './use-giving.tsx';

/** Says how many records could not be read, and gives them as they lie there. Nothing where there are none. */
export function AsideNotice({ aside, name, give }: { aside: readonly Aside[]; name: string; give: Give }) {
  if (aside.length === 0) return null;
  return (
    <p class="removal aside" data-noprint>
      <span>{words.said(aside.length)}</span>
      <button type="button" class="btn" onClick={() => give(name, 'json', `[${aside.map(({ bytes }) => bytes).join(',\n')}]`)}>
        {words.give}
      </button>
    </p>
  );
}
