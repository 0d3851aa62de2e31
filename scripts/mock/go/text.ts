/** Text handling as the server's language does it, where JavaScript's own differs by a few characters. */

const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * Without the white space around it. JavaScript's own `trim` keeps U+0085 and takes U+FEFF; and a pattern for it takes
 * quadratic time for much white space in the middle.
 */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

function isSpace(code: number): boolean {
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0x85 || code === 0xa0 || (code >= 0x1680 && String.fromCharCode(code).search(SPACES) === 0);
}

/** The first words of a text, one space between them, and whether there are more. Looks no further than it must. */
export function firstWords(text: string, most: number): { words: string; more: boolean } {
  let at = 0;
  let from = 0;
  let to = 0;
  let single = true;
  for (let count = 0; ; count++) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (count === 0) from = at;
    if (at >= text.length || count === most) break;
    if (count > 0) single &&= at === to + 1 && text[to] === ' ';
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    to = at;
  }
  const words = text.slice(from, to);
  return { words: single ? words : words.replace(SPACES, ' '), more: at < text.length };
}

/** At most `most` characters of a text; a pair of surrogates is one character and is never cut. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character takes two places at most.
  return [...text.slice(0, 2 * most)].slice(0, most).join('');
}

const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** A text in double quotes, as `%q` prints it. */
export function quote(text: string): string {
  let out = '"';
  for (const character of text) out += quoteCharacter(character);
  return `${out}"`;
}

function quoteCharacter(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) as number;
  if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
  // What has no shape on paper is written as its number; a plain space is the one exception.
  if (/[\p{C}\p{Z}]/u.test(character) && character !== ' ') {
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  }
  return character;
}

/** A character in single quotes, as the JSON decoder names it in its faults. */
export function quoteOne(character: string): string {
  if (character === "'") return `'\\''`;
  if (character === '"') return `'"'`;
  return `'${quoteCharacter(character)}'`;
}

/** A lone half of a surrogate pair is no text in UTF-8: it becomes U+FFFD. */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd') : text;
}

const encoder = new TextEncoder();

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
