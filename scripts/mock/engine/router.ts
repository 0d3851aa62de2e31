import { type OperationId, operationTable } from '../../../generated/client/operations.js';

export const BASE = '/api/experimental/chats';

interface Route {
  operation: OperationId;
  method: string;
  segments: string[];
}

/** Every route, from the table that is generated from the contract. Fixed words stand before parameters. */
const ROUTES: Route[] = (Object.keys(operationTable) as OperationId[]).map((operation) => {
  const { method, path } = operationTable[operation];
  return { operation, method, segments: path.split('/') };
});

export type Match =
  | { kind: 'found'; operation: OperationId; parameters: Record<string, string> }
  | { kind: 'wrong-method'; allowed: string[] }
  /** Below the base, where a token is asked for all the same. */
  | { kind: 'unknown' }
  | { kind: 'elsewhere' };

/** The routes by the number of their segments; a fixed word is tried before a parameter in the same place. */
const BY_LENGTH = new Map<number, Route[]>();
for (const route of ROUTES) BY_LENGTH.set(route.segments.length, [...(BY_LENGTH.get(route.segments.length) ?? []), route]);
for (const routes of BY_LENGTH.values()) routes.sort((a, b) => precedence(a).localeCompare(precedence(b)));

function precedence({ segments }: Route): string {
  return segments.map((segment) => (segment.startsWith('{') ? '1' : '0')).join('');
}

/** The routes without parameters, which need no looking for: by their paths, then by their methods. */
const FIXED = new Map<string, Map<string, Match>>();
for (const route of ROUTES.filter(parameterless)) {
  const path = route.segments.join('/');
  FIXED.set(path, (FIXED.get(path) ?? new Map()).set(route.method, { kind: 'found', operation: route.operation, parameters: {} }));
}

function parameterless({ segments }: Route): boolean {
  return !segments.some((segment) => segment.startsWith('{'));
}

export function match(method: string, target: string): Match {
  const fixed = FIXED.get(target)?.get(method);
  if (fixed !== undefined) return fixed;
  const end = target.indexOf('?');
  const path = end < 0 ? target : target.slice(0, end);
  if (path !== BASE && !path.startsWith(`${BASE}/`)) return { kind: 'elsewhere' };
  const segments = path.split('/');
  const allowed = new Set<string>();
  for (const route of BY_LENGTH.get(segments.length) ?? []) {
    const parameters = parametersOf(route.segments, segments);
    if (parameters === undefined) continue;
    if (route.method === method) return { kind: 'found', operation: route.operation, parameters };
    allowed.add(route.method);
  }
  return allowed.size > 0 ? { kind: 'wrong-method', allowed: [...allowed] } : { kind: 'unknown' };
}

function parametersOf(pattern: string[], segments: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (let i = 0; i < pattern.length; i++) {
    const expected = pattern[i] as string;
    const actual = segments[i] as string;
    if (expected === actual) continue;
    if (!expected.startsWith('{') || actual === '') return undefined;
    parameters[expected.slice(1, -1)] = decodeSegment(actual);
  }
  return parameters;
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
