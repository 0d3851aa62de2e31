import { delicate, unions } from '../../generated/validators/facts.js';

/*
 * Some values a schema cannot judge whole: integers beyond what a JSON number holds, days that no month has, and
 * properties that must agree with each other. They stand at few places, which the contract's tables name, and only these
 * are visited. Most events of a stream have none.
 */

/** Calls `visit` for every delicate value: int64s, times, and values whose type has rules; the outer one first. */
export function visitDelicate(type: string, value: unknown, visit: (kind: string, value: unknown, pointer: string) => void, pointer = ''): void {
  if (value === null || typeof value !== 'object') return;
  visit(type, value, pointer);
  const places = delicate[type];
  if (!places) return;
  const union = unions[type];
  if (union) {
    const tag = Object.hasOwn(value, union.tag) ? (value as Record<string, unknown>)[union.tag] : undefined;
    if (typeof tag === 'string' && Object.hasOwn(places, tag)) visitDelicate(places[tag] as string, value, visit, pointer);
    return;
  }
  for (const [key, place] of Object.entries(places)) {
    if (Object.hasOwn(value, key)) visitPlace(place, (value as Record<string, unknown>)[key], visit, `${pointer}/${key}`);
  }
}

function visitPlace(place: string, value: unknown, visit: (kind: string, value: unknown, pointer: string) => void, pointer: string): void {
  if (place === 'int64' || place === 'date-time') {
    visit(place, value, pointer);
  } else if (place.startsWith('[')) {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visitPlace(place.slice(1, -1), item, visit, `${pointer}/${index}`);
      });
    }
  } else if (place.startsWith('{')) {
    if (value === null || typeof value !== 'object') return;
    for (const [key, item] of Object.entries(value)) {
      visitPlace(place.slice(1, -1), item, visit, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  } else visitDelicate(place, value, visit, pointer);
}

/** Whether a well-formed time names a day that its month has. */
export function plainDay(time: string): boolean {
  const day = (time.charCodeAt(8) - 48) * 10 + time.charCodeAt(9) - 48;
  if (!(day > 28)) return true;
  const year = Number(time.slice(0, 4));
  const month = Number(time.slice(5, 7));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
