import type { OperationId } from '../../../generated/client/operations.js';
import openapi from '../../../generated/openapi.json' with { type: 'json' };

/** A JSON Schema, as far as a form looks at it. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  examples?: unknown[];
  'x-known-values'?: string[];
  'x-sensitive'?: boolean;
}

export interface Parameter {
  name: string;
  description: string;
  schema: Schema;
  example: unknown;
}

export interface Example {
  summary: string;
  value: unknown;
}

/** What a form needs to know of an operation; all of it is read from the contract. */
export interface OperationFacts {
  id: OperationId;
  method: string;
  path: string;
  summary: string;
  parameters: Parameter[];
  body: { schema: Schema; examples: Example[] } | undefined;
}

type Json = Record<string, unknown>;

/** What a reference leads to; beside it may stand a description of its own, which counts. */
export function resolve<T extends object>(value: T): T {
  const { $ref, ...own } = value as T & { $ref?: string };
  if ($ref === undefined) return value;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Json)[key], openapi);
  return { ...resolve(target as T), ...own } as T;
}

type RawParameters = (Parameter & { in: string })[];

type RawPath = { parameters?: RawParameters } & Record<Exclude<string, 'parameters'>, RawOperation>;

interface RawOperation {
  operationId: OperationId;
  summary: string;
  parameters?: RawParameters;
  requestBody?: { content: { 'application/json': { schema: Schema; examples: Record<string, Example> } } };
}

function read(): Map<OperationId, OperationFacts> {
  const found = new Map<OperationId, OperationFacts>();
  for (const [path, { parameters: common, ...methods }] of Object.entries(openapi.paths as unknown as Record<string, RawPath>)) {
    for (const [method, operation] of Object.entries(methods)) {
      const json = operation.requestBody?.content['application/json'];
      found.set(operation.operationId, {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
        parameters: [...(common ?? []), ...(operation.parameters ?? [])].map(resolve).filter((parameter) => parameter.in === 'path'),
        body: json && { schema: json.schema, examples: Object.values(json.examples).map(resolve) },
      });
    }
  }
  return found;
}

export const OPERATIONS: ReadonlyMap<OperationId, OperationFacts> = read();
