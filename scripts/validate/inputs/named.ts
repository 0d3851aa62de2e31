import { operations, types } from '../../../generated/validators/facts.js';
import { nearest } from '../../contract/references.js';
import { answerFaults } from '../exchange.js';
import type { Kind } from './recognise.js';

/** What `--type` or a configuration names: a wire type, a list of one (`Chat[]`), `recording` or `har`; else what is wrong with it. */
export function kindFromName(name: string): Kind | string {
  if (name === 'recording' || name === 'har') return { kind: name };
  const list = name.endsWith('[]');
  const type = list ? name.slice(0, -2) : name;
  if (types.includes(type)) return { kind: 'payload', type: { name: type, ...(list ? { list } : {}) } };
  const near = nearest(type, types);
  return `names no type: "${name}"${near ? `; did you mean ${near}?` : '; see --help for what can be named'}`;
}

/** What `--operation` names: `getChat` (its success), `createChat:request`, `getChat:404`; else what is wrong with it. */
export function kindFromOperation(name: string): Kind | string {
  const [id = '', part] = name.split(':', 2);
  const operation = operations[id];
  if (!operation) {
    const near = nearest(id, Object.keys(operations));
    return `names no operation: "${id}"${near ? `; did you mean ${near}?` : ''}`;
  }
  if (part === 'request') {
    if (!operation.request) return `${id} takes no body`;
    return { kind: 'payload', type: operation.request, operation: { id, status: 0, laws: () => [] } };
  }
  const status = part === undefined ? operation.success : Number(part);
  const body = operation.answers[status];
  if (body)
    return {
      kind: 'payload',
      type: body,
      operation: { id, status, laws: (value) => answerFaults({ operation: id, parameters: {} }, status, value) },
    };
  if (part === undefined && operation.request) return `${id} answers without a body; its request is ${id}:request`;
  const known = Object.entries(operation.answers).flatMap(([answer, has]) => (has ? [answer] : []));
  return body === null ? `${id} answers ${status} without a body` : `${id} has no answer ${part}; it has ${known.join(', ')}`;
}
