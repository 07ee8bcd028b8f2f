/** What a log's parts are headed with: it stands under a page's title, under a part of a page, or in a chapter. */
export type Heading = 'h2' | 'h4';

/** For the parts of a part. */
export const below = { h2: 'h3', h4: 'h5' } as const;
