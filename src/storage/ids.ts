/** A random id of 32 hexadecimal digits (128 bits). Not `crypto.randomUUID`: plain http does not have it, and halls serve over plain http. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
