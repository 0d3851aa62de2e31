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
/** @typedef {{ rule: string, wanted: string, test: (text: string) => boolean }} Format */
/** @typedef {{ step: string | number, rest: Steps } | undefined} Steps */
/** @typedef {Fault | Note} Entry */

/** The JSON type of a value. @param {unknown} value */
function typeOf(value) {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

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

/** A pair of surrogates is one character. @param {string} text */
export function countCharacters(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// --- Formats: the rule, what it wants in words, and the test

const uuidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** A stream repeats one of them, so the last good one is remembered. @type {string | undefined} */
let latest;

/** @type {Format} */
export const uuid = {
  rule: 'uuid',
  wanted: 'a UUID in lower case',
  test(text) {
    const good = text === latest || uuidPattern.test(text);
    if (good) latest = text;
    return good;
  },
};

const timePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** @type {Format} */
export const dateTime = {
  rule: 'date-time',
  wanted: 'a date-time of RFC 3339',
  test: (text) => timePattern.test(text),
};

const base64Pattern = /^[a-z\d+/]*={0,2}$/i;

/** A pattern that counts in fours would run out of stack on long texts. @type {Format} */
export const base64 = {
  rule: 'base64',
  wanted: 'base64 with padding',
  test: (text) => text.length % 4 === 0 && base64Pattern.test(text),
};

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
 * there are more properties than were met by name, or fewer. Most stand in the order of the table.
 * @type {(value: any, report: Report | undefined, table: Table, named: number) => number}
 */
export function strangers(value, report, table, named) {
  let told = 0;
  let next = 2;
  for (const _ in value) named--;
  if (named || report?.gaps)
    for (const key in value) {
      if (next < 2 || key !== table[next]) next = table.indexOf(key, 2);
      if (next++ < 0) told += fail(value[key], report, table, key);
    }
  return told;
}

/**
 * Something does not hold: the property that has this number in the table, or with 0 the value itself; or it is a property
 * that the table does not name. What was asked is the right type, or the keyword that is broken, with what it wants in words, or
 * the values that are allowed.
 * @type {(value: unknown, report: Report | undefined, table: Table, number: number | string, asked?: string | object) => number}
 */
export function fail(value, report, table, number, asked) {
  return report ? report.fail(value, table, number, asked) : 1;
}

/**
 * A value, or the property of it that `key` names, breaks a rule as a whole.
 * @type {(value: any, report: Report | undefined, table: Table, keyword: string, rule: string, text: string, key?: string) => number}
 */
export function whole(value, report, table, keyword, rule, text, key) {
  if (!report) return 1;
  const actual = typeOf(key ? own(value, key) : value);
  return report.add(new Fault(actual, undefined, table, key ?? 0, { [`/${keyword}`]: { rule, wanted: text } }));
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
      const { actual, type, schema, rule } = entry;
      const wanted = ` breaks the rule "${rule}"; its value is secret`;
      faults[at] = new Fault(actual, undefined, [type, ''], step, { [schema]: { rule, wanted } });
    }
  }
  return told;
}

// --- Telling

/**
 * One fault. It holds what was at hand when it was met: its place, its rule and its sentence are put together when they are read,
 * since most faults are counted, or looked up by their rule, more often than read. It keeps no more of the value than the
 * sentence shows.
 */
class Fault {
  #given;
  #table;
  #number;
  #asked;
  #steps;

  /** @type {(actual: string, given: unknown, table: Table, number: number | string, asked?: any) => void} */
  constructor(actual, given, table, number, asked) {
    this.actual = actual;
    this.#given = given;
    this.#table = table;
    this.#number = number;
    this.#asked = asked;
    /** The way from the value that was given to the one that the table is about. @type {Steps} */
    this.#steps = undefined;
  }

  /** @param {string | number} step */
  lift(step) {
    this.#steps = { step, rest: this.#steps };
  }

  /**
   * The property it is about, the keyword of its schema or, with a slash, of the table's, the rule, and what that wants: words,
   * the end of the sentence, the values that are allowed, or the table that does not name the property.
   * @returns {[key: string | undefined, keyword: string, rule: string, wanted: any]}
   */
  #told() {
    const table = this.#table;
    const number = this.#number;
    let asked = this.#asked;
    let key = typeof number === 'string' ? number : number ? table[number] : undefined;
    if (typeof asked === 'string') asked = { type: asked };
    else if (!asked && key === number) asked = { '/additionalProperties': { rule: 'unknown-property', wanted: table } };
    else if (!asked) {
      const wanted = `${nameOf(/** @type {string} */ (key))} is missing`;
      asked = { '/required': { rule: 'required', wanted } };
      // What is missing has no place of its own.
      key = undefined;
    }
    const [[keyword, limit]] = Object.entries(asked);
    const { rule = keyword, wanted = limit } = limit;
    return [key, keyword, rule, wanted];
  }

  /** @type {(write: (step: string | number) => string) => string} */
  #way(write) {
    const [key] = this.#told();
    return follow(this.#steps, write) + (key === undefined ? '' : write(key));
  }

  get path() {
    return this.#way(pointer);
  }

  get schema() {
    const place = /** @type {string} */ (this.#table[1]);
    const [key, keyword] = this.#told();
    // A union is one keyword.
    if (place.endsWith('/oneOf')) return place;
    if (keyword[0] === '/') return place + keyword;
    return `${place}${key === undefined ? '' : `/properties${pointer(key)}`}/${keyword}`;
  }

  get type() {
    return this.#table[0];
  }

  get rule() {
    return this.#told()[2];
  }

  get message() {
    const given = this.#given;
    const shown = given === undefined ? noun(this.actual) : show(given);
    const [key, , , wanted] = this.#told();
    let words = wanted;
    if (wanted === this.#table) words = ` is not a property of ${this.type}${meant(key, wanted.slice(2))}`;
    else if (Array.isArray(wanted)) words = ` is ${shown}; known values are ${wanted.map(show).join(', ')}${meant(given, wanted)}`;
    else if (!/^[ .[]/.test(wanted)) words = ` must be ${wanted}, not ${shown}`;
    const text = this.#way(nameOf) + words;
    return text.replace(/^\./, '').replace(/^ /, 'the value ');
  }

  toJSON() {
    const { type, rule, actual, path, schema, message } = this;
    return { type, rule, actual, path, schema, message };
  }
}

/** What checks tell. */
export class Report {
  constructor() {
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

  /** @type {(value: any, table: Table, number: number | string, asked?: any) => number} */
  fail(value, table, number, asked) {
    const actual = typeOf(value);
    if (number && actual === 'undefined') {
      this.gaps = true;
      return this.add(new Fault('object', undefined, table, number));
    }
    // Where a value of another type stands, a secret may stand in it; so it may where nobody knows what stands there.
    const given = typeof asked === 'object' ? short(value) : asked && actual === 'number' ? value : undefined;
    return this.add(new Fault(actual, given, table, number, asked));
  }
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
  /** @param {boolean} hooked */
  constructor(hooked) {
    super();
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
  if (report?.seen) for (const key in value) if (!table.includes(key, 2)) told += report.note('property', table, key, key);
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

/** @type {(check: Check, value: unknown) => Fault[]} */
export function collect(check, value) {
  const report = new Report();
  check(value, report);
  return /** @type {Fault[]} */ (report.faults ?? []);
}

/**
 * The same for the tolerant profile, which tells a hook what it let pass.
 * @type {(check: (value: any, report: Observer) => number, value: unknown, options?: { onUnknown?: (unknown: Unknown) => void }) => Fault[]}
 */
export function observe(check, value, options) {
  const hook = options?.onUnknown;
  const report = new Observer(!!hook);
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

/** What is shown instead of a value. @param {string} kind */
function noun(kind) {
  return /^[nu]/.test(kind) ? kind : `a${/^[ao]/.test(kind) ? 'n' : ''} ${kind}`;
}

/**
 * As much of a value as is shown, without the rest being kept: nothing of an object or a list.
 * @param {any} value
 */
function short(value) {
  if (typeof value !== 'string') return typeof value === 'object' && value ? undefined : value;
  // The last character of the piece may be half of one.
  return value.length > 60 ? `${[...value.slice(0, 61)].slice(0, -1).join('')}…` : value;
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
  return /^[a-z_$][\w$-]{0,59}$/i.test(/** @type {string} */ (step)) ? `.${step}` : `[${show(short(step))}]`;
}

/**
 * The one that was probably meant: the same but for case and punctuation, and for a letter that is missing, added, changed
 * or swapped with its neighbour. Each of these slips leaves words that are equal with one letter cut out of either.
 * @type {(word: unknown, words: unknown[]) => string}
 */
function meant(word, words) {
  const near = cuts(word);
  const found = words.find((one) => cuts(one).some((cut) => near.includes(cut)));
  return found === undefined ? '' : `; did you mean ${show(found)}?`;
}

/**
 * A word, and all that it becomes when one letter is cut out. Of less than three letters nothing can be told.
 * @type {(word: unknown) => string[]}
 */
function cuts(word) {
  const text = String(short(word))
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  // Each letter becomes what stands before it and behind it.
  return `${text.replace(/./g, "$`$' ")}${text}`.match(/\w{2,}/g) ?? [];
}
