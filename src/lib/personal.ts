/** A mobile number or an identity number: neither belongs in a record that is not sealed. */
export function looksPersonal(text: string): boolean {
  return /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/.test(text.normalize('NFKC').replace(/(?<=\d)[ -](?=\d)/g, ''));
}
