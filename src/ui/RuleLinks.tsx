import { Fragment } from 'preact';
import type { RuleRef } from '../lib/rule-ref.ts';
import { citation } from './text/zh-Hans/form.ts';

/** 依据4.1.3（二）、5.2.1（一）: each a link to its rule. A site script opens the text of any `a[data-rule]` in place. */
export function RuleLinks({ rules }: { rules: RuleRef[] }) {
  if (rules.length === 0) return null;
  return (
    <span class="basis">
      {citation.basis}
      {rules.map(({ id, label, href }, n) => (
        <Fragment key={id}>
          {n > 0 && citation.and}
          <a href={href} data-rule={id}>
            {label}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
