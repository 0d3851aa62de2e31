import type { Complaint } from './finding.js';
import { readString, skipString } from './places/json.js';

/*
 * What JSON text says and JSON.parse forgets: a key that stands twice in its object, and the form of a number. Most texts
 * hide nothing of the kind, so a quick count comes first.
 */

const QUOTE = 34;
const MINUS = 45;
/** Deeper than this nothing is proven quickly. */
const DEEP = 50;

/**
 * Whether a text may hide something from who only sees its value. A text that is plain hides nothing; of any other the keys
 * and the forms of its numbers are looked at. It says yes too often rather than too seldom.
 */
export function mayHide(text: string, value: unknown): boolean {
  return !isPlain(text, value) && hasMore(text, value);
}

/** Whether a text is as short as its value can be written: without white space, escapes, and keys that stand twice. */
export function isPlain(text: string, value: unknown): boolean {
  return leastLength(value, 0) === text.length;
}

/** How long a value is as JSON without white space and escapes. Keys that stand twice and odd numbers only add to that. */
function leastLength(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length + 2;
  // Of these an exponent may be as short: 1e3.
  if (typeof value === 'number') return value % 100 !== 0 || value === 0 ? digits(value) : Number.NaN;
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (value === null) return 4;
  if (depth === DEEP) return Number.NaN;
  let length = 1;
  if (Array.isArray(value)) for (const item of value) length += leastLength(item, depth + 1) + 1;
  else for (const key in value as object) length += key.length + 4 + leastLength((value as Record<string, unknown>)[key], depth + 1);
  return length === 1 ? 2 : length;
}

/** How many characters an integer has. A text of its own for each of millions would take memory. */
function digits(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) return Number.NaN;
  let count = 1;
  for (let bound = 10; bound <= value; bound *= 10) count++;
  return count;
}

/** Whether a text that is not plain has more keys than its value, or numbers with a fraction or an exponent. */
export function hasMore(text: string, value: unknown): boolean {
  let keys = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before <= 32) return true;
    if (before !== QUOTE) continue;
    keys++;
    let next = at + 1;
    while (text.charCodeAt(next) <= 32) next++;
    if (text.charCodeAt(next) === MINUS) next++;
    while (isDigit(text.charCodeAt(next))) next++;
    if (next > at + 1 && isDigit(text.charCodeAt(next - 1)) && /[.eE]/.test(text.charAt(next))) return true;
  }
  return keys > countKeys(value);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function countKeys(value: unknown): number {
  let count = 0;
  // No recursion: a document may be nested as deep as it likes.
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object') waiting.push(item);
      continue;
    }
    for (const key in next) {
      count++;
      const inner = (next as Record<string, unknown>)[key];
      if (typeof inner === 'object') waiting.push(inner);
    }
  }
  return count;
}

/** As many are told of one text: it may have been made to have as many as it likes. */
const MOST = 100;

/** Says of each key that stands in its object before, of the first hundred. The text is well-formed. */
export function twiceWritten(text: string): Complaint[] {
  const found: Complaint[] = [];
  const levels: { keys: Set<string> | undefined; step: string; index: number }[] = [];
  let key: string | undefined;
  for (let at = 0; at < text.length && found.length < MOST; ) {
    const char = text[at];
    const level = levels.at(-1);
    if (char === '"') {
      const end = skipString(text, at);
      if (level?.keys && key === undefined) {
        key = readString(text, at, end);
        level.step = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (level.keys.has(key)) {
          const pointer = levels.map(({ step }) => step).join('');
          found.push({
            rule: 'key-twice',
            pointer,
            offset: at,
            message: `${JSON.stringify(key.slice(0, 60))} stands twice in its object; readers take one of them`,
          });
        }
        level.keys.add(key);
      }
      at = end;
      continue;
    }
    if (char === '{' || char === '[') {
      levels.push(char === '{' ? { keys: new Set(), step: '', index: 0 } : { keys: undefined, step: '/0', index: 0 });
      key = undefined;
    } else if (char === '}' || char === ']') {
      levels.pop();
    } else if (char === ',' && level) {
      key = undefined;
      if (!level.keys) level.step = `/${++level.index}`;
    }
    at++;
  }
  return found;
}
