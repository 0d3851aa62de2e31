// @ts-check
/*
 * What the generated validators share. It ships beside them, has no dependency, and does nothing when it is loaded.
 *
 * A check, `check…(value, report)`, is both functions of a type. Without a report it is a guard: out at the first thing
 * that does not hold. With one it tells the report, goes on, and returns whether it has told nothing. What it tells begins
 * as a path inside the value that it was given; whoever made it look there puts its own key in front (`lift`). So a value
 * that holds costs nothing but its checks, and a path is made only for what is told.
 *
 * A place names a schema: a wire type, and after a `#` the JSON Pointer of a part of its schema.
 */

/** @typedef {import('./runtime.js').Unknown} Unknown */
/** @typedef {(value: any, report?: Report) => boolean} Check */
/** @typedef {{ path: string, type: string, kind: Unknown['kind'], value: unknown, rule?: undefined }} Note */
/** @typedef {Fault | Note} Entry */
/** @typedef {(a: any, b: any, fault: Fault) => string} Words */

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

// --- Walking

/**
 * Checks each item of a list.
 * @type {(items: any[], check: Check, report?: Report) => boolean}
 */
export function each(items, check, report) {
  for (let i = 0; i < items.length; i++) if (!check(items[i], report) && !report?.lift(items, items[i], `/${i}`)) return false;
  return !report?.has(items);
}

/**
 * Checks each value of a map.
 * @type {(map: any, check: Check, report?: Report) => boolean}
 */
export function entries(map, check, report) {
  for (const key in map) if (!check(map[key], report) && !report?.lift(map, map[key], pointer(key))) return false;
  return !report?.has(map);
}

// --- Reporting

/**
 * One fault. Its facts are plain data; the sentence is made of them when it is read, since most are counted, or looked up
 * by their rule, more often than read. It keeps no more of the value than the sentence shows.
 */
class Fault {
  #words;
  #a;
  #b;

  /** @type {(path: string, type: string, schema: string, rule: string, actual: string, words: Words, a?: any, b?: any) => void} */
  constructor(path, type, schema, rule, actual, words, a, b) {
    this.path = path;
    this.type = type;
    this.schema = schema;
    this.rule = rule;
    this.actual = actual;
    this.#words = words;
    this.#a = a;
    this.#b = b;
  }

  get message() {
    const text = spoken(this.path) + this.#words(this.#a, this.#b, this);
    return text[0] === '.' ? text.slice(1) : text[0] === ' ' ? `the value${text}` : text;
  }

  toJSON() {
    const { message } = this;
    return { ...this, message };
  }

  /**
   * The same fault where it is one under a condition only.
   * @type {(condition: string) => Fault}
   */
  under(condition) {
    const rule = /\/(then|else)\/(required|not)$/.test(this.schema) ? 'condition' : this.rule;
    return new Fault(this.path, this.type, this.schema, rule, this.actual, String, this.#words(this.#a, this.#b, this) + condition);
  }
}

/**
 * What checks tell. Each method but `has` returns true, for: go on. A table is `[place, ...names of properties]`.
 * @typedef {string[]} Table
 */
export class Report {
  /** @type {Entry[] | undefined} */
  entries;
  /**
   * For each entry the value inside which its path begins.
   * @type {unknown[] | undefined}
   */
  #holders;

  /**
   * Whether something was told about a value. What was told before its check began is about something around it.
   * @param {unknown} value
   */
  has(value) {
    const holders = this.#holders;
    return holders !== undefined && Object.is(holders[holders.length - 1], value);
  }

  /**
   * The path of what was told about a value now begins in what holds the value.
   * @type {(holder: unknown, value: unknown, path: string, secret?: boolean) => true}
   */
  lift(holder, value, path, secret) {
    const holders = this.#holders ?? [];
    const entries = /** @type {Entry[]} */ (this.entries);
    for (let i = holders.length - 1; i >= 0 && Object.is(holders[i], value); i--) {
      const entry = /** @type {Entry} */ (entries[i]);
      holders[i] = holder;
      if (secret) entries[i] = hidden(entry, path);
      else entry.path = path + entry.path;
    }
    return true;
  }

  /** @type {(entry: Entry, holder: unknown) => true} */
  add(entry, holder) {
    if (this.entries) {
      this.entries.push(entry);
      this.#holders?.push(holder);
    } else {
      this.entries = [entry];
      this.#holders = [holder];
    }
    return true;
  }

  /** @type {(holder: unknown, table: Table, part: string, rule: string, value: unknown, path: string, words: Words, a?: any, b?: any) => true} */
  fault(holder, table, part, rule, value, path, words, a, b) {
    const place = /** @type {string} */ (table[0]);
    const hash = place.indexOf('#');
    const type = hash < 0 ? place : place.slice(0, hash);
    return this.add(new Fault(path, type, hash < 0 ? part : place.slice(hash + 1) + part, rule, typeOf(value), words, a, b), holder);
  }

  /**
   * The property with that number does not hold. `schema` is what there is to explain beyond what its own check has told.
   * @type {(holder: unknown, table: Table, number: number, value: unknown, schema?: any, secret?: boolean) => true}
   */
  property(holder, table, number, value, schema, secret) {
    const key = /** @type {string} */ (table[number]);
    if (value === undefined) return this.fault(holder, table, '/required', 'required', holder, '', isMissing, key);
    const path = pointer(key);
    if (schema !== undefined) this.itself(value, table, schema, `/properties${path}`);
    return this.lift(holder, value, path, secret);
  }

  /**
   * A property that a closed schema does not name.
   * @type {(holder: any, table: Table, key: string) => true}
   */
  stranger(holder, table, key) {
    return this.fault(holder, table, '/additionalProperties', 'unknown-property', holder[key], pointer(key), isStrange, key, table);
  }

  /**
   * The tag of a union is missing, or names no variant. The table has the tags behind the name of the property.
   * @type {(value: any, table: Table) => true}
   */
  variant(value, table) {
    const [, key = '', ...tags] = table;
    if (!isObject(value)) return this.fault(value, table, '/oneOf', 'type', value, '', wrongType, 'object');
    const tag = own(value, key);
    if (tag === undefined) return this.fault(value, table, '/oneOf', 'required', value, '', isMissing, key, tags);
    const rule = typeof tag === 'string' ? 'unknown-variant' : 'type';
    return this.fault(value, table, '/oneOf', rule, tag, pointer(key), isUnknown, short(tag), tags);
  }

  /**
   * Says which keywords of a schema a value breaks. Of a value of the wrong type nothing else is said. Text is short for
   * `{ type }` or for a format, and a list for `{ type: 'string', enum }`.
   * @type {(value: any, table: Table, schema: any, part?: string) => true}
   */
  itself(value, table, schema, part = '') {
    const hint = typeof schema === 'string' ? hints[schema] : undefined;
    const type = hint || Array.isArray(schema) ? 'string' : (schema.type ?? schema);
    if (hasType(value, type)) return this.#explain(value, table, schema, part, hint);
    return this.fault(value, table, `${part}/type`, 'type', value, '', wrongType, type, typeof value === 'number' ? value : undefined);
  }

  /** @type {(value: any, table: Table, schema: any, part: string, hint?: string) => true} */
  #explain(value, table, schema, part, hint) {
    /** @type {(keyword: string, text: string, rule?: string) => true} */
    const broken = (keyword, text, rule = keyword) => this.fault(value, table, `${part}/${keyword}`, rule, value, '', String, text);
    if (hint) return broken('pattern', mustBe(hint, value), schema);
    const values = schema.enum ?? (Array.isArray(schema) && schema);
    if (values && !values.includes(value)) this.fault(value, table, `${part}/enum`, 'enum', value, '', isUnknown, short(value), values);
    if (schema.const !== undefined && value !== schema.const) broken('const', mustBe(show(schema.const), value));
    const { pattern, format, items, additionalProperties: others } = schema;
    /** @type {(count: number, what: string, unit: string) => void} */
    const bounds = (count, what, unit) => {
      for (const [keyword, bound] of [
        ['min', 'least'],
        ['max', 'most'],
      ]) {
        const limit = schema[keyword + what];
        if (keyword === 'min' ? count < limit : count > limit) {
          const empty = unit && count === 0 && limit === 1;
          const number = `${limit} ${unit}${limit === 1 ? '' : 's'}`;
          broken(keyword + what, empty ? ' must not be empty' : ` must ${unit ? 'have' : 'be'} at ${bound} ${unit ? number : limit}, not ${count}`);
        }
      }
    };
    if (typeof value === 'string') {
      if (pattern?.test(value) === false) {
        const wanted = String(pattern) === '/\\S/u' ? 'text that is not blank' : `text that matches ${pattern}`;
        broken('pattern', mustBe(hints[format] ?? wanted, value), format);
      }
      bounds(countCharacters(value), 'Length', 'character');
    } else if (typeof value === 'number') {
      bounds(value, 'imum', '');
    } else if (Array.isArray(value)) {
      bounds(value.length, 'Items', 'item');
      if (items) each(value, (item) => !this.itself(item, table, items, `${part}/items`), this);
    } else if (others && isObject(value)) {
      entries(value, (item) => !this.itself(item, table, others, `${part}/additionalProperties`), this);
    }
    return true;
  }
}

/**
 * A property that the schema does not name does not hold.
 * @type {(report: Report, holder: unknown, table: Table, key: string, value: unknown, schema?: any, secret?: boolean) => true}
 */
export function other(report, holder, table, key, value, schema, secret) {
  if (schema !== undefined) report.itself(value, table, schema, '/additionalProperties');
  return report.lift(holder, value, pointer(key), secret);
}

/**
 * A value, or the property of it that `key` names, breaks a rule as a whole.
 * @type {(report: Report, value: unknown, table: Table, rule: string, text: string, key?: string) => true}
 */
export function whole(report, value, table, rule, text, key) {
  const at = key === undefined ? value : own(value, key);
  return report.fault(value, table, `/${rule}`, rule, at, key === undefined ? '' : pointer(key), String, text);
}

/**
 * What was told since there were `from` entries is asked for under a condition only, which is said. Gives back true.
 * @type {(report: Report, from: number, condition: string) => true}
 */
export function when({ entries = [] }, from, condition) {
  for (; from < entries.length; from++) {
    const entry = entries[from];
    if (entry instanceof Fault) entries[from] = entry.under(condition);
  }
  return true;
}

/** The report of the tolerant profile: it also takes notes of what is unknown and passes, if there is a hook to be told. */
export class Observer extends Report {
  /** @type {Set<string> | undefined} */
  #seen;

  /** @param {boolean} hooked */
  constructor(hooked) {
    super();
    if (hooked) this.#seen = new Set();
  }

  /**
   * Something unknown: written down once for each place of a schema and each name or value. Returns whether it was not.
   * @type {(holder: unknown, kind: Unknown['kind'], table: Table, part: string, value: unknown, path?: string) => boolean}
   */
  note(holder, kind, [place = ''], part, value, path = '') {
    const mark = JSON.stringify([place, part, value]);
    if (!this.#seen || this.#seen.has(mark)) return true;
    this.#seen.add(mark);
    const [type = ''] = place.split('#');
    return !this.add({ path, type, kind, value: kind === 'property' ? undefined : value }, holder);
  }

  /**
   * Notes of the properties that an open schema does not name.
   * @type {(value: any, table: Table) => void}
   */
  rest(value, table) {
    if (this.#seen) for (const key in value) if (table.indexOf(key) < 1) this.note(value, 'property', table, '', key, pointer(key));
  }
}

// --- Results

/** @type {(check: Check, value: unknown) => Fault[]} */
export function collect(check, value) {
  const report = new Report();
  return check(value, report) ? [] : /** @type {Fault[]} */ (inOrder(report.entries, value));
}

/**
 * The same for the tolerant profile, which tells a hook what it let pass.
 * @type {(check: Check, value: unknown, options?: { onUnknown?: (unknown: Unknown) => void }) => Fault[]}
 */
export function observe(check, value, options) {
  const hook = options?.onUnknown;
  const report = new Observer(hook !== undefined);
  if (check(value, report)) return [];
  return /** @type {Fault[]} */ (
    inOrder(report.entries, value).filter((entry) => {
      if (entry.rule !== undefined) return true;
      const { path, kind, type, value } = entry;
      try {
        hook?.(value === undefined ? { path, kind, type } : { path, kind, type, value });
      } catch {
        // A hook only watches. What it throws is its own affair.
      }
      return false;
    })
  );
}

/**
 * Brings entries into the order of the document.
 * @type {(entries: Entry[] | undefined, value: any, depth?: number) => Entry[]}
 */
function inOrder(entries = [], value, depth = 1) {
  if (entries.length < 2) return entries;
  /** @type {Map<string | undefined, Entry[]>} */
  const groups = new Map([[undefined, []]]);
  for (const entry of entries) {
    const step = entry.path.split('/')[depth];
    if (!groups.get(step)?.push(entry)) groups.set(step, [entry]);
  }
  const ordered = /** @type {Entry[]} */ (groups.get(undefined));
  for (const key of Object.keys(value ?? {})) {
    const step = pointer(key).slice(1);
    for (const entry of inOrder(groups.get(step), value[key], depth + 1)) ordered.push(entry);
    groups.delete(step);
  }
  // What an object inherits has no place of its own in it.
  groups.delete(undefined);
  for (const group of groups.values()) ordered.push(...group);
  return ordered;
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

/** @type {Record<string, string | undefined>} */
const hints = {
  uuid: 'a UUID in lower case',
  'date-time': 'a date-time of RFC 3339',
  base64: 'base64 with padding',
};

/** @param {unknown} value */
function typeOf(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** @param {string} type */
function noun(type) {
  return nouns[type] ?? type;
}

/** @type {(value: any, type: any) => boolean} */
function hasType(value, type) {
  if (typeof type === 'object') return Array.isArray(type) ? type.some((one) => hasType(value, one)) : true;
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** @type {(wanted: string, value: unknown) => string} */
function mustBe(wanted, value) {
  return ` must be ${wanted}, not ${show(value)}`;
}

/** @type {(type: string | string[], value: number | undefined, fault: Fault) => string} */
function wrongType(type, value, { actual }) {
  const wanted = [type].flat().map(noun).join(' or ');
  return ` must be ${wanted}, not ${(/number|integer/.test(wanted) ? value : undefined) ?? noun(actual)}`;
}

/** @type {(key: string, tags?: string[]) => string} */
function isMissing(key, tags) {
  return `${nameOf(key)} is missing${tags ? known(tags) : ''}`;
}

/** @type {(key: string, table: Table, fault: Fault) => string} */
function isStrange(key, [, ...keys], { type }) {
  return ` is not a property of ${type}${meant(key, keys)}`;
}

/** @type {(value: unknown, values: unknown[], fault: Fault) => string} */
function isUnknown(value, values, fault) {
  return (fault.rule === 'type' ? wrongType('string', undefined, fault) : ` is ${show(value)}`) + known(values) + meant(value, values);
}

/** @type {(a: unknown, b: unknown, fault: Fault) => string} */
function isSecret(_, __, { rule }) {
  return ` breaks the rule "${rule}"; its value is secret`;
}

/** @param {unknown[]} values */
function known(values) {
  return `; known values are ${values.map(show).join(', ')}`;
}

/**
 * Nothing of its content stays.
 * @type {(entry: Entry, path: string) => Entry}
 */
function hidden(entry, path) {
  if (entry.rule === undefined) return { ...entry, path, value: undefined };
  return new Fault(path, entry.type, entry.schema, entry.rule, entry.actual, isSecret);
}

/**
 * As much of a value as is shown, without the rest being kept.
 * @param {any} value
 */
function short(value) {
  if (typeof value !== 'string' || value.length <= 60) return value !== null && typeof value === 'object' ? undefined : value;
  return `${[...value.slice(0, 60).replace(/[\ud800-\udbff]$/, '')].join('')}…`;
}

/**
 * A value as it stands in JSON, cut when it is long.
 * @param {any} value
 */
function show(value) {
  return typeof value === 'string'
    ? JSON.stringify(short(value))
    : value !== null && typeof value === 'object'
      ? nouns[typeOf(value)]
      : String(value);
}

/**
 * A key as it follows the name of its object in a message.
 * @param {string} key
 */
function nameOf(key) {
  return /^[\w$-]{1,60}$/.test(key) ? `.${key}` : `[${show(key)}]`;
}

/** @param {string} key */
function pointer(key) {
  return `/${key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
}

/**
 * The name of a place in a message: `.data[3].part`.
 * @param {string} path
 */
function spoken(path) {
  return path
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : nameOf(step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step)))
    .join('');
}

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
 * How many letters to add, drop, change or swap with their neighbour to make one word of the other. Upper and lower case
 * are the same, and words that neither begin nor end alike are not compared.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  [a, b] = [a.toLowerCase(), b.toLowerCase()];
  if (a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1]) return Infinity;
  /** @type {any[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    /** @type {any[]} */
    const [before, above = []] = [rows[i - 2], rows[i - 1]];
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const swaps = before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          above[j] + 1,
          /** @type {number} */ (row[j - 1]) + 1,
          above[j - 1] + Number(a[i - 1] !== b[j - 1]),
          swaps ? before[j - 2] + 1 : Infinity,
        ),
      );
    }
  }
  return rows[a.length]?.[b.length];
}
