export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export type Visit = (node: JsonObject, tokens: string[]) => void;

/** Calls `visit` for every object below and including `value`, outermost first, in document order. */
export function walkObjects(value: unknown, visit: Visit, tokens: string[] = []): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walkObjects(item, visit, [...tokens, String(index)]);
    });
  } else if (isObject(value)) {
    visit(value, tokens);
    for (const [key, child] of Object.entries(value)) walkObjects(child, visit, [...tokens, key]);
  }
}

/** Calls `visit` for every string below and including `value`, in document order. */
export function walkStrings(value: unknown, visit: (text: string, tokens: string[]) => void, tokens: string[] = []): void {
  if (typeof value === 'string') visit(value, tokens);
  else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) walkStrings(child, visit, [...tokens, key]);
  }
}
