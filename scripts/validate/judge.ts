import { createPlainWalks } from '../../generated/validators/delicate.js';
import { unions } from '../../generated/validators/facts.js';
import type { Fault, Unknown } from '../../generated/validators/runtime.js';
import * as strict from '../../generated/validators/strict/index.js';
import { plainDay, visitDelicate } from './delicate.js';
import type { Complaint } from './finding.js';
import { inOrder } from './in-order.js';
import { type Broken, VALUE_CHECKS } from './rules/values.js';

/** The name of a wire type, and whether a list of it is wanted: true, false, or either where absent. */
export interface Wanted {
  name: string;
  list?: boolean;
}

/** Decides whether a value holds in every way; the quick question that is asked of every value. */
export type Accept = (value: unknown) => boolean;

/** The characters by which a number is written in its source, where they are at hand. */
export type RawNumber = (pointer: string) => string | undefined;

export interface Judge {
  accept(wanted: Wanted): Accept;
  /** Everything that is wrong with a value; asked only of values that are not accepted. */
  complaints(wanted: Wanted, value: unknown, raw: RawNumber): Complaint[];
}

type Validators = Record<string, ((value: unknown, options?: { onUnknown?: (unknown: Unknown) => void }) => unknown) | undefined>;

const guard = (validators: Validators, type: string) => validators[`is${type}`] as Accept;
const faultsOf = (validators: Validators, type: string, value: unknown, onUnknown?: (unknown: Unknown) => void) =>
  (validators[`validate${type}`] as (value: unknown, options?: object) => Fault[])(value, onUnknown ? { onUnknown } : undefined);

const plain = createPlainWalks(
  plainDay,
  Object.fromEntries(Object.entries(VALUE_CHECKS).map(([type, check]) => [type, (value: unknown) => check(value as never).length === 0])),
);

/** Today's wire and nothing else, with the named rules beyond the schemas. */
export const strictJudge: Judge = {
  accept: (wanted) => listable(wanted, strictAccept(wanted.name)),
  complaints: (wanted, value, raw) => eachItem(wanted, value, (item, at) => strictComplaints(wanted.name, item, (pointer) => raw(at + pointer))),
};

function strictAccept(type: string): Accept {
  const is = guard(strict as Validators, type);
  const isPlain = plain[type];
  return isPlain === undefined ? is : (value) => is(value) && isPlain(value);
}

function strictComplaints(type: string, value: unknown, raw: RawNumber): Complaint[] {
  const faults = inOrder(faultsOf(strict as Validators, type, value).map(named), value);
  const broken: Complaint[] = [];
  visitDelicate(type, value, (kind, at, pointer) => {
    if (kind === 'int64') broken.push(...integerFault(at, raw(pointer), pointer));
    else if (kind === 'date-time') broken.push(...dateFault(at, pointer));
    // A rule over a whole value builds on its schema.
    else if (VALUE_CHECKS[kind] && guard(strict as Validators, kind)(at)) {
      const found: Broken[] = VALUE_CHECKS[kind](at as never);
      broken.push(...found.map((one) => ({ ...one, type: kind, pointer: pointer + one.pointer })));
    }
  });
  return [...faults, ...broken];
}

/** What a running client builds on. What is unknown to it is told once a run, as warnings. */
export async function createTolerantJudge(): Promise<Judge> {
  const tolerant = (await import('../../generated/validators/tolerant/index.js')) as unknown as Validators;
  const told = new Set<string>();
  return {
    // What today's wire allows holds nothing unknown.
    accept: (wanted) => listable(wanted, guard(strict as Validators, wanted.name)),
    complaints: (wanted, value) =>
      eachItem(wanted, value, (item) => {
        const unknown: Complaint[] = [];
        const faults = faultsOf(tolerant, wanted.name, item, (one) => {
          const name = one.kind === 'property' ? one.path.slice(one.path.lastIndexOf('/') + 1) : JSON.stringify(one.value ?? null);
          const mark = JSON.stringify([one.kind, one.type, one.path.replace(/\/\d+(?=\/|$)/g, '/*'), name]);
          if (told.has(mark)) return;
          told.add(mark);
          const what = one.kind === 'property' ? 'property' : one.kind === 'variant' ? 'variant' : 'value';
          const shown = one.kind !== 'property' && one.value === undefined ? 'a value' : name.length > 80 ? `${name.slice(0, 80)}…` : name;
          unknown.push({
            rule: `unknown-${what}`,
            severity: 'warning',
            pointer: one.path,
            message: `${shown} is no ${what} that ${one.type} knows; it passes, and is told once`,
            type: one.type,
          });
        });
        return [...inOrder(faults.map(named), item), ...unknown];
      }),
  };
}

/** A fault of the schema as a complaint; a property of another variant is told as what it is. */
function named(fault: Fault): Complaint {
  const { path: pointer, type, schema, rule, actual, message } = fault;
  if (rule === 'unknown-property') {
    const key = plainToken(pointer.slice(pointer.lastIndexOf('/') + 1));
    for (const [union, { keys, members }] of Object.entries(unions)) {
      if (!keys[type]) continue;
      const owners = Object.entries(members).filter(([, member]) => keys[member]?.includes(key));
      if (owners.length === 0) continue;
      const own = Object.entries(members).find(([, member]) => member === type)?.[0] ?? type;
      const tags = owners.map(([tag]) => `"${tag}"`).join(' or ');
      const part = union === 'ChatMessagePart';
      return {
        rule: part ? 'part-key' : 'one-payload',
        pointer,
        message: part
          ? `${key} belongs to a part of type ${tags}, and this one is "${own}"`
          : `${key} is the payload of ${union === 'ChatStreamEvent' ? 'an event' : 'an envelope'} of type ${tags}, and this one is "${own}"`,
        type,
        schema,
        actual,
      };
    }
  }
  return { rule, pointer, message, type, schema, actual };
}

const plainToken = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

const LIMIT = 2n ** 63n;

function integerFault(value: unknown, raw: string | undefined, pointer: string): Complaint[] {
  if (typeof value !== 'number' || !Number.isInteger(value)) return [];
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const exact = raw !== undefined && /^-?\d+$/.test(raw) && raw.length < 400 ? BigInt(raw) : BigInt(value);
  const shown = raw !== undefined && raw.length < 40 ? raw : String(value);
  if (exact >= LIMIT || exact < -LIMIT) return [{ rule: 'int64-range', pointer, message: `${name} is ${shown}, which no 64-bit integer holds` }];
  if (raw !== undefined && /[.eE]/.test(raw)) {
    return [{ rule: 'int64-form', pointer, message: `${name} is written as ${shown}, and an integer has neither fraction nor exponent` }];
  }
  if (Number.isSafeInteger(value)) return [];
  return [
    {
      rule: 'int64-precision',
      severity: 'warning',
      pointer,
      message: `${name} is ${shown}, which JSON.parse reads as ${BigInt(value)}`,
      hint: 'Read such ids as text or with a JSON parser that keeps big integers.',
    },
  ];
}

function dateFault(value: unknown, pointer: string): Complaint[] {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-\d\dT/.test(value) || plainDay(value)) return [];
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (!/^\d{4}-\d\d-(?:0[1-9]|[12]\d|3[01])T/.test(value)) return []; // the schema has said it
  return [{ rule: 'real-date', pointer, message: `${name} is ${JSON.stringify(value.slice(0, 40))}, a day that its month does not have` }];
}

function listable({ list }: Wanted, accept: Accept): Accept {
  if (list === false) return accept;
  const all: Accept = (value) => (value as unknown[]).every((item) => accept(item));
  if (list === true) return (value) => Array.isArray(value) && all(value);
  return (value) => accept(value) || (Array.isArray(value) && all(value));
}

function eachItem({ name, list }: Wanted, value: unknown, find: (value: unknown, at: string) => Complaint[]): Complaint[] {
  if (Array.isArray(value) && list !== false) {
    return value.flatMap((item, index) =>
      find(item, `/${index}`).map((complaint) => ({
        ...complaint,
        pointer: `/${index}${complaint.pointer}`,
        message: `[${index}]: ${complaint.message}`,
      })),
    );
  }
  if (list === true) return [{ rule: 'list', pointer: '', message: `the body must be a list of ${name}` }];
  return find(value, '');
}
