import * as v from 'valibot';

/** A number that can be counted with. `NaN` and the infinities are none: structured clones can hold them, JSON cannot. */
export const finite = v.pipe(v.number(), v.finite());
