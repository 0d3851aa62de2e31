import { quoteOne, wellFormed } from './text.js';

/** A number as it was spelled. The decoder tells `1` from `1.0`, which a JavaScript number cannot. */
export class NumberText {
  readonly literal: string;
  constructor(literal: string) {
    this.literal = literal;
  }
}

/** A body that is not JSON, in the words of the server's decoder. */
export class SyntaxFault extends Error {
  override name = 'SyntaxFault';
}

/** The server's decoder stops at ten thousand; what we build from a value is walked by recursion, so we stop earlier. */
export const MAX_DEPTH = 1000;

/**
 * The first JSON value of a text; what follows it is not looked at (law R6). Numbers keep their spelling.
 * Nothing here recurses, so no text can exhaust the stack.
 *
 * @throws SyntaxFault
 */
export function parseFirst(text: string): unknown {
  const open: Array<{ items: unknown[] } | { members: Record<string, unknown>; key: string }> = [];
  let at = 0;

  const space = () => {
    while (at < text.length && (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')) at++;
  };
  const wrong = (context: string): never => {
    const code = text.codePointAt(at);
    if (code === undefined) throw new SyntaxFault('unexpected EOF');
    // The decoder reads bytes, and names the first byte of a longer character.
    const shown = code < 0x80 ? String.fromCodePoint(code) : String.fromCharCode(firstByte(code));
    throw new SyntaxFault(`invalid character ${quoteOne(shown)} ${context}`);
  };
  const key = (): string => {
    if (text[at] !== '"') wrong('looking for beginning of object key string');
    const name = string();
    space();
    if (text[at] !== ':') wrong('after object key');
    at++;
    return name;
  };
  const string = (): string => {
    const start = at++;
    let plain = true;
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) throw new SyntaxFault('unexpected EOF');
      if (code === 0x22) break;
      if (code < 0x20) wrong('in string literal');
      if (code === 0x5c) {
        plain = false;
        at++;
        if (text[at] === 'u') {
          for (let i = 0; i < 4; i++) {
            at++;
            if (!/[0-9a-fA-F]/.test(text[at] ?? '')) wrong('in \\u hexadecimal character escape');
          }
        } else if (!'"\\/bfnrt'.includes(text[at] ?? 'x')) wrong('in string escape code');
      }
      at++;
    }
    at++;
    return wellFormed(plain ? text.slice(start + 1, at - 1) : (JSON.parse(text.slice(start, at)) as string));
  };
  const digits = (context: string) => {
    if (!isDigit(text[at])) wrong(context);
    while (isDigit(text[at])) at++;
  };
  const number = (): NumberText => {
    const start = at;
    if (text[at] === '-') at++;
    if (text[at] === '0') at++;
    else digits('in numeric literal');
    if (text[at] === '.') {
      at++;
      digits('after decimal point in numeric literal');
    }
    if (text[at] === 'e' || text[at] === 'E') {
      at++;
      if (text[at] === '+' || text[at] === '-') at++;
      digits('in exponent of numeric literal');
    }
    return new NumberText(text.slice(start, at));
  };
  const word = (name: string, value: unknown): unknown => {
    for (const letter of name) {
      if (text[at] !== letter) wrong(`in literal ${name} (expecting ${quoteOne(letter)})`);
      at++;
    }
    return value;
  };

  space();
  if (at === text.length) throw new SyntaxFault('EOF');
  for (;;) {
    // A value begins here.
    space();
    const letter = text[at];
    let value: unknown;
    if (letter === '{' || letter === '[') {
      if (open.length >= MAX_DEPTH) throw new SyntaxFault('exceeded max depth');
      at++;
      space();
      if (letter === '[' && text[at] !== ']') {
        open.push({ items: [] });
        continue;
      }
      if (letter === '{' && text[at] !== '}') {
        open.push({ members: Object.create(null) as Record<string, unknown>, key: key() });
        continue;
      }
      at++;
      value = letter === '[' ? [] : Object.create(null);
    } else if (letter === '"') value = string();
    else if (letter === '-' || isDigit(letter)) value = number();
    else if (letter === 't') value = word('true', true);
    else if (letter === 'f') value = word('false', false);
    else if (letter === 'n') value = word('null', null);
    else wrong('looking for beginning of value');

    // A value ends here: close all that it completes.
    for (;;) {
      const parent = open.at(-1);
      if (parent === undefined) return value;
      space();
      if ('items' in parent) {
        parent.items.push(value);
        if (text[at] === ',') {
          at++;
          break;
        }
        if (text[at] !== ']') wrong('after array element');
        value = parent.items;
      } else {
        parent.members[parent.key] = value;
        if (text[at] === ',') {
          at++;
          space();
          parent.key = key();
          break;
        }
        if (text[at] !== '}') wrong('after object key:value pair');
        value = parent.members;
      }
      at++;
      open.pop();
    }
  }
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}

function firstByte(code: number): number {
  if (code < 0x800) return 0xc0 | (code >> 6);
  if (code < 0x10000) return 0xe0 | (code >> 12);
  return 0xf0 | (code >> 18);
}
