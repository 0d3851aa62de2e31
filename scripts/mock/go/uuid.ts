import { byteLength, quote } from './text.js';

export const NIL_UUID = '00000000-0000-0000-0000-000000000000';

export class UuidFault extends Error {
  override name = 'UuidFault';
}

/** Whether a text is a UUID in the form in which the server writes it. */
export function isPlainUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/**
 * Reads a UUID in any of the forms that the server takes (law R10), and gives the plain one.
 *
 * @throws UuidFault with the server's words.
 */
export function parseUuid(text: string): string {
  let digits = text;
  switch (byteLength(text)) {
    case 36:
      break;
    case 45:
      if (text.slice(0, 9).toLowerCase() !== 'urn:uuid:') throw new UuidFault(`invalid urn prefix: ${quote(text.slice(0, 9))}`);
      digits = text.slice(9);
      break;
    case 38:
      digits = text.slice(1, -1);
      break;
    case 32:
      digits = text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      break;
    default:
      throw new UuidFault(`invalid UUID length: ${byteLength(text)}`);
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(digits)) throw new UuidFault('invalid UUID format');
  return digits.toLowerCase();
}
