import { isObject, type JsonObject } from './json.js';
import { follow, type Sources } from './references.js';
import type { Source } from './source.js';

/** The type of a body: a wire type, or a list of one. */
export interface BodyType {
  name: string;
  list: boolean;
}

export interface Answer {
  status: number;
  /** Absent where the answer has no JSON body. */
  body?: BodyType;
}

/** One REST operation, or the stream's handshake. */
export interface Operation {
  /** The operationId. */
  id: string;
  method: string;
  /** The path template, such as `/api/experimental/chats/{chat}`. */
  path: string;
  tags: string[];
  summary: string;
  description: string;
  /** Absent where the operation takes no body. */
  request?: BodyType;
  /** In document order. */
  answers: Answer[];
  /** The one status that means success (law R4). */
  success: Answer;
  /** Where the Operation Object stands. */
  source: Source;
  tokens: string[];
}

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function readOperations(sources: Sources, document: Source): Operation[] {
  const paths = (document.value as JsonObject).paths;
  if (!isObject(paths)) return [];
  return Object.keys(paths).flatMap((path) => {
    const item = follow(sources, document, ['paths', path]);
    if (!isObject(item.value)) return [];
    return Object.keys(item.value)
      .filter((method) => METHODS.includes(method))
      .map((method) => readOperation(sources, item.source, [...item.tokens, method], path, method));
  });
}

function readOperation(sources: Sources, source: Source, tokens: string[], path: string, method: string): Operation {
  const operation = follow(sources, source, tokens).value as JsonObject;
  const answers = Object.keys((operation.responses ?? {}) as JsonObject).map((status) => {
    const body = bodyType(sources, source, [...tokens, 'responses', status]);
    return { status: Number(status), ...(body ? { body } : {}) };
  });
  const request = operation.requestBody === undefined ? undefined : bodyType(sources, source, [...tokens, 'requestBody']);
  return {
    id: String(operation.operationId ?? ''),
    method,
    path,
    tags: Array.isArray(operation.tags) ? operation.tags.map(String) : [],
    summary: String(operation.summary ?? ''),
    description: String(operation.description ?? ''),
    ...(request ? { request } : {}),
    answers,
    success: answers.find(({ status }) => status < 300) ?? { status: 0 },
    source,
    tokens,
  };
}

/** The JSON body of a Request Body or Response Object: a `$ref` to a wire type, or an array of one. */
function bodyType(sources: Sources, source: Source, tokens: string[]): BodyType | undefined {
  const holder = follow(sources, source, tokens).value;
  const content = isObject(holder) && isObject(holder.content) ? holder.content['application/json'] : undefined;
  const schema = isObject(content) ? content.schema : undefined;
  if (!isObject(schema)) return undefined;
  const list = schema.type === 'array';
  const reference = list ? (schema.items as JsonObject | undefined)?.$ref : schema.$ref;
  const name = typeof reference === 'string' ? typeName(reference) : undefined;
  return name ? { name, list } : undefined;
}

/** `../schemas/Chat.yaml` → `Chat`; undefined for a reference to anything but a wire type. */
export function typeName(reference: string): string | undefined {
  return /(?:^|\/)([A-Za-z0-9]+)\.yaml$/.exec(reference)?.[1];
}
