/** Small pieces of JavaScript. */

export const header = '// Generated from spec/ by npm run generate. Do not edit.';

const width = 110;

/** A string, number, boolean, null, array or plain object as a literal on one line. */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => {
      const text = literal(member);
      return key === text ? key : `${memberName(key)}: ${text}`;
    });
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return Object.is(value, -0) ? '0' : String(value);
}

/** The same as lines, where it is too long for one. */
export function literalLines(value: unknown, room = width): string[] {
  const short = literal(value);
  if (short.length <= room || value instanceof Code || typeof value !== 'object' || value === null) return [short];
  const list = Array.isArray(value);
  const members = list
    ? value.map((member) => literalLines(member, room - 3))
    : Object.entries(value).map(([key, member]) => {
        const [first, ...rest] = literalLines(member, room - 3 - memberName(key).length);
        return [`${memberName(key)}: ${first}`, ...rest];
      });
  return [list ? '[' : '{', ...members.flatMap((lines) => indent([...lines.slice(0, -1), `${lines.at(-1)},`])), list ? ']' : '}'];
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** `__proto__` in a literal would not be a member but the prototype. */
function memberName(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return isIdentifier(key) ? key : quote(key);
}

/** Text that stands in a literal as it is. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

/** Names that every object inherits, so that reading them needs care. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

export function indent(lines: string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** A statement under a condition. A long condition is broken at its outermost operators. */
export function when(test: Test, statement: string): string[] {
  const start = `if (${test.yes})`;
  if (start.length + statement.length < width) return [`${start} ${statement}`];
  if (start.length < width || test.parts === undefined) return [`${start} {`, ...indent([statement]), '}'];
  const sign = test.kind === 'and' ? ' &&' : ' ||';
  const parts = test.parts.map((part, i) => `${part}${i < (test.parts?.length ?? 0) - 1 ? sign : ''}`);
  return ['if (', ...indent(parts), ') {', ...indent([statement]), '}'];
}

/** A condition, with its opposite written without a `!` around everything where there is such a form. */
export interface Test {
  yes: string;
  no: string;
  /** Which operator joins the outermost parts. */
  kind?: 'and' | 'or';
  parts?: string[];
  opposites?: string[];
}

export const always: Test = { yes: 'true', no: 'false' };
export const never: Test = { yes: 'false', no: 'true' };

export function test(yes: string, no: string): Test {
  return { yes, no };
}

export function call(text: string): Test {
  return { yes: text, no: `!${text}` };
}

export function not(one: Test): Test {
  if (one === always) return never;
  if (one === never) return always;
  if (one.kind === undefined) return { yes: one.no, no: one.yes };
  return { yes: one.no, no: one.yes, kind: one.kind === 'and' ? 'or' : 'and', parts: one.opposites ?? [], opposites: one.parts ?? [] };
}

export function and(tests: Test[]): Test {
  const real = tests.filter((one) => one !== always);
  if (real.includes(never)) return never;
  if (real.length === 0) return always;
  if (real.length === 1) return real[0] as Test;
  const parts = real.flatMap((one) => (one.kind === 'or' ? [`(${one.yes})`] : (one.parts ?? [one.yes])));
  const opposites = real.flatMap((one) => (one.kind === 'or' ? [`(${one.no})`] : (one.opposites ?? [one.no])));
  return { yes: parts.join(' && '), no: opposites.join(' || '), kind: 'and', parts, opposites };
}

export function or(tests: Test[]): Test {
  return not(and(tests.map(not)));
}
