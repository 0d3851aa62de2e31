import { BANNER } from '../step.js';
import { docComment } from './comment.js';
import type { Method } from './methods.js';

/** `client/calls.ts`: a function for each operation, so that a bundle holds those that are used. */
export function callFunctions(methods: Method[]): string {
  const types = new Set(methods.flatMap(({ request, answer }) => [request, answer?.replace('[]', '')]).filter((name) => name !== undefined));
  return `// ${BANNER}

import { type CallOptions, call } from './call.js';
import type { Connection } from './connection.js';
import type { ${[...types].sort().join(', ')} } from './types.js';

${methods.map(callFunction).join('\n\n')}
`;
}

function callFunction(method: Method): string {
  const { operation, parameters, request, answer, safe } = method;
  const fields = [
    `id: '${operation.id}'`,
    `method: '${operation.method.toUpperCase()}'`,
    `path: '${operation.path}'`,
    `success: ${operation.success.status}`,
    ...(answer ? [`answer: '${answer}'`] : []),
    ...(safe ? ['safe: true'] : []),
  ];
  const given = parameters.length ? `{ ${parameters.map(({ name }) => name).join(', ')} }` : '{}';
  return `${docComment(documentation(method))}
export function ${operation.id}(connection: Connection, ${signature(method)}): Promise<${answer ?? 'void'}> {
  const operation = { ${fields.join(', ')} };
  return call(connection, operation, ${given}, ${request ? 'body' : 'undefined'}, options);
}`;
}

/** The parameters after the connection. */
export function signature({ parameters, request }: Method): string {
  return [...parameters.map(({ name, type }) => `${name}: ${type}`), ...(request ? [`body: ${request}`] : []), 'options?: CallOptions'].join(', ');
}

/** What the contract says of the operation, for people who look at it in an editor. */
export function documentation({ operation, parameters, answer, safe }: Method): string[] {
  const refusals = operation.answers.map(({ status }) => status).filter((status) => status >= 400);
  return [
    `${operation.summary}.`,
    operation.description.trim(),
    safe ? 'Made again by itself after a failure that may pass (law R21).' : 'Never made again by itself (law R21).',
    ...parameters.map(({ name, description }) => `@param ${name} ${description.trim()}`),
    ...(answer ? [] : ['@returns nothing: the answer has no body (law R22)']),
    `@throws ApiError with the status ${refusals.join(', ')}, or any other that is not ${operation.success.status}`,
  ];
}
