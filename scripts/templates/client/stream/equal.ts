/** Whether two JSON values say the same. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** The old value where the new one says the same, so that whoever compares by identity sees no change. */
export function keep<T>(old: T, fresh: T): T {
  return equal(old, fresh) ? old : fresh;
}

/** The same for a list and each of its items. */
export function keepItems<T>(old: readonly T[], fresh: readonly T[]): readonly T[] {
  const items = fresh.map((item, index) => (index < old.length ? keep(old[index] as T, item) : item));
  return items.length === old.length && items.every((item, index) => item === old[index]) ? old : items;
}
