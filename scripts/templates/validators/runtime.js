// @ts-check
/*
 * What the generated validators share. It ships beside them, has no dependency, and does nothing when it is loaded.
 *
 * A check is a function (value, list) => boolean. Without a list it only decides. With a list it also writes down
 * every finding, in this way: a finding starts with the path inside the value that was checked, and each caller on
 * the way up puts its own key in front of what was added since it made its call (`prefix`). So a value that holds
 * costs no path at all.
 *
 * A place names a schema: a wire type, and after a `#` the JSON Pointer of a part of its schema.
 * Messages grow in the same way: one that begins with a space or a bracket follows its key directly, any other
 * follows after a dot.
 */

/** @typedef {{ path: string, type: string, schema: string, rule: string, actual: string, message: string }} Fault */
/** @typedef {{ path: string, type: string, kind: string, value: unknown, message: string }} Note */
/** @typedef {Array<any> & { seen?: Set<string> }} List of faults, and in the tolerant profile of notes */
/** @typedef {(value: any, list?: List) => boolean} Check */

// --- Looking at values

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

let latest = '';
let former = '';

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

export const UUID = { type: 'string', format: 'uuid', pattern: { test: uuid }, hint: 'a UUID in lower case' };
export const TIME = { type: 'string', format: 'date-time', pattern: { test: time }, hint: 'a date-time of RFC 3339' };
export const BASE64 = { type: 'string', format: 'base64', pattern: { test: base64 }, hint: 'base64 with padding' };

// --- Walking

/** @param {List} [list] */
export function size(list) {
  return list === undefined ? 0 : list.length;
}

/**
 * @param {any[]} items
 * @param {Check} check
 * @param {List} [list]
 */
export function each(items, check, list) {
  let ok = true;
  for (let i = 0; i < items.length; i++) {
    const from = size(list);
    if (!check(items[i], list)) {
      if (list === undefined) return false;
      ok = prefix(list, from, `/${i}`, `[${i}]`);
    }
  }
  return ok;
}

/**
 * @param {any} map
 * @param {Check} check
 * @param {List} [list]
 */
export function entries(map, check, list) {
  let ok = true;
  for (const key in map) {
    const from = size(list);
    if (!check(map[key], list)) {
      if (list === undefined) return false;
      ok = prefix(list, from, pointer(key), label(key));
    }
  }
  return ok;
}

/**
 * @param {List} list
 * @param {number} from
 * @param {string} path
 * @param {string} name
 */
function prefix(list, from, path, name) {
  for (; from < list.length; from++) {
    const entry = list[from];
    const { message } = entry;
    const first = message.charCodeAt(0);
    entry.path = path + entry.path;
    entry.message = first === space || first === bracket ? name + message : `${name}.${message}`;
  }
  return false;
}

const space = 32;
const bracket = 91;

// --- Writing faults down. What these functions give back is what the check goes on with.

/**
 * A property does not hold. `schema` is what there is to explain beyond what its own check has written down.
 * Gives back the length of the list, or -1 when there is none.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} place
 * @param {string} key
 * @param {any} value
 * @param {any} [schema]
 */
export function under(list, from, place, key, value, schema) {
  if (list === undefined) return -1;
  const step = stepOf(key);
  if (value === undefined) {
    add(list, place, '/required', 'required', list, `${step.name} is missing`, '');
  } else {
    if (schema !== undefined) explain(list, place, step.part, value, schema);
    prefix(list, from, step.path, step.name);
  }
  return list.length;
}

/**
 * The same for a property that the schema does not name.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} place
 * @param {string} key
 * @param {any} value
 * @param {any} schema
 */
export function underOther(list, from, place, key, value, schema) {
  if (list === undefined) return -1;
  if (schema !== undefined) explain(list, place, '/additionalProperties', value, schema);
  prefix(list, from, pointer(key), label(key));
  return list.length;
}

/** @type {Map<string, { path: string, part: string, name: string }>} */
const steps = new Map();

/**
 * What a key of a schema looks like in paths and messages: there are not many, so each is worked out once.
 * @param {string} key
 */
function stepOf(key) {
  let step = steps.get(key);
  if (step === undefined) {
    const path = pointer(key);
    step = { path, part: `/properties${path}`, name: label(key) };
    steps.set(key, step);
  }
  return step;
}

/**
 * An object has a property that its closed schema does not name.
 * @param {List | undefined} list
 * @param {string} place
 * @param {string} key
 * @param {any} value
 * @param {string[]} keys
 */
export function unknown(list, place, key, value, keys) {
  if (list === undefined) return -1;
  const message = `${label(key)} is not a property of ${typeIn(place)}${meant(key, keys)}`;
  add(list, place, '/additionalProperties', 'unknown-property', value, message, pointer(key));
  return list.length;
}

/**
 * The value itself does not hold.
 * @param {List | undefined} list
 * @param {string} place
 * @param {any} value
 * @param {any} schema
 */
export function fail(list, place, value, schema) {
  if (list) explain(list, place, '', value, schema);
  return false;
}

/**
 * The tag of a union is missing, or names no variant.
 * @param {List | undefined} list
 * @param {string} place
 * @param {any} value
 * @param {string} key
 * @param {string[]} tags
 */
export function variant(list, place, value, key, tags) {
  if (list === undefined) return false;
  if (!isObject(value)) return add(list, place, '/oneOf', 'type', value, ` must be an object, not ${noun(value)}`, '');
  const tag = own(value, key);
  const { path, name } = stepOf(key);
  if (tag === undefined) return add(list, place, '/oneOf', 'required', value, `${name} is missing${known(tags)}`, '');
  const text = typeof tag === 'string';
  const message = text ? ` is ${show(tag)}${known(tags)}${meant(tag, tags)}` : ` must be a string, not ${noun(tag)}${known(tags)}`;
  return add(list, place, '/oneOf', text ? 'unknown-variant' : 'type', tag, name + message, path);
}

/**
 * An `anyOf`. The first schema that holds may write down notes; when none does, that is one fault.
 * @param {List | undefined} list
 * @param {string} place
 * @param {any} value
 * @param {Check[]} checks
 */
export function some(list, place, value, checks) {
  const check = checks.find((one) => one(value));
  if (check !== undefined) return list === undefined || check(value, list);
  return refuse(list, place, 'anyOf', value, ` matches none of the ${checks.length} forms that are allowed`);
}

/**
 * Something stands there that must not.
 * @param {List | undefined} list
 * @param {string} place
 * @param {string} rule
 * @param {any} value
 * @param {string} message
 * @param {string} [key]
 */
export function refuse(list, place, rule, value, message, key) {
  const path = key === undefined ? '' : pointer(key);
  return list !== undefined && add(list, place, `/${rule}`, rule, value, message, path);
}

/**
 * What was found since `from` is asked for under a condition only, so the condition is said.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} condition
 */
export function when(list, from, condition) {
  for (; from < size(list); from++) {
    const entry = /** @type {List} */ (list)[from];
    if (entry.rule === 'required' || entry.rule === 'not') entry.rule = 'condition';
    entry.message += condition;
  }
  return false;
}

/**
 * What was found since `from` tells about a secret, so nothing of its content stays.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} key
 * @param {number} to
 */
export function secret(list, from, key, to) {
  for (; from < to; from++) {
    const entry = /** @type {List} */ (list)[from];
    if (entry.path !== '') {
      entry.path = pointer(key);
      entry.message = `${label(key)} breaks the rule "${entry.rule}"; its value is secret`;
      entry.value = undefined;
    }
  }
  return to;
}

/**
 * @param {List} list
 * @param {string} place
 * @param {string} part
 * @param {string} rule
 * @param {any} value
 * @param {string} message
 * @param {string} path
 */
function add(list, place, part, rule, value, message, path) {
  const hash = place.indexOf('#');
  list.push({
    path,
    type: typeIn(place),
    schema: hash < 0 ? part : place.slice(hash + 1) + part,
    rule,
    actual: typeOf(value),
    message,
  });
  return false;
}

/** @param {string} place */
function typeIn(place) {
  const hash = place.indexOf('#');
  return hash < 0 ? place : place.slice(0, hash);
}

/**
 * Says which keywords of a schema a value breaks. A wrong type is all that is said of a value.
 * @param {List} list
 * @param {string} place
 * @param {string} part
 * @param {any} value
 * @param {any} schema
 */
function explain(list, place, part, value, schema) {
  const { type, enum: values, minLength, maxLength, minItems, maxItems } = schema;
  /** @type {(keyword: string, message: string, rule?: string) => boolean} */
  const broken = (keyword, message, rule = keyword) => add(list, place, `${part}/${keyword}`, rule, value, message, '');

  if (type !== undefined && !hasType(value, type)) {
    const wanted = typeof type === 'string' ? (nouns[type] ?? type) : type.map((/** @type {string} */ one) => nouns[one] ?? one).join(' or ');
    const got = typeof value === 'number' && /number|integer/.test(type) ? value : noun(value);
    broken('type', ` must be ${wanted}, not ${got}`);
    return;
  }
  if ('const' in schema && value !== schema.const) broken('const', ` must be ${show(schema.const)}, not ${show(value)}`);
  if (values !== undefined && !values.includes(value)) {
    broken('enum', ` is ${show(value)}${known(values)}${meant(value, values)}`);
  }
  if (typeof value === 'string') {
    const { pattern, hint = `text that matches ${pattern}`, format } = schema;
    if (pattern !== undefined && !pattern.test(value)) broken('pattern', ` must be ${hint}, not ${show(value)}`, format);
    const count = minLength === undefined && maxLength === undefined ? 0 : countCharacters(value);
    if (count < minLength) broken('minLength', amount('at least', minLength, 'character', count));
    if (count > maxLength) broken('maxLength', amount('at most', maxLength, 'character', count));
  } else if (typeof value === 'number') {
    const { minimum, maximum } = schema;
    if (Number.isFinite(value) && value < minimum) broken('minimum', ` must be at least ${minimum}, not ${value}`);
    if (Number.isFinite(value) && value > maximum) broken('maximum', ` must be at most ${maximum}, not ${value}`);
  } else if (Array.isArray(value)) {
    if (value.length < minItems) broken('minItems', amount('at least', minItems, 'item', value.length));
    if (value.length > maxItems) broken('maxItems', amount('at most', maxItems, 'item', value.length));
    if (schema.items !== undefined) each(value, explainer(place, `${part}/items`, schema.items), list);
  } else if (isObject(value) && schema.additionalProperties !== undefined) {
    entries(value, explainer(place, `${part}/additionalProperties`, schema.additionalProperties), list);
  }
}

/**
 * @param {string} place
 * @param {string} part
 * @param {any} schema
 * @returns {Check}
 */
function explainer(place, part, schema) {
  return (value, list = []) => {
    const from = list.length;
    explain(list, place, part, value, schema);
    return list.length === from;
  };
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

/**
 * @param {any} value
 * @param {string | string[]} type
 * @returns {boolean}
 */
function hasType(value, type) {
  if (typeof type !== 'string') return type.some((one) => hasType(value, one));
  if (type === 'integer') return Number.isInteger(value);
  return typeOf(value) === type && (type !== 'number' || Number.isFinite(value));
}

/**
 * A value as it stands in JSON, cut when it is long.
 * @param {any} value
 */
function show(value) {
  if (typeof value !== 'string') return value !== null && typeof value === 'object' ? noun(value) : String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : value);
}

/** @type {WeakMap<any[], string>} */
const knownTexts = new WeakMap();

/** @param {any[]} values */
function known(values) {
  let text = knownTexts.get(values);
  if (text === undefined) {
    text = `; known values are ${values.map(show).join(', ')}`;
    knownTexts.set(values, text);
  }
  return text;
}

/**
 * @param {string} bound
 * @param {number} limit
 * @param {string} unit
 * @param {number} count
 */
function amount(bound, limit, unit, count) {
  return count === 0 && limit === 1 ? ' must not be empty' : ` must have ${bound} ${limit} ${unit}${limit === 1 ? '' : 's'}, not ${count}`;
}

/** @param {string | number} key */
function label(key) {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w$-]{1,60}$/.test(key) ? key : `[${show(key)}]`;
}

/** @param {string | number} key */
function pointer(key) {
  return `/${String(key).replace(/[~/]/g, (sign) => (sign === '~' ? '~0' : '~1'))}`;
}

/**
 * The value that was probably meant: one within a few slips of the hand.
 * @param {any} word
 * @param {any[]} words
 */
function meant(word, words) {
  let best;
  if (typeof word === 'string' && word.length < 60) {
    let least = word.length * 0.4 + 0.6;
    for (const candidate of words) {
      const slips = typeof candidate === 'string' ? distance(word, candidate) : least;
      if (slips < least) {
        least = slips;
        best = candidate;
      }
    }
  }
  return best === undefined ? '' : `; did you mean ${show(best)}?`;
}

/**
 * How many letters to add, drop, change or swap with their neighbour to make one word of the other; letter case does
 * not matter. Words that differ in many places are not worth counting.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  const same = (/** @type {number} */ i, /** @type {number} */ j) => (a.charCodeAt(i) | 32) === (b.charCodeAt(j) | 32);
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  while (from < endA && from < endB && same(from, from)) from++;
  while (from < endA && from < endB && same(endA - 1, endB - 1)) {
    endA--;
    endB--;
  }
  const width = endB - from;
  if (endA === from || width === 0) return endA - from + width;
  if ((endA - from) * width > 40) return Infinity;
  let before = [0];
  let row = [0];
  for (let j = 1; j <= width; j++) row[j] = j;
  for (let i = from; i < endA; i++) {
    const next = [i - from + 1];
    for (let j = 1; j <= width; j++) {
      const k = from + j - 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same(i, k) ? 0 : 1));
      if (i > from && j > 1 && same(i, k - 1) && same(i - 1, k)) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[width];
}

// --- Notes: what the tolerant profile lets pass

/**
 * Writes down something unknown that is no fault, once for each schema place and name or value.
 * Gives back the length of the list.
 * @param {List} list
 * @param {string} kind
 * @param {string} place
 * @param {string} part
 * @param {any} value
 * @param {string} [key]
 */
export function note(list, kind, place, part, value, key) {
  const seen = (list.seen ??= new Set());
  const mark = JSON.stringify([kind, place, part, kind === 'property' ? key : value]);
  if (!seen.has(mark)) {
    seen.add(mark);
    list.push({
      path: key === undefined ? '' : pointer(key),
      type: typeIn(place),
      kind,
      value: kind === 'property' ? undefined : value,
      message: '',
    });
  }
  return list.length;
}

/**
 * The value itself is unknown, and passes.
 * @param {List | undefined} list
 * @param {string} kind
 * @param {string} place
 * @param {string} part
 * @param {any} value
 * @param {string} [key]
 */
export function pass(list, kind, place, part, value, key) {
  return list === undefined || list.length === note(list, kind, place, part, value, key);
}

// --- Results

/**
 * @param {Check} check
 * @param {unknown} value
 * @returns {Fault[]}
 */
export function collect(check, value) {
  /** @type {List} */
  const list = [];
  return check(value, list) ? list : finish(list, value);
}

/**
 * The same, and hands what passed although it is unknown to `onUnknown`.
 * @param {Check} check
 * @param {unknown} value
 * @param {{ onUnknown?: (unknown: object) => void }} [options]
 * @returns {Fault[]}
 */
export function observe(check, value, options) {
  const hook = options?.onUnknown;
  if (hook === undefined && check(value)) return [];
  return collect(check, value).filter((entry) => {
    if (entry.rule !== undefined) return true;
    const { path, type, kind, value } = /** @type {any} */ (entry);
    try {
      hook?.(value === undefined ? { path, kind, type } : { path, kind, type, value });
    } catch {
      // A hook only watches: what it throws is its own affair.
    }
    return false;
  });
}

/**
 * Completes the messages, and brings the entries into the order of the document.
 * @param {List} list
 * @param {any} value
 */
function finish(list, value) {
  for (const entry of list) if (entry.message[0] === ' ') entry.message = `the value${entry.message}`;
  if (list.length > 1) {
    const cache = new Map();
    const ranked = list.map((entry) => ({ entry, rank: rank(entry.path, value, cache) }));
    ranked.sort((a, b) => compare(a.rank, b.rank)).forEach(({ entry }, i) => void (list[i] = entry));
  }
  return list;
}

/**
 * The position of each step of a path among its neighbours.
 * @param {string} path
 * @param {any} value
 * @param {Map<object, Map<string, [number, any]>>} cache
 */
function rank(path, value, cache) {
  /** @type {number[]} */
  const positions = [];
  for (const step of path.split('/').slice(1)) {
    if (Array.isArray(value)) {
      positions.push(Number(step));
      value = value[Number(step)];
      continue;
    }
    let members = cache.get(value);
    if (members === undefined) {
      members = new Map(Object.keys(value).map((key, position) => [pointer(key), [position, value[key]]]));
      cache.set(value, members);
    }
    const [position, member] = members.get(`/${step}`) ?? [0, undefined];
    positions.push(position);
    value = member;
  }
  return positions;
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function compare(a, b) {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
