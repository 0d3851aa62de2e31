/** What is counted, in the order of the report. */
export const KINDS = {
  properties: 'each property present; absent where it may be, refused as absent where it may not',
  values: 'each value of an enumeration, and of a text whose values are known, accepted',
  variants: 'each variant of a union, each alternative and each branch of a condition taken',
  nulls: 'null and another value accepted where null can stand; null refused where it cannot',
  edges: 'each bound met exactly by an accepted value',
  constraints: 'each keyword that can refuse a value the only reason why a value is refused',
} as const;

export type Kind = keyof typeof KINDS;

/** One thing that some fixture must show, at one place of one type's strict schema. */
export interface Unit {
  kind: Kind;
  type: string;
  /** Reference tokens of the place inside the type's schema. */
  tokens: string[];
  /** What must be shown there: `present`, `null refused`, a value as JSON, a keyword, or `required id`. */
  what: string;
}

export function unitKey({ kind, type, tokens, what }: Unit): string {
  return JSON.stringify([kind, type, tokens, what]);
}
