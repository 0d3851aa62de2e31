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
 * Messages are built from the right to the left too: one that begins with a space or a bracket follows its key
 * directly, any other follows after a dot.
 */

/** @typedef {{ path: string, type: string, schema: string, rule: string, actual: string, message: string }} Fault */
/** @typedef {{ path: string, type: string, kind: string, value?: unknown, message: '' }} Note */
/** @typedef {Array<Fault | Note> & { seen?: Set<string> }} List */
/** @typedef {(value: any, list?: List) => boolean} Check */

const nouns = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
};

// --- Looking at values

/** @param {unknown} value */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a key that every object inherits something for, such as `constructor`.
 * @param {any} value
 * @param {string} key
 */
export function own(value, key) {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** @param {unknown} value */
function typeOf(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/**
 * Whether a text has this many characters, where a pair of surrogates is one character.
 * @param {string} text
 * @param {number} least
 * @param {number} most
 */
export function within(text, least, most) {
  return text.length >= least && ((text.length >= 2 * least && text.length <= most) || counted(text, least, most));
}

/**
 * @param {string} text
 * @param {number} least
 * @param {number} most
 */
function counted(text, least, most) {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  }
  return count >= least && count <= most;
}

// --- Formats

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
    (strange(text, 0, 8) | strange(text, 9, 13) | strange(text, 14, 18) | strange(text, 19, 23) | strange(text, 24, 36)) < 0
  ) {
    return false;
  }
  former = latest;
  latest = text;
  return true;
}

/**
 * Negative when a character is not a hexadecimal digit in lower case. Free of branches: digits of ids are random,
 * and a wrongly predicted branch a digit would double the time.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function strange(text, from, to) {
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
export const TIME = { type: 'string', format: 'date-time', pattern: { test: time }, hint: 'a date and time such as 2026-02-28T21:46:51Z' };
export const BASE64 = { type: 'string', format: 'base64', pattern: { test: base64 }, hint: 'base64 with padding' };

// --- Walking

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
      prefix(list, from, i);
      ok = false;
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
      prefix(list, from, key);
      ok = false;
    }
  }
  return ok;
}

/** @param {List} [list] */
export function size(list) {
  return list === undefined ? 0 : list.length;
}

/**
 * @param {List} list
 * @param {number} from
 * @param {string | number} key
 */
function prefix(list, from, key) {
  const start = label(key);
  const path = `/${escape(key)}`;
  for (; from < list.length; from++) {
    const entry = list[from];
    entry.path = path + entry.path;
    entry.message = start + (entry.message[0] === ' ' || entry.message[0] === '[' ? '' : '.') + entry.message;
  }
}

// --- Writing down faults. Each returns what the calling check goes on with.

/**
 * A property does not hold: `schema` is what to explain beyond what its own check has written down.
 * Returns the new length of the list, or -1 without a list.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} place
 * @param {string} key
 * @param {any} value
 * @param {any} [schema]
 * @param {string} [pointer]
 */
export function under(list, from, place, key, value, schema, pointer = `/properties/${escape(key)}`) {
  if (list === undefined) return -1;
  if (value === undefined) {
    list.length = from;
    add(list, place, '/required', 'required', {}, `${label(key)} is missing`);
  } else {
    if (schema) explain(list, place, pointer, value, schema);
    prefix(list, from, key);
  }
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
 * @param {List | undefined} list
 * @param {string} place
 * @param {any} value
 * @param {string} key
 * @param {string[]} keys
 */
export function unknown(list, place, value, key, keys) {
  if (list === undefined) return -1;
  const message = ` is not a property of ${place.split('#')[0]}${meant(key, keys)}`;
  add(list, place, '/additionalProperties', 'unknown-property', value[key], label(key) + message, key);
  return list.length;
}

/**
 * A union whose tag is missing or names no variant.
 * @param {List | undefined} list
 * @param {string} place
 * @param {any} value
 * @param {string} key
 * @param {string[]} tags
 */
export function variant(list, place, value, key, tags) {
  if (list) {
    const tag = isObject(value) ? own(value, key) : undefined;
    if (!isObject(value)) add(list, place, '/oneOf', 'type', value, ` must be an object, not ${show(value)}`);
    else if (tag === undefined) add(list, place, '/oneOf', 'required', value, `${label(key)} is missing${known(tags)}`);
    else if (typeof tag !== 'string') add(list, place, '/oneOf', 'type', tag, `${label(key)} must be a string, not ${show(tag)}${known(tags)}`, key);
    else add(list, place, '/oneOf', 'unknown-variant', tag, `${label(key)} is ${show(tag)}${known(tags)}${meant(tag, tags)}`, key);
  }
  return false;
}

/**
 * No schema of an `anyOf` holds, or what `not` forbids is there.
 * @param {List | undefined} list
 * @param {string} place
 * @param {any} value
 * @param {string} rule
 * @param {string} message
 * @param {string} [key]
 */
export function refuse(list, place, value, rule, message, key) {
  if (list) add(list, place, `/${rule}`, rule, value, message, key);
  return false;
}

/**
 * The faults since `from` hold only under a condition, which is said.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} condition
 */
export function when(list, from, condition) {
  if (list) {
    for (; from < list.length; from++) {
      const entry = list[from];
      if ('rule' in entry) {
        if (entry.rule === 'required' || entry.rule === 'not') entry.rule = 'condition';
        entry.message += condition;
      }
    }
  }
  return false;
}

/**
 * The entries since `from` tell about a secret: nothing of its content stays.
 * @param {List | undefined} list
 * @param {number} from
 * @param {string} key
 * @param {number} to
 */
export function secret(list, from, key, to) {
  if (list) {
    const path = `/${escape(key)}`;
    for (; from < to; from++) {
      const entry = list[from];
      if (entry.path === '') continue;
      entry.path = path;
      if ('rule' in entry) entry.message = `${label(key)} breaks the rule "${entry.rule}"; its value is secret`;
      else entry.value = undefined;
    }
  }
  return to;
}

/**
 * @param {List} list
 * @param {string} place
 * @param {string} pointer
 * @param {string} rule
 * @param {any} value
 * @param {string} message
 * @param {string} [key]
 */
function add(list, place, pointer, rule, value, message, key) {
  const hash = place.indexOf('#');
  list.push({
    path: key === undefined ? '' : `/${escape(key)}`,
    type: hash < 0 ? place : place.slice(0, hash),
    schema: hash < 0 ? pointer : place.slice(hash + 1) + pointer,
    rule,
    actual: typeOf(value),
    message,
  });
}

/**
 * Says what of a schema a value breaks. Runs only when something is broken.
 * @param {List} list
 * @param {string} place
 * @param {string} pointer
 * @param {any} value
 * @param {any} schema
 */
function explain(list, place, pointer, value, schema) {
  /** @type {(broken: any, keyword: string, message: string, rule?: string) => any} */
  const rule = (broken, keyword, message, rule = keyword) =>
    broken && add(list, place, `${pointer}/${keyword}`, rule, value, message);
  const must = (/** @type {string} */ what) => ` must ${what}, not ${show(value)}`;
  const { type, minLength, maxLength, minItems, maxItems, minimum, maximum, items, additionalProperties } = schema;

  if (type) {
    const types = [].concat(type);
    const right = types.some((one) => isType(value, one));
    rule(!right, 'type', must(`be ${types.map((one) => nouns[one] ?? one).join(' or ')}`));
    if (!right) return;
  }
  rule('const' in schema && value !== schema.const, 'const', must(`be ${show(schema.const)}`));
  rule(
    schema.enum && !schema.enum.includes(value),
    'enum',
    ` is ${show(value)}${schema.enum && known(schema.enum) + meant(value, schema.enum)}`,
  );
  if (typeof value === 'string') {
    rule(schema.pattern && !schema.pattern.test(value), 'pattern', must(`be ${schema.hint ?? `text that matches ${schema.pattern}`}`), schema.format);
    rule(!counted(value, minLength ?? 0, Infinity), 'minLength', minLength > 1 ? must(`have at least ${minLength} characters`) : ' must not be empty');
    rule(!counted(value, 0, maxLength ?? Infinity), 'maxLength', must(`have more than ${maxLength} characters`).replace('have', 'not have'));
  } else if (Number.isFinite(value)) {
    rule(value < minimum, 'minimum', must(`be at least ${minimum}`));
    rule(value > maximum, 'maximum', must(`be at most ${maximum}`));
  } else if (Array.isArray(value)) {
    rule(value.length < minItems, 'minItems', minItems > 1 ? ` must have at least ${minItems} items, not ${value.length}` : ' must not be empty');
    rule(value.length > maxItems, 'maxItems', ` must have at most ${maxItems} items, not ${value.length}`);
    if (items) each(value, inner(place, `${pointer}/items`, items), list);
  } else if (additionalProperties && isObject(value)) {
    entries(value, inner(place, `${pointer}/additionalProperties`, additionalProperties), list);
  }
}

/**
 * @param {string} place
 * @param {string} pointer
 * @param {any} schema
 * @returns {Check}
 */
function inner(place, pointer, schema) {
  return (value, list) => {
    const from = size(list);
    if (list) explain(list, place, pointer, value, schema);
    return size(list) === from;
  };
}
