// @ts-check
/*
 * What the generated validators share. It ships beside them, has no dependency, and does nothing when it is loaded.
 *
 * A guard, `is…(value)`, decides and says nothing else. A collector, `check…(value, list)`, runs on values that do not
 * hold, and writes all it finds on a list. What it writes begins as a path inside the value that it was given, and each
 * caller on the way up puts its own key in front of what was added since it made its call (`prefix`). Messages grow in
 * the same way: ` is missing`, `.id is missing`, `[3].id is missing`. `collect` completes them.
 *
 * A place names a schema: a wire type, and after a `#` the JSON Pointer of a part of its schema.
 */

/** @typedef {import('./runtime.js').Fault} Fault */
/** @typedef {import('./runtime.js').Unknown} Unknown */
/** @typedef {{ path: string, type: string, kind: Unknown['kind'], value: unknown, rule?: undefined, message: string }} Note */
/** @typedef {Array<Fault | Note> & { seen?: Set<string> }} List */
/** @typedef {(value: any, list: List) => boolean} Check */

// --- For the guards

/** @param {unknown} value */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a key for which every object inherits something, such as `constructor`.
 * @param {any} value
 * @param {string} key
 */
export function own(value, key) {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * Whether a text has as many characters as allowed. A pair of surrogates is one character.
 * @param {string} text
 * @param {number} least
 * @param {number} most
 */
export function within(text, least, most) {
  const { length } = text;
  if (length < least || length > 2 * most) return false;
  if (length >= 2 * least && length <= most) return true;
  const count = countCharacters(text);
  return count >= least && count <= most;
}

/** @param {string} text */
function countCharacters(text) {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

let latest = '00000000-0000-0000-0000-000000000000';
let former = latest;

/**
 * A UUID in lower case. A stream repeats one or two of them, so the last two good ones are remembered.
 * @param {string} text
 */
export function uuid(text) {
  if (text === latest || text === former) return true;
  if (
    text.length !== 36 ||
    text[8] !== '-' ||
    text[13] !== '-' ||
    text[18] !== '-' ||
    text[23] !== '-' ||
    (foreign(text, 0, 8) | foreign(text, 9, 13) | foreign(text, 14, 18) | foreign(text, 19, 23) | foreign(text, 24, 36)) < 0
  ) {
    return false;
  }
  former = latest;
  latest = text;
  return true;
}

/**
 * Negative when one of the characters is no hexadecimal digit in lower case. It does not branch: the digits of an id
 * are random, and a processor that guesses wrongly at each of them takes twice as long.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function foreign(text, from, to) {
  let sign = 0;
  for (; from < to; from++) {
    const code = text.charCodeAt(from);
    sign |= ((code - 48) | (57 - code)) & ((code - 97) | (102 - code));
  }
  return sign;
}

const timePattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** @param {string} text */
export function time(text) {
  return timePattern.test(text);
}

const base64Pattern = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Base64 with padding. A pattern that counts in fours runs out of stack on long texts, this one does not.
 * @param {string} text
 */
export function base64(text) {
  return text.length % 4 === 0 && base64Pattern.test(text);
}

// --- Schemas that many properties share

export const STRING = { type: 'string' };
export const TEXT = { type: 'string', minLength: 1 };
export const INTEGER = { type: 'integer' };
export const NUMBER = { type: 'number' };
export const BOOLEAN = { type: 'boolean' };
export const OBJECT = { type: 'object' };
export const ARRAY = { type: 'array' };
export const LIST = { type: 'array', minItems: 1 };
export const UUID = { type: 'string', format: 'uuid', pattern: { test: uuid }, hint: 'a UUID in lower case' };
export const TIME = { type: 'string', format: 'date-time', pattern: { test: time }, hint: 'a date-time of RFC 3339' };
export const BASE64 = { type: 'string', format: 'base64', pattern: { test: base64 }, hint: 'base64 with padding' };

// --- Walking, for the collectors

/** @type {(items: any[], check: Check, list: List) => boolean} */
export function each(items, check, list) {
  let ok = true;
  for (let i = 0; i < items.length; i++) {
    const from = list.length;
    if (!check(items[i], list)) ok = prefix(list, from, `/${i}`, `[${i}]`);
  }
  return ok;
}

/** @type {(map: any, check: Check, list: List) => boolean} */
export function entries(map, check, list) {
  let ok = true;
  for (const key in map) {
    const from = list.length;
    if (!check(map[key], list)) ok = prefix(list, from, pointer(key), nameOf(key));
  }
  return ok;
}

/** @type {(list: List, from: number, path: string, name: string) => false} */
function prefix(list, from, path, name) {
  for (; from < list.length; from++) {
    const entry = /** @type {Fault} */ (list[from]);
    entry.path = path + entry.path;
    entry.message = name + entry.message;
  }
  return false;
}

/**
 * A property does not hold. `schema` is what there is to explain beyond what its own check has written down.
 * Gives back the length of the list.
 * @type {(list: List, from: number, place: string, key: string, value: any, schema?: any) => number}
 */
export function under(list, from, place, key, value, schema) {
  const { path, part, name } = stepTo(key);
  if (value === undefined) {
    add(list, place, '/required', 'required', {}, `${name} is missing`, '');
  } else {
    if (schema !== undefined) explain(list, place, part, value, schema);
    prefix(list, from, path, name);
  }
  return list.length;
}

/** @type {Map<string, { path: string, part: string, name: string }>} */
const steps = new Map();

/**
 * What the key of a named property looks like in pointers and messages. There are not many, so each is worked out once.
 * @param {string} key
 */
function stepTo(key) {
  let step = steps.get(key);
  if (step === undefined) {
    const path = pointer(key);
    step = { path, part: `/properties${path}`, name: nameOf(key) };
    steps.set(key, step);
  }
  return step;
}

/**
 * The same for a property that the schema does not name.
 * @type {(list: List, from: number, place: string, key: string, value: any, schema?: any) => number}
 */
export function underOther(list, from, place, key, value, schema) {
  if (schema !== undefined) explain(list, place, '/additionalProperties', value, schema);
  prefix(list, from, pointer(key), nameOf(key));
  return list.length;
}

/**
 * Finds the properties of an object that its closed schema does not name. Gives back the length of the list.
 * @type {(list: List, place: string, value: any, keys: string[]) => number}
 */
export function closed(list, place, value, keys) {
  for (const key of strange(value, keys)) {
    const message = `${nameOf(key)} is not a property of ${typeIn(place)}${meant(key, keys)}`;
    add(list, place, '/additionalProperties', 'unknown-property', value[key], message, pointer(key));
  }
  return list.length;
}

/**
 * The same where such properties may be: makes notes of them.
 * @type {(list: List, place: string, value: any, keys: string[]) => number}
 */
export function remark(list, place, value, keys) {
  for (const key of strange(value, keys)) note(list, 'property', place, '', key, key);
  return list.length;
}

const none = /** @type {string[]} */ ([]);

/**
 * Keys that are not among the known ones. Objects are written in the order of their schema as a rule, so one walk along
 * both tells that there are none.
 * @type {(value: any, keys: string[]) => string[]}
 */
function strange(value, keys) {
  let i = 0;
  for (const key in value) {
    while (i < keys.length && keys[i] !== key) i++;
    if (i === keys.length) return Object.keys(value).filter((key) => !keys.includes(key));
  }
  return none;
}

// --- Writing down. What these functions give back is what the collector goes on with.

/**
 * The value itself does not hold.
 * @type {(list: List, place: string, value: any, schema: any) => false}
 */
export function fail(list, place, value, schema) {
  explain(list, place, '', value, schema);
  return false;
}

/**
 * The tag of a union is missing, or names no variant.
 * @type {(list: List, place: string, value: any, key: string, tags: string[]) => false}
 */
export function variant(list, place, value, key, tags) {
  if (!isObject(value)) return add(list, place, '/oneOf', 'type', value, wrongType('object', value), '');
  const tag = own(value, key);
  const { name, path } = stepTo(key);
  if (tag === undefined) return add(list, place, '/oneOf', 'required', value, `${name} is missing${known(tags)}`, '');
  if (typeof tag !== 'string') return add(list, place, '/oneOf', 'type', tag, name + wrongType('string', tag) + known(tags), path);
  return add(list, place, '/oneOf', 'unknown-variant', tag, name + isUnknown(tag, tags), path);
}

/**
 * A value, or the property of it that `key` names, breaks a rule as a whole.
 * @type {(list: List, place: string, rule: string, value: any, message: string, key?: string) => false}
 */
export function refuse(list, place, rule, value, message, key) {
  if (key === undefined) return add(list, place, `/${rule}`, rule, value, message, '');
  return add(list, place, `/${rule}`, rule, value, nameOf(key) + message, pointer(key));
}

/**
 * What was found since `from` is asked for under a condition only, which is said.
 * @type {(list: List, from: number, condition: string) => false}
 */
export function when(list, from, condition) {
  for (; from < list.length; from++) {
    const entry = /** @type {Fault} */ (list[from]);
    if (/\/(then|else)\/(required|not)$/.test(entry.schema)) entry.rule = 'condition';
    entry.message += condition;
  }
  return false;
}

/**
 * What was found since `from` tells about a secret: nothing of its content stays.
 * @type {(list: List, from: number, key: string, to: number) => number}
 */
export function secret(list, from, key, to) {
  for (; from < to; from++) {
    const entry = /** @type {Fault | Note} */ (list[from]);
    // The fault of an object, that the property is missing, has no path.
    if (entry.path === '') continue;
    entry.path = pointer(key);
    entry.message = `${nameOf(key)} breaks the rule "${entry.rule}"; its value is secret`;
    if (entry.rule === undefined) entry.value = undefined;
  }
  return to;
}

/**
 * Something unknown that passes: written down once for each place of a schema and each name or value. Gives back
 * whether it had been written down before.
 * @type {(list: List, kind: Unknown['kind'], place: string, part: string, value: unknown, key?: string) => boolean}
 */
export function note(list, kind, place, part, value, key) {
  list.seen ??= new Set();
  const mark = JSON.stringify([place, part, value]);
  if (list.seen.has(mark)) return true;
  list.seen.add(mark);
  const path = key === undefined ? '' : pointer(key);
  list.push({ path, type: typeIn(place), kind, value: kind === 'property' ? undefined : value, message: '' });
  return false;
}

/** @type {(list: List, place: string, part: string, rule: string, value: unknown, message: string, path: string) => false} */
function add(list, place, part, rule, value, message, path) {
  const type = typeIn(place);
  list.push({ path, type, schema: place.slice(type.length + 1) + part, rule, actual: typeOf(value), message });
  return false;
}

/** @param {string} place */
function typeIn(place) {
  const hash = place.indexOf('#');
  return hash < 0 ? place : place.slice(0, hash);
}

/**
 * Says which keywords of a schema a value breaks. Of a value of the wrong type nothing else is said.
 * @type {(list: List, place: string, part: string, value: any, schema: any) => void}
 */
function explain(list, place, part, value, schema) {
  const { type, enum: values, pattern, minLength, maxLength, minimum, maximum, minItems, maxItems, items, additionalProperties: others } = schema;
  /** @type {(keyword: string, message: string, rule?: string) => boolean} */
  const broken = (keyword, message, rule = keyword) => add(list, place, `${part}/${keyword}`, rule, value, message, '');

  if (type !== undefined && !hasType(value, type)) {
    broken('type', wrongType(type, value));
    return;
  }
  if (schema.const !== undefined && value !== schema.const) broken('const', ` must be ${show(schema.const)}, not ${show(value)}`);
  if (values !== undefined && !values.includes(value)) broken('enum', isUnknown(value, values));
  if (typeof value === 'string') {
    if (pattern !== undefined && !pattern.test(value)) {
      broken('pattern', ` must be ${schema.hint ?? `text that matches ${pattern}`}, not ${show(value)}`, schema.format);
    }
    if (minLength !== undefined || maxLength !== undefined) {
      const count = countCharacters(value);
      if (count < minLength) broken('minLength', amount('at least', minLength, 'character', count));
      if (count > maxLength) broken('maxLength', amount('at most', maxLength, 'character', count));
    }
  } else if (Array.isArray(value)) {
    if (value.length < minItems) broken('minItems', amount('at least', minItems, 'item', value.length));
    if (value.length > maxItems) broken('maxItems', amount('at most', maxItems, 'item', value.length));
    if (items !== undefined) each(value, explainer(place, `${part}/items`, items), list);
  } else if (typeof value === 'number') {
    if (value < minimum) broken('minimum', ` must be at least ${minimum}, not ${value}`);
    if (value > maximum) broken('maximum', ` must be at most ${maximum}, not ${value}`);
  } else if (others !== undefined && isObject(value)) {
    entries(value, explainer(place, `${part}/additionalProperties`, others), list);
  }
}

/** @type {(place: string, part: string, schema: any) => Check} */
function explainer(place, part, schema) {
  return (value, list) => {
    const from = list.length;
    explain(list, place, part, value, schema);
    return list.length === from;
  };
}

// --- Results

/** @type {(check: Check, value: unknown) => Fault[]} */
export function collect(check, value) {
  /** @type {List} */
  const list = [];
  check(value, list);
  for (const entry of list) {
    const { message } = entry;
    entry.message = message[0] === '.' ? message.slice(1) : message[0] === ' ' ? `the value${message}` : message;
  }
  return /** @type {Fault[]} */ (list.length > 1 ? inOrder(list, value) : list);
}

/**
 * The same for the tolerant profile, which tells a hook what it let pass.
 * @type {(guard: (value: unknown) => boolean, check: Check, value: unknown, options?: { onUnknown?: (unknown: Unknown) => void }) => Fault[]}
 */
export function observe(guard, check, value, options) {
  const hook = options?.onUnknown;
  if (hook === undefined && guard(value)) return [];
  return collect(check, value).filter((/** @type {Fault | Note} */ entry) => {
    if (entry.rule !== undefined) return true;
    const { path, kind, type, value } = entry;
    try {
      hook?.(value === undefined ? { path, kind, type } : { path, kind, type, value });
    } catch {
      // A hook only watches. What it throws is its own affair.
    }
    return false;
  });
}

/**
 * Brings entries into the order of the document.
 * @type {(list: List, value: any) => List}
 */
function inOrder(list, value) {
  /** @type {Map<object, Map<string, [position: number, member: any]>>} */
  const cache = new Map();
  const ranked = list.map((entry) => {
    let at = value;
    const rank = entry.path
      .split('/')
      .slice(1)
      .map((step) => {
        if (Array.isArray(at)) {
          at = at[Number(step)];
          return Number(step);
        }
        let members = cache.get(at);
        if (members === undefined) {
          members = new Map(Object.keys(at).map((key, position) => [pointer(key), [position, at[key]]]));
          cache.set(at, members);
        }
        const [position, member] = members.get(`/${step}`) ?? [0, undefined];
        at = member;
        return position;
      });
    return { entry, rank };
  });
  ranked.sort((a, b) => compare(a.rank, b.rank));
  return ranked.map(({ entry }) => entry);
}

/** @type {(a: number[], b: number[]) => number} */
function compare(a, b) {
  const i = a.findIndex((position, i) => position !== b[i]);
  return i < 0 ? a.length - b.length : Number(a[i]) - (b[i] ?? -1);
}

// --- Words

/** @type {Record<string, string | undefined>} */
const nouns = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
};

/** @param {unknown} value */
function typeOf(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** @param {unknown} value */
function noun(value) {
  const type = typeOf(value);
  return nouns[type] ?? type;
}

/** @type {(value: any, type: string | string[]) => boolean} */
function hasType(value, type) {
  if (typeof type !== 'string') return type.some((one) => hasType(value, one));
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** @type {(type: string | string[], value: unknown) => string} */
function wrongType(type, value) {
  const wanted = typeof type === 'string' ? (nouns[type] ?? type) : type.map((one) => nouns[one] ?? one).join(' or ');
  return ` must be ${wanted}, not ${typeof value === 'number' && /number|integer/.test(`${type}`) ? value : noun(value)}`;
}

/**
 * A value as it stands in JSON, cut when it is long.
 * @param {any} value
 */
function show(value) {
  if (typeof value !== 'string') return value !== null && typeof value === 'object' ? noun(value) : String(value);
  if (/^[\w -]{0,60}$/.test(value)) return `"${value}"`;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : value);
}

/** @type {WeakMap<unknown[], string>} */
const texts = new WeakMap();

/** @param {unknown[]} values */
function known(values) {
  let text = texts.get(values);
  if (text === undefined) {
    text = `; known values are ${values.map(show).join(', ')}`;
    texts.set(values, text);
  }
  return text;
}

/** @type {(value: unknown, values: unknown[]) => string} */
function isUnknown(value, values) {
  return ` is ${show(value)}${known(values)}${meant(value, values)}`;
}

/** @type {(bound: string, limit: number, unit: string, count: number) => string} */
function amount(bound, limit, unit, count) {
  return count === 0 && limit === 1 ? ' must not be empty' : ` must have ${bound} ${limit} ${unit}${limit === 1 ? '' : 's'}, not ${count}`;
}

/**
 * A key as it follows the name of its object in a message.
 * @param {string} key
 */
function nameOf(key) {
  return simple.test(key) ? `.${key}` : `[${show(key)}]`;
}

/** @param {string} key */
function pointer(key) {
  return simple.test(key) ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const simple = /^[\w$-]{1,60}$/;

/**
 * The value that was probably meant: one within a few slips of the hand.
 * @param {unknown} word
 * @param {unknown[]} words
 */
function meant(word, words) {
  let best = '';
  if (typeof word === 'string' && word.length < 60) {
    let least = 1 + word.length / 4;
    for (const candidate of words) {
      if (typeof candidate !== 'string' || Math.abs(candidate.length - word.length) >= least) continue;
      const slips = distance(word, candidate);
      if (slips < least) {
        least = slips;
        best = `; did you mean ${show(candidate)}?`;
      }
    }
  }
  return best;
}

/**
 * How many letters to add, drop, change or swap with their neighbour to make one word of the other. Upper and lower
 * case are the same, and words that neither begin nor end alike are not compared.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  while (from < endA && from < endB && letter(a, from) === letter(b, from)) from++;
  while (endA > from && endB > from && letter(a, endA - 1) === letter(b, endB - 1)) {
    endA--;
    endB--;
  }
  if (from === 0 && endA === a.length) return Infinity;
  const width = endB - from;
  /** @type {number[]} */
  let before = [];
  /** @type {number[]} */
  let row = [];
  for (let j = 0; j <= width; j++) row.push(j);
  for (let i = from; i < endA; i++) {
    const next = [i - from + 1];
    for (let j = 1; j <= width; j++) {
      const k = from + j - 1;
      const changed = Number(row[j - 1]) + (letter(a, i) === letter(b, k) ? 0 : 1);
      const swaps = i > from && j > 1 && letter(a, i) === letter(b, k - 1) && letter(a, i - 1) === letter(b, k);
      next.push(Math.min(changed, Number(row[j]) + 1, Number(next[j - 1]) + 1, swaps ? Number(before[j - 2]) + 1 : changed));
    }
    before = row;
    row = next;
  }
  return Number(row[width]);
}

/**
 * @param {string} word
 * @param {number} i
 */
function letter(word, i) {
  return word.charCodeAt(i) | 32;
}
