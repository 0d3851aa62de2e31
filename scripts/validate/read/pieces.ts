import type { ChatStreamEvent } from '../../../generated/client/types.js';

/*
 * Six of seven events of a stream are pieces of the text that is being written. Such lines differ from each other in the id
 * of their chat, which is any UUID, and in the piece, which is any text that is not empty: where all else is byte for byte
 * that of a line that holds, this one holds too. To see that takes a fifth of the time that parsing and judging it would.
 */

/** The type whose values can be pieces. */
export const PIECES_OF = 'ChatStreamEvent';

/** The bytes of a line that holds: before its chat's id, between that and its piece, and behind the piece; with the quotes. */
interface Around {
  before: Uint8Array;
  between: Uint8Array;
  behind: Uint8Array;
}

/** So many are remembered, the latest ones: text and reasoning, of more than one writer of JSON. */
const REMEMBERED = 4;

const CHAT = '"chat_id":"';
const TEXT = '"text":"';
const UUID = 36;
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
/** What may stand behind a backslash; digits of `\u` are left to the parser. */
const ESCAPED = new Set([...'"\\/bfnrt'].map((char) => char.charCodeAt(0)));

/** Remembers pieces, and knows others by them. */
export class Pieces {
  private readonly known: Around[] = [];

  /** A line that holds in every way, without white space, escapes, and keys that stand twice. */
  learn(text: string, value: unknown): void {
    const event = value as ChatStreamEvent;
    if (event.type !== 'message_part') return;
    const { part } = event.message_part;
    if ((part.type !== 'text' && part.type !== 'reasoning') || !part.text) return;
    // Without escapes these characters can only be a key and the quote behind it, and there is one such key.
    const chat = behindOnly(text, CHAT);
    const piece = behindOnly(text, TEXT);
    if (chat < 0 || piece < chat) return;
    if (this.known.length === REMEMBERED) this.known.pop();
    this.known.unshift({
      before: Buffer.from(text.slice(0, chat)),
      between: Buffer.from(text.slice(chat + UUID, piece)),
      behind: Buffer.from(text.slice(piece + part.text.length)),
    });
  }

  /** Where the line ends that begins at `from`, if it is like one that is remembered; else -1. All up to `to` is UTF-8. */
  follow(buffer: Buffer, from: number, to: number): number {
    for (const around of this.known) {
      const end = follow(around, buffer, from, to);
      if (end >= 0) return end;
    }
    return -1;
  }
}

/** Where something ends that stands once in a text; else -1. */
function behindOnly(text: string, key: string): number {
  const at = text.indexOf(key);
  return at < 0 || at !== text.lastIndexOf(key) ? -1 : at + key.length;
}

function follow({ before, between, behind }: Around, buffer: Buffer, from: number, to: number): number {
  const chat = from + before.length;
  const rest = chat + UUID;
  if (!stands(before, buffer, from, to) || !stands(between, buffer, rest, to) || !isUuid(buffer, chat)) return -1;
  const begin = rest + between.length;
  let at = begin;
  for (; at < to; at++) {
    const byte = buffer[at] as number;
    if (byte === QUOTE) break;
    if (byte < 32) return -1;
    if (byte === BACKSLASH && !ESCAPED.has(buffer[++at] as number)) return -1;
  }
  if (at === begin || !stands(behind, buffer, at, to)) return -1;
  const end = at + behind.length;
  return end === to || buffer[end] === NEWLINE ? end : -1;
}

function stands(bytes: Uint8Array, buffer: Buffer, from: number, to: number): boolean {
  if (from + bytes.length > to) return false;
  for (let index = 0; index < bytes.length; index++) if (buffer[from + index] !== bytes[index]) return false;
  return true;
}

/** As the validators have it: hyphens and lower-case digits; what is neither makes the sign negative. */
function isUuid(buffer: Buffer, from: number): boolean {
  let sign = 0;
  for (let index = 0; index < UUID; index++) {
    const byte = buffer[from + index] as number;
    sign |= (0x842100 >> index) & 1 ? (byte - 45) | (45 - byte) : ((byte - 48) | (57 - byte)) & ((byte - 97) | (102 - byte));
  }
  return sign >= 0;
}
