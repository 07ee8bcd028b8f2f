/** Which exam and which paper an address asks for; the first exam, and a paper of its own, where it does not say. */
export function readExam(search: string, exams: readonly string[]): { exam: string; seed: string } {
  const query = new URLSearchParams(search);
  const asked = query.get('exam') ?? '';
  return { exam: exams.includes(asked) ? asked : (exams[0] ?? ''), seed: query.get('seed')?.trim().slice(0, 20) || newSeed() };
}

/** Four digits, which one person can call out and a room can type. */
export const newSeed = (): string => String(crypto.getRandomValues(new Uint16Array(1))[0]! % 10_000).padStart(4, '0');
