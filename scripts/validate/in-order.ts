/**
 * Brings what was found in a value into the order of its document, something about an object as a whole before what is about
 * its properties.
 */
export function inOrder<T extends { pointer: string }>(found: T[], value: unknown, depth = 1): T[] {
  if (found.length < 2) return found;
  const groups = new Map<string | undefined, T[]>([[undefined, []]]);
  for (const one of found) {
    const step = one.pointer.split('/')[depth];
    if (!groups.get(step)?.push(one)) groups.set(step, [one]);
  }
  const ordered = groups.get(undefined) as T[];
  groups.delete(undefined);
  for (const key of Object.keys(value ?? {})) {
    const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    for (const one of inOrder(groups.get(step) ?? [], (value as Record<string, unknown>)[key], depth + 1)) ordered.push(one);
    groups.delete(step);
  }
  // What an object inherits has no place of its own in it.
  for (const group of groups.values()) for (const one of group) ordered.push(one);
  return ordered;
}
