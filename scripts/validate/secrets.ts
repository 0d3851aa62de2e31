import { sensitive } from '../../generated/validators/facts.js';
import { readString, skipSpace, skipString, sourceOffset } from './places/json.js';

/*
 * What must never be shown: values that the contract marks as secret, and session tokens wherever law R2 lets them
 * stand. Two nets: the source is masked where its keys say so before any of it is shown, and whatever is printed at all
 * is searched for what looks like a token.
 */

const SECRET_NAMES = new Set([
  ...sensitive,
  'coder-session-token',
  'coder_session_token',
  'access_token',
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
]);

/** Lists of a HAR whose members are all secret, whatever their names. */
const SECRET_LISTS = new Set(['cookies']);

export const MASK = '•••';

export function isSecretName(name: string): boolean {
  return SECRET_NAMES.has(name.toLowerCase());
}

/** Whether text that cannot be read in order might hold a secret, so that nothing of it may be shown. */
export function mayHoldSecret(text: string): boolean {
  return /api.{0,6}key|token|authorization|cookie|secret|\\u00/i.test(text);
}

const TOKENS = [
  /(?<=(?:coder_session_token|access_token)(?:=|%3[dD]))[^&\s"'#<>]+/g,
  /(?<=\bBearer\s+)[^\s"']+/gi,
  /\b[A-Za-z0-9]{10}-[A-Za-z0-9]{22}\b/g,
];

/** Where in any text tokens stand: in the query of an address, behind a scheme, or by their form. */
export function tokenRanges(text: string): [number, number][] {
  return merge(
    TOKENS.flatMap((pattern) => [...text.matchAll(pattern)].map((match): [number, number] => [match.index, match.index + match[0].length])),
  );
}

/** Masks tokens in any text that is printed. */
export function redact(text: string): string {
  return TOKENS.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}

/**
 * The ranges of JSON text that hold secrets, in order: values under a secret name, and in lists of named values
 * (`{"name": "Cookie", "value": …}`) the value beside a secret name. Reads malformed text as far as it goes.
 */
export function secretRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  interface Level {
    object: boolean;
    key: string;
    /** The text under `name`, and the range under `value`, of a named value. */
    name?: string;
    value?: [number, number];
    /** Where this level begins, if all of it is secret. */
    secretFrom?: number;
  }
  const levels: Level[] = [];
  let expectKey = false;
  const top = () => levels.at(-1);
  const value = (start: number, end: number, string?: string) => {
    const level = top();
    if (string !== undefined && /^\s*[{[]/.test(string)) {
      // A body in a recording is JSON inside a JSON text.
      for (const [from, to] of secretRanges(string)) ranges.push([sourceOffset(text, start, from), sourceOffset(text, start, to)]);
    }
    if (!level?.object) return;
    if (isSecretName(level.key)) ranges.push([start, end]);
    else if (level.key === 'name' && string !== undefined) level.name = string;
    else if (level.key === 'value') level.value = [start, end];
  };
  const close = (end: number) => {
    const level = levels.pop();
    if (!level) return;
    if (level.secretFrom !== undefined) ranges.push([level.secretFrom, end]);
    if (level.name !== undefined && level.value && isSecretName(level.name)) ranges.push(level.value);
  };
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const char = text[at] as string;
    const level = top();
    if (char === '{' || char === '[') {
      const secret = level?.object === true && (isSecretName(level.key) || (char === '[' && SECRET_LISTS.has(level.key)));
      levels.push({ object: char === '{', key: '', ...(secret ? { secretFrom: at } : {}) });
      expectKey = char === '{';
      at++;
    } else if (char === '}' || char === ']') {
      at++;
      close(at);
      expectKey = false;
    } else if (char === ',') {
      expectKey = level?.object ?? false;
      at++;
    } else if (char === ':') {
      expectKey = false;
      at++;
    } else if (char === '"') {
      const end = skipString(text, at);
      if (expectKey && level) level.key = readString(text, at, end);
      else value(at, end, readString(text, at, end));
      at = end;
    } else {
      const start = at;
      while (at < text.length && !/[\s,:\]}[{"]/.test(text[at] as string)) at++;
      value(start, at);
    }
  }
  while (levels.length) close(text.length);
  return merge(ranges);
}

/** In order, and those that touch each other as one. */
export function merge(ranges: [number, number][]): [number, number][] {
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
