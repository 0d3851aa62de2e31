// @ts-check
/*
 * What the generated validators share. It ships beside them, has no dependency, and does nothing when it is loaded.
 *
 * A check, `check…(value, report)`, returns how many faults a value has. Without a report it is a guard; with one it tells
 * the report each of them. What it tells begins as a path inside the value that it was given; whoever made it look there puts
 * its own key in front (`inside`). So a value that holds costs nothing but its checks. A guard reaches what explains faults
 * through the report only, so that a bundle of guards goes without.
 *
 * A table says where a schema stands and what it names: `[type, JSON Pointer of a part of its schema, ...names]`.
 */

/** @typedef {import('./runtime.js').Unknown} Unknown */
/** @typedef {(value: any, report?: Report) => number} Check */
/** @typedef {string[]} Table */
/** @typedef {(asked: any, given: any, fault: Fault) => string} Words */
/** @typedef {{ step: string | number, rest: Steps }} Step */
/** @typedef {Step | undefined} Steps */
/** @typedef {Fault | Note} Entry */

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
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// --- Formats: the rule, what it wants in words, and the test

let latest = '00000000-0000-0000-0000-000000000000';
let former = latest;

/**
 * A stream repeats one or two of them, so the last two good ones are remembered. What is no hexadecimal digit in lower case,
 * or no hyphen where one belongs, makes the sign negative. The digits of an id are random: a branch at each of them would be
 * guessed wrongly too often, and take twice as long.
 * @param {string} text
 */
function isUuid(text) {
  if (text === latest || text === former) return true;
  if (text.length !== 36) return false;
  let sign = 0;
  for (let i = 0; i < 36; i++) {
    const code = text.charCodeAt(i);
    // The bits are the places of the hyphens.
    sign |= (0x842100 >> i) & 1 ? (code - 45) | (45 - code) : ((code - 48) | (57 - code)) & ((code - 97) | (102 - code));
  }
  if (sign < 0) return false;
  former = latest;
  latest = text;
  return true;
}

export const uuid = { rule: 'uuid', wanted: 'a UUID in lower case', test: isUuid };

const timePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const dateTime = { rule: 'date-time', wanted: 'a date-time of RFC 3339', test: (/** @type {string} */ text) => timePattern.test(text) };

/**
 * With padding. A pattern that counts in fours runs out of stack on long texts, this one does not.
 * @param {string} text
 */
function isBase64(text) {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

export const base64 = { rule: 'base64', wanted: 'base64 with padding', test: isBase64 };

// --- Walking

/**
 * What was told of something now begins in what holds it. Gives back how much that is.
 * @type {(told: number, report: Report | undefined, step: string | number) => number}
 */
export function inside(told, report, step) {
  const faults = told && report?.faults;
  if (faults) for (let i = faults.length - told; i < faults.length; i++) /** @type {Entry} */ (faults[i]).lift(step);
  return told;
}

/**
 * Checks each item of a list. Anything else has none.
 * @type {(items: any, check: Check, report?: Report) => number}
 */
export function each(items, check, report) {
  let told = 0;
  if (Array.isArray(items)) for (let i = 0; i < items.length; i++) told += inside(check(items[i], report), report, i);
  return told;
}

/**
 * Checks each value of a map. Anything else has none.
 * @type {(map: any, check: Check, report?: Report) => number}
 */
export function entries(map, check, report) {
  let told = 0;
  if (isObject(map)) for (const key in map) told += inside(check(map[key], report), report, key);
  return told;
}

/**
 * Counts the properties that a closed schema does not name. To look for them costs most of a check: it is done only where
 * there are more properties than were met by name, or fewer.
 * @type {(value: any, report: Report | undefined, table: Table, named: number) => number}
 */
export function strangers(value, report, table, named) {
  let told = 0;
  for (const _ in value) named--;
  if (named !== 0 || report?.gaps) for (const key in value) if (!names(table, key)) told += report ? report.stranger(value, table, key) : 1;
  return told;
}

/**
 * Whether a table has a name. Faster than `includes`, since names and keys are compared by where they are kept.
 * @type {(table: Table, key: string) => boolean}
 */
function names(table, key) {
  let i = table.length - 1;
  while (i > 1 && table[i] !== key) i--;
  return i > 1;
}

/**
 * Something does not hold: the property that has this number in the table, or with 0 the value itself. The schema is what
 * there is to explain.
 * @type {(value: unknown, report: Report | undefined, table: Table, number: number, schema?: any) => number}
 */
export function fail(value, report, table, number, schema) {
  return report ? report.fail(value, table, number, schema) : 1;
}

/**
 * The tag of a union is missing, or names no variant. The table has the tags behind the name of the property.
 * @type {(value: any, report: Report | undefined, table: Table) => number}
 */
export function variant(value, report, table) {
  return report ? report.variant(value, table) : 1;
}

/**
 * A value, or the property of it that `key` names, breaks a rule as a whole.
 * @type {(value: any, report: Report | undefined, table: Table, keyword: string, rule: string, text: string, key?: string) => number}
 */
export function whole(value, report, table, keyword, rule, text, key) {
  if (!report) return 1;
  return report.tell(typeOf(key === undefined ? value : own(value, key)), table, key, `/${keyword}`, String, text, undefined, rule);
}

/**
 * Of what was told inside a secret nothing of its content stays. It can still be missing.
 * @type {(told: number, report: Report | undefined, step: string) => number}
 */
export function secret(told, report, step) {
  const faults = told && report?.faults;
  for (let i = 0; faults && i < told; i++) {
    const at = faults.length - told + i;
    const entry = /** @type {Entry} */ (faults[at]);
    if ('value' in entry) {
      entry.steps = { step, rest: undefined };
      entry.value = undefined;
    } else if (entry.path !== '') {
      report.tell(entry.actual, [entry.type, ''], step, entry.schema, isSecret, undefined, undefined, entry.rule);
      faults[at] = /** @type {Entry} */ (faults.pop());
    }
  }
  return told;
}

// --- Telling

/**
 * One fault. Where it is, and its sentence, are put together when they are read, since most faults are counted, or looked up
 * by their rule, more often than read. It keeps no more of the value than the sentence shows.
 */
class Fault {
  #steps;
  #table;
  #key;
  #keyword;
  #words;
  #asked;
  #given;

  /**
   * Of a property, `key`. The keyword is one of its schema or, with a slash, one of the table's.
   * @type {(actual: string, table: Table, key: string | undefined, keyword: string, words: Words, asked: any, given: any, rule: string) => void}
   */
  constructor(actual, table, key, keyword, words, asked, given, rule) {
    this.type = /** @type {string} */ (table[0]);
    this.rule = rule;
    this.actual = actual;
    /** Of the value that was given, the way to the one that the table is about. @type {Steps} */
    this.#steps = undefined;
    this.#table = table;
    this.#key = key;
    this.#keyword = keyword;
    this.#words = words;
    this.#asked = asked;
    this.#given = given;
  }

  /** @param {string | number} step */
  lift(step) {
    this.#steps = { step, rest: this.#steps };
  }

  /** @param {(step: string | number) => string} write */
  #place(write) {
    return follow(this.#steps, write) + (this.#key === undefined ? '' : write(this.#key));
  }

  get path() {
    return this.#place(pointer);
  }

  get schema() {
    const keyword = this.#keyword;
    if (keyword[0] === '/') return this.#table[1] + keyword;
    return `${this.#table[1]}${this.#key === undefined ? '' : `/properties${pointer(this.#key)}`}/${keyword}`;
  }

  get message() {
    const text = this.#place(nameOf) + this.#words(this.#asked, this.#given, this);
    return text[0] === '.' ? text.slice(1) : text[0] === ' ' ? `the value${text}` : text;
  }

  toJSON() {
    const { path, type, schema, rule, actual, message } = this;
    return { path, type, schema, rule, actual, message };
  }
}

/** What checks tell. */
export class Report {
  /** @param {Record<string, Keyword>} keywords */
  constructor(keywords) {
    this.keywords = keywords;
    /** A list with something in it, so that most reports need none. @type {Entry[] | undefined} */
    this.faults = undefined;
    /** Whether something was missing, so that numbers may agree by chance. */
    this.gaps = false;
  }

  /** @type {(entry: Entry) => 1} */
  add(entry) {
    if (this.faults) this.faults.push(entry);
    else this.faults = [entry];
    return 1;
  }

  /** @type {(actual: string, table: Table, key: string | undefined, keyword: string, words: Words, asked?: any, given?: any, rule?: string) => 1} */
  tell(actual, table, key, keyword, words, asked, given, rule = keyword) {
    return this.add(new Fault(actual, table, key, keyword, words, asked, given, rule));
  }

  /** @type {(value: any, table: Table, number: number, schema: any) => number} */
  fail(value, table, number, schema) {
    if (number === 0) return explain(this, value, table, undefined, schema);
    const key = /** @type {string} */ (table[number]);
    if (value === undefined) {
      this.gaps = true;
      return this.tell('object', table, undefined, '/required', isMissing, undefined, key, 'required');
    }
    return explain(this, value, table, key, schema);
  }

  /** @type {(value: any, table: Table, key: string) => number} */
  stranger(value, table, key) {
    return this.tell(typeOf(value[key]), table, key, '/additionalProperties', isStrange, table, key, 'unknown-property');
  }

  /** @type {(value: any, table: Table) => number} */
  variant(value, table) {
    if (!isObject(value)) return this.tell(typeOf(value), table, undefined, '/oneOf', wrongType, 'object', undefined, 'type');
    const key = /** @type {string} */ (table[2]);
    const tag = value[key];
    if (tag === undefined) return this.tell('object', table, undefined, '/oneOf', isMissing, table, key, 'required');
    return this.tell(typeOf(tag), table, key, '/oneOf', isNoTag, table, short(tag), typeof tag === 'string' ? 'unknown-variant' : 'type');
  }
}

/**
 * Tells which keywords of a schema a value breaks. Of a value of the wrong type nothing else is said. Text stands for
 * `{ type }`.
 * @type {(report: Report, value: any, table: Table, key: string | undefined, schema: any) => number}
 */
function explain(report, value, table, key, schema) {
  const kind = typeOf(value);
  const type = typeof schema === 'string' ? schema : schema.type;
  if (type === schema || (type && !hasType(value, kind, type))) {
    return report.tell(kind, table, key, 'type', wrongType, type, kind === 'number' && !Number.isInteger(value) ? value : undefined);
  }
  return explainKeywords(report, value, kind, table, key, schema);
}

/** @type {(report: Report, value: any, kind: string, table: Table, key: string | undefined, schema: any) => number} */
function explainKeywords(report, value, kind, table, key, schema) {
  let told = 0;
  for (const keyword in schema) {
    report.keywords[keyword]?.(value, schema[keyword], (words, asked, rule) => {
      told += report.tell(kind, table, key, keyword, words, asked, short(value), rule);
    });
  }
  return told;
}

// --- Keywords: each tells when a value breaks what it asks. A type's function that lists faults brings those that it needs.

/** @typedef {(words: Words, asked: any, rule?: string) => void} Broken */
/** @typedef {(value: any, asked: any, broken: Broken) => void} Keyword */

/** `const` @type {Keyword} */
export function only(value, asked, broken) {
  if (value !== asked) broken(mustBe, show(asked));
}

/** `enum` @type {Keyword} */
export function among(value, asked, broken) {
  if (!asked.includes(value)) broken(isUnknown, asked);
}

/** @type {Keyword} */
export function pattern(value, { rule, wanted, test }, broken) {
  if (typeof value === 'string' && !test(value)) broken(mustBe, wanted, rule);
}

/** @type {Keyword} */
export function minLength(value, asked, broken) {
  if (typeof value === 'string') atLeast(countCharacters(value), asked, broken, ' character');
}

/** @type {Keyword} */
export function maxLength(value, asked, broken) {
  if (typeof value === 'string') atMost(countCharacters(value), asked, broken, ' character');
}

/** @type {Keyword} */
export function minItems(value, asked, broken) {
  if (Array.isArray(value)) atLeast(value.length, asked, broken, ' item');
}

/** @type {Keyword} */
export function maxItems(value, asked, broken) {
  if (Array.isArray(value)) atMost(value.length, asked, broken, ' item');
}

/** @type {Keyword} */
export function minimum(value, asked, broken) {
  if (typeof value === 'number') atLeast(value, asked, broken);
}

/** @type {Keyword} */
export function maximum(value, asked, broken) {
  if (typeof value === 'number') atMost(value, asked, broken);
}

/** @type {(size: number, limit: number, broken: Broken, unit?: string) => void} */
function atLeast(size, limit, broken, unit) {
  if (size < limit) broken(String, unit && limit === 1 ? ' must not be empty' : bound('least', size, limit, unit));
}

/** @type {(size: number, limit: number, broken: Broken, unit?: string) => void} */
function atMost(size, limit, broken, unit) {
  if (size > limit) broken(String, bound('most', size, limit, unit));
}

/** @type {(end: string, size: number, limit: number, unit?: string) => string} */
function bound(end, size, limit, unit) {
  return ` must ${unit ? 'have' : 'be'} at ${end} ${limit}${unit ? unit + (limit === 1 ? '' : 's') : ''}, not ${size}`;
}

// --- What the tolerant profile lets pass

class Note {
  /** @type {(kind: Unknown['kind'], type: string | undefined, value: unknown) => void} */
  constructor(kind, type, value) {
    this.kind = kind;
    this.type = type;
    this.value = value;
    /** @type {Steps} */
    this.steps = undefined;
  }

  /** @param {string | number} step */
  lift(step) {
    this.steps = { step, rest: this.steps };
  }
}

/** The report of the tolerant profile: it also takes notes of what is unknown and passes, if there is a hook to be told. */
export class Observer extends Report {
  /** @type {(keywords: Record<string, Keyword>, hooked: boolean) => void} */
  constructor(keywords, hooked) {
    super(keywords);
    /** @type {Set<string> | undefined} */
    this.seen = hooked ? new Set() : undefined;
  }

  /**
   * Something unknown: written down once for each place of a schema and each name or value.
   * @type {(kind: Unknown['kind'], table: Table, value: unknown, step?: string) => number}
   */
  note(kind, table, value, step) {
    const mark = JSON.stringify([kind, table, value, step]);
    if (!this.seen || this.seen.has(mark)) return 0;
    this.seen.add(mark);
    const told = this.add(new Note(kind, table[0], value));
    return step === undefined ? told : inside(told, this, step);
  }
}

/**
 * Counts notes of the properties that an open schema does not name.
 * @type {(value: any, report: Observer | undefined, table: Table) => number}
 */
export function rest(value, report, table) {
  let told = 0;
  if (report?.seen) for (const key in value) if (!names(table, key)) told += report.note('property', table, key, key);
  return told;
}

/**
 * A property, or with 0 the value itself, that may have other values than those that are known.
 * @type {(value: unknown, report: Observer | undefined, table: Table, number: number, values: unknown[]) => number}
 */
export function known(value, report, table, number, values) {
  return !report || value === undefined || values.includes(value) ? 0 : report.note('value', table, value, number ? table[number] : undefined);
}

// --- Results

/** @type {(check: Check, value: unknown, keywords: Record<string, Keyword>) => Fault[]} */
export function collect(check, value, keywords) {
  const report = new Report(keywords);
  check(value, report);
  return /** @type {Fault[]} */ (report.faults ?? []);
}

/**
 * The same for the tolerant profile, which tells a hook what it let pass.
 * @type {(check: (value: any, report: Observer) => number, value: unknown, keywords: Record<string, Keyword>, options?: { onUnknown?: (unknown: Unknown) => void }) => Fault[]}
 */
export function observe(check, value, keywords, options) {
  const hook = options?.onUnknown;
  const report = new Observer(keywords, !!hook);
  check(value, report);
  return /** @type {Fault[]} */ (
    (report.faults ?? []).filter((entry) => {
      if (!(entry instanceof Note)) return true;
      const { kind, type, value, steps } = entry;
      const path = follow(steps, pointer);
      try {
        hook?.(kind === 'property' || value === undefined ? { path, kind, type } : { path, kind, type, value });
      } catch {
        // A hook only watches. What it throws is its own affair.
      }
      return false;
    })
  );
}

// --- Words

/** @param {unknown} value */
function typeOf(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** @type {(value: unknown, kind: string, type: string | string[]) => boolean} */
function hasType(value, kind, type) {
  if (typeof type !== 'string') return type.some((one) => hasType(value, kind, one));
  return type === kind || (type === 'integer' && Number.isInteger(value));
}

/** @param {string} type */
function noun(type) {
  return /^n?u/.test(type) && type !== 'number' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** @type {Words} */
function mustBe(wanted, given, fault) {
  return ` must be ${wanted}, not ${shown(given, fault)}`;
}

/** @type {Words} */
function wrongType(type, given, fault) {
  return mustBe([type].flat().map(noun).join(' or '), given, fault);
}

/** @type {(union: Table | undefined, key: string) => string} */
function isMissing(union, key) {
  return `${nameOf(key)} is missing${union ? listed(union.slice(3)) : ''}`;
}

/** @type {(union: Table, given: unknown, fault: Fault) => string} */
function isNoTag(union, given, fault) {
  return isUnknown(union.slice(3), given, fault);
}

/** @type {(table: Table, key: string) => string} */
function isStrange([type, , ...keys], key) {
  return ` is not a property of ${type}${meant(key, keys)}`;
}

/** @type {(values: unknown[], given: unknown, fault: Fault) => string} */
function isUnknown(values, given, fault) {
  return (fault.rule === 'type' ? mustBe('a string', undefined, fault) : ` is ${shown(given, fault)}`) + listed(values) + meant(given, values);
}

/** @type {(asked: unknown, given: unknown, fault: Fault) => string} */
function isSecret(_, __, { rule }) {
  return ` breaks the rule "${rule}"; its value is secret`;
}

/** @param {unknown[]} values */
function listed(values) {
  return `; known values are ${values.map(show).join(', ')}`;
}

/**
 * As much of a value as is shown, without the rest being kept: nothing of an object or a list.
 * @param {any} value
 */
function short(value) {
  if (typeof value !== 'string') return typeof value === 'object' ? undefined : value;
  // The last character of the piece may be half of one.
  return value.length > 60 ? `${[...value.slice(0, 61)].slice(0, -1).join('')}…` : value;
}

/** @type {(given: unknown, fault: Fault) => string} */
function shown(given, { actual }) {
  return given === undefined ? noun(actual) : show(given);
}

/**
 * A value as it stands in JSON.
 * @param {unknown} value
 */
function show(value) {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** @type {(steps: Steps, write: (step: string | number) => string) => string} */
function follow(steps, write) {
  let text = '';
  for (; steps; steps = steps.rest) text += write(steps.step);
  return text;
}

/**
 * A step as it stands in a JSON Pointer.
 * @param {string | number} step
 */
function pointer(step) {
  return `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * A step as it stands in a message: `.data`, `[3]`.
 * @param {string | number} step
 */
function nameOf(step) {
  return /^[a-z_$][\w$-]{0,59}$/i.test(String(step)) ? `.${step}` : `[${show(short(step))}]`;
}

/**
 * The one that was probably meant: the same but for case and punctuation, and for a letter that is missing, added, changed
 * or swapped with its neighbour. Each of these slips leaves words that are equal with one letter cut out of either.
 * @type {(word: unknown, words: unknown[]) => string}
 */
function meant(word, words) {
  const near = cuts(word);
  const found = words.find((one) => cuts(one).some((cut) => near.includes(cut)));
  return found ? `; did you mean ${show(found)}?` : '';
}

/**
 * A word, and all that it becomes when one letter is cut out. Of less than three letters nothing can be told.
 * @param {unknown} word
 */
function cuts(word) {
  const text = String(short(word))
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  return [...text]
    .map((_, i) => text.slice(0, i) + text.slice(i + 1))
    .concat(text)
    .filter(({ length }) => length > 1);
}
