/** The parts that an option names, with commas between. Throws if there is no such part: a bench of nothing is no green one. */
export function partsOf(only: string, all: readonly string[]): string[] {
  const parts = only.split(',');
  const unknown = parts.find((part) => !all.includes(part));
  if (unknown !== undefined) throw new Error(`--only knows no "${unknown}". It knows ${all.join(', ')}.`);
  return parts;
}

/** A number above 0, without a fraction where a whole one is wanted. Throws for anything else. */
export function numberOf(name: string, text: string, whole = true): number {
  const number = Number(text);
  if (number > 0 && Number.isFinite(number) && (!whole || Number.isInteger(number))) return number;
  throw new Error(`--${name} wants a ${whole ? 'whole ' : ''}number above 0, not "${text}".`);
}
