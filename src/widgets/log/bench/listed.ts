/** A log as the page of all logs lists it. */
export interface ListedLog {
  id: string;
  title: string;
  sealed: boolean;
  /** Its own page. */
  href: string;
  /** Its data, as JSON. */
  src: string;
}
