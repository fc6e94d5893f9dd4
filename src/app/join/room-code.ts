import { codeAlphabet, codeLength } from '../../room/message.ts';

/** What people type for what stands there: none of these is in the alphabet. */
const lookAlikes: Readonly<Record<string, string>> = { O: 'Q', '0': 'Q', '1': '7', U: 'V' };

/** A room's code out of what was typed or of an address: upper case, look-alikes put right. */
export function codeFromText(text: string): string {
  return Array.from(text.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
    .map((sign) => lookAlikes[sign] ?? sign)
    .join('')
    .slice(0, codeLength);
}

export function isWholeCode(code: string): boolean {
  return (
    code.length === codeLength && Array.from(code).every((sign) => codeAlphabet.includes(sign))
  );
}
