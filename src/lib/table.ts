/** A table on its way into a file: every cell is text, and its column says what the text stands for. */
export interface Column {
  title: string;
  /** In characters of Latin width. */
  width: number;
  /** A figure or a day (`YYYY-MM-DD`), where the cell holds one; text unless told. */
  type?: 'number' | 'date';
}

export interface Table {
  columns: Column[];
  rows: string[][];
}
