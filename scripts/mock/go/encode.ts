/**
 * JSON as the server writes it (law R11): compact, one newline at its end, and `<`, `>`, `&`, U+2028 and U+2029 as
 * escapes. Keys stand in the order in which the value holds them, so whoever builds a value keeps the schema's order.
 */
export function encode(value: unknown): string {
  return `${encodeInner(value)}\n`;
}

/** The same without the newline, for a piece of a larger text. */
export function encodeInner(value: unknown): string {
  const text = JSON.stringify(value);
  return UNSAFE.test(text) ? escapeText(text) : text;
}

/** The same for a text, in which there is mostly nothing to escape. */
export function encodeText(text: string): string {
  return ESCAPED.test(text) ? encodeInner(text) : `"${text}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ESCAPED = /["\\\u0000-\u001f<>&\u2028\u2029\ud800-\udfff]/;

// JSON.stringify writes half a surrogate pair as an escape that starts with \ud; a full pair it writes as it is.
const UNSAFE = /[<>&\u2028\u2029]|\\ud/;
const REPLACED = /[<>&\u2028\u2029]|\\(?:ud[89a-f][0-9a-f]{2}|.)/g;

function escapeText(text: string): string {
  return text.replace(REPLACED, (found) => {
    if (found.length === 1) return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return found.startsWith('\\ud') ? '\\ufffd' : found;
  });
}
