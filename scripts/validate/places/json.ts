/*
 * Where things stand in JSON text. Used only when there is something to tell, so it is written to be short and safe:
 * no recursion, since a document may be nested as deep as it likes.
 */

/** A value's place in its text, as offsets; for a property, `name` is where its key begins. */
export interface Span {
  start: number;
  end: number;
  name: number;
}

/** The place of the value that a JSON Pointer names in well-formed text; where a part is missing, that of what there is. */
export function locate(text: string, pointer: string): Span {
  let start = skipSpace(text, 0);
  let span: Span = { start, end: skipValue(text, start), name: start };
  for (const step of pointer.split('/').slice(1)) {
    const token = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = text[start] === '{' ? member(text, start, token) : text[start] === '[' ? item(text, start, Number(token)) : undefined;
    if (next === undefined) break;
    span = next;
    start = next.start;
  }
  return span;
}

function member(text: string, open: number, key: string): Span | undefined {
  let found: Span | undefined;
  for (let at = skipSpace(text, open + 1); text[at] === '"'; ) {
    const name = at;
    const nameEnd = skipString(text, at);
    const start = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const end = skipValue(text, start);
    // Of keys that stand twice JSON.parse takes the last, so the search goes on.
    if (nameEnd - name - 2 >= key.length && readString(text, name, nameEnd) === key) found = { start, end, name };
    at = skipSpace(text, end);
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return found;
}

function item(text: string, open: number, index: number): Span | undefined {
  let at = skipSpace(text, open + 1);
  for (let count = 0; at < text.length && text[at] !== ']'; count++) {
    const end = skipValue(text, at);
    if (count === index) return { start: at, end, name: at };
    at = skipSpace(text, end);
    if (text[at] !== ',') return undefined;
    at = skipSpace(text, at + 1);
  }
  return undefined;
}

export function skipSpace(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    at++;
  }
  return at;
}

/** The offset behind the string that begins at `at`; the end of the text where it does not end. */
export function skipString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** The offset behind the value that begins at `at`. */
function skipValue(text: string, at: number): number {
  let depth = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') at = skipString(text, at);
    else if (char === '{' || char === '[') {
      depth++;
      at++;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return at;
      depth--;
      at++;
    } else if (char === ',' && depth === 0) return at;
    else if (char === ',' || char === ':' || skipSpace(text, at) > at) at++;
    else while (at < text.length && !/[\s,:\]}[{"]/.test(text[at] as string)) at++;
    if (depth === 0) return at;
  }
  return at;
}

/** The text that a string literal stands for; what is no good literal stands for itself. */
export function readString(text: string, start: number, end: number): string {
  const literal = text.slice(start, end);
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal.slice(1, -1);
  }
}

/** The offset in a string literal's source at which the character with this index of its value is written. */
export function sourceOffset(text: string, start: number, index: number): number {
  let at = start + 1;
  for (let count = 0; count < index && at < text.length; count++) {
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
