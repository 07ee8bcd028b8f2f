/** A scorecard as the page of the hall lists it. */
export interface ListedScorecard {
  id: string;
  title: string;
  /** Id and name of the role that is assessed. */
  role: string;
  roleName: string;
  period: 'month' | 'year';
  /** Its own page. */
  href: string;
  /** Its data, as JSON. */
  src: string;
}
