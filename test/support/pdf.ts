/** The sheets of a PDF that Chromium has printed: their sizes in points, in order. */
export function readSheets(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({ width: Math.round(Number(width)), height: Math.round(Number(height)) }));
}

export const portrait = { width: 595, height: 842 };
export const landscape = { width: 842, height: 595 };
