/** Small pieces of JavaScript. */

export const header = '// Generated from spec/ by npm run generate. Do not edit.';

/** A string, number, boolean, null, array or plain object as a literal. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value instanceof Code) return value.text;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => `${isIdentifier(key) ? key : literal(key)}: ${literal(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return Object.is(value, -0) ? '0' : String(value);
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

/** `if (test) body`, on one line when the body is one short line. */
export function when(test: string, body: string[]): string[] {
  const [only] = body;
  if (body.length === 1 && only !== undefined && !only.startsWith('if ') && !only.startsWith('for ')) {
    const line = `if (${test}) ${only}`;
    if (line.length <= 110) return [line];
  }
  return [`if (${test}) {`, ...indent(body), '}'];
}

/**
 * A condition, and its opposite written without a `!` around everything where there is such a form.
 * Parts of an `and` negate to an `or` of their opposites.
 */
export interface Test {
  yes: string;
  no: string;
  /** How the two forms must be wrapped inside a larger expression: by an `and` or an `or`, or not at all. */
  kind?: 'and' | 'or';
}

export const always: Test = { yes: 'true', no: 'false' };

export function test(yes: string, no: string): Test {
  return { yes, no };
}

export function call(text: string): Test {
  return { yes: text, no: `!${text}` };
}

export function not(one: Test): Test {
  return { yes: one.no, no: one.yes, ...(one.kind && { kind: one.kind === 'and' ? 'or' : 'and' }) };
}

export function and(tests: Test[]): Test {
  const real = tests.filter((one) => one !== always);
  if (real.length === 0) return always;
  if (real.length === 1) return real[0] as Test;
  return {
    yes: real.map((one) => (one.kind === 'or' ? `(${one.yes})` : one.yes)).join(' && '),
    no: real.map((one) => (one.kind === 'or' ? `(${one.no})` : one.no)).join(' || '),
    kind: 'and',
  };
}

export function or(tests: Test[]): Test {
  return tests.includes(always) ? always : not(and(tests.map(not)));
}
