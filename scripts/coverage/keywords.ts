import { isObject, type JsonObject } from '../contract/json.js';

const length = (text: string) => [...text].length;

/** The keywords with a bound: what of the value is measured, and from which side. */
export const BOUNDS: Record<string, { measure: (value: unknown) => number | undefined; least: boolean }> = {
  minLength: { measure: (value) => (typeof value === 'string' ? length(value) : undefined), least: true },
  maxLength: { measure: (value) => (typeof value === 'string' ? length(value) : undefined), least: false },
  minimum: { measure: (value) => (typeof value === 'number' ? value : undefined), least: true },
  maximum: { measure: (value) => (typeof value === 'number' ? value : undefined), least: false },
  minItems: { measure: (value) => (Array.isArray(value) ? value.length : undefined), least: true },
  maxItems: { measure: (value) => (Array.isArray(value) ? value.length : undefined), least: false },
};

/** Keywords that say nothing about a value, or that another keyword of the strict profile says. */
const SILENT = new Set(['title', 'description', 'examples', 'format', 'contentEncoding', 'properties', 'if']);

/** Keywords that hand on to schemas below, which are places of their own. */
const APPLY = new Set(['items', 'then', 'else']);

/** Keywords that are judged where the schema is walked, since schemas stand below them. */
const WALKED = new Set(['$ref', 'required', 'additionalProperties', 'oneOf', 'anyOf', 'not']);

/** Whether a value breaks a keyword that judges it without a schema below; false for every other keyword. */
export function breaks(keyword: string, bound: unknown, value: unknown): boolean {
  const limit = BOUNDS[keyword];
  if (limit) {
    const measured = limit.measure(value);
    return measured !== undefined && (limit.least ? measured < (bound as number) : measured > (bound as number));
  }
  switch (keyword) {
    case 'type':
      return ![bound].flat().some((type) => isOfType(value, type as string));
    case 'enum':
      return !(bound as unknown[]).includes(value);
    case 'const':
      return value !== bound;
    case 'pattern':
      return typeof value === 'string' && !new RegExp(bound as string, 'u').test(value);
    default:
      return false;
  }
}

/** What a schema can refuse a value for, one name each; a required property is one by itself. */
export function constraintsOf(schema: JsonObject): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (SILENT.has(keyword) || APPLY.has(keyword) || keyword.startsWith('x-')) return [];
    if (keyword === 'required') return (value as string[]).map((name) => `required ${name}`);
    if (keyword === 'additionalProperties') return value === false ? [keyword] : [];
    if (WALKED.has(keyword) || BOUNDS[keyword] || ['type', 'enum', 'const', 'pattern'].includes(keyword)) return [keyword];
    throw new Error(`Coverage does not know the keyword "${keyword}".`);
  });
}

export function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
