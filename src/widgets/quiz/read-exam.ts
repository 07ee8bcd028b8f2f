/** Which exam and which paper an address asks for; the first exam, and a paper of its own, where it does not say. */
export function readExam(search: string, exams: readonly string[]): { exam: string; seed: string } {
  const query = new URLSearchParams(search);
  const asked = query.get('exam') ?? '';
  return { exam: exams.includes(asked) ? asked : (exams[0] ?? ''), seed: tidySeed(query.get('seed') ?? '') || newSeed() };
}

/** The same paper however it was typed: full-width digits, spaces, small letters and capitals do not count. */
export const tidySeed = (typed: string): string => typed.normalize('NFKC').replace(/\s+/g, '').toUpperCase().slice(0, 20);

/** `?exam=hall&seed=0412`. In the address of the page it brings the same paper back after a reload, and can be passed on. */
export const writeExam = ({ exam, seed }: { exam: string; seed: string }): string => `?exam=${exam}&seed=${encodeURIComponent(tidySeed(seed))}`;

/** Four digits, which one person can call out and a room can type. */
export const newSeed = (): string => String(crypto.getRandomValues(new Uint16Array(1))[0]! % 10_000).padStart(4, '0');
