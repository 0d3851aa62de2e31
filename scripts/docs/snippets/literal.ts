/** How a language writes what stands in JSON. */
export interface Notation {
  key(name: string): string;
  text(value: string): string;
  /** After the last member, where each has a line of its own. */
  lastComma: ',' | '';
  /** What stands in place of a member's value, if anything does. */
  instead?(name: string): string | undefined;
}

/** How wide the lines of a snippet may be, in characters. */
export const WIDTH = 96;

export const JSON_NOTATION: Notation = { key: (name) => JSON.stringify(name), text: (value) => JSON.stringify(value), lastComma: '' };

export const JS_NOTATION: Notation = { key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)), text: quoted, lastComma: ',' };

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/**
 * A value as source text: on one line where it fits, else each member on a line of its own.
 *
 * @param before how many characters stand before it on its first line
 * @param indent of the lines that follow
 */
export function literal(value: unknown, notation: Notation, before = 0, indent = ''): string {
  const flat = onOneLine(value, notation);
  if (value === null || typeof value !== 'object' || before + flat.length <= WIDTH) return flat;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  const lines = members(value, notation).map(({ label, member, text }) => {
    const start = `${inner}${label}`;
    return `${start}${text ?? literal(member, notation, start.length + 1, inner)}`;
  });
  return `${open}\n${lines.join(',\n')}${notation.lastComma}\n${indent}${close}`;
}

function onOneLine(value: unknown, notation: Notation): string {
  if (typeof value === 'string') return notation.text(value);
  if (value === null || typeof value !== 'object') return String(value);
  const list = members(value, notation).map(({ label, member, text }) => `${label}${text ?? onOneLine(member, notation)}`);
  if (Array.isArray(value)) return `[${list.join(', ')}]`;
  return list.length ? `{ ${list.join(', ')} }` : '{}';
}

function members(value: object, { key, instead }: Notation): { label: string; member: unknown; text?: string | undefined }[] {
  if (Array.isArray(value)) return value.map((member) => ({ label: '', member }));
  return Object.entries(value).map(([name, member]) => ({ label: `${key(name)}: `, member, text: instead?.(name) }));
}
