/** What of the hall is looked at. */
export interface Chosen {
  view: 'month' | 'year';
  /** `YYYY-MM`; empty for the latest. */
  month: string;
  /** Id of a role and of a scorecard; empty for all. */
  role: string;
  form: string;
  /** The sheet that is open; empty for none. */
  sheet: string;
  /** `YYYY`; empty for the latest. And whose year, by 工号. */
  year: string;
  person: string;
}

export const nothingChosen: Chosen = { view: 'month', month: '', role: '', form: '', sheet: '', year: '', person: '' };
