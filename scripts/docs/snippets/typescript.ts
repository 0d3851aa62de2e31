import type { Contract } from '../../contract/load.js';
import { readMethods } from '../../generate/client/methods.js';
import { answerUse } from './answers.js';
import { constantName } from './names.js';
import type { ExampleRequest } from './request.js';
import { bodyLiteral, idConstants } from './script.js';

export const CLIENT = `import { createClient } from 'coder-chats/client';

const coder = createClient({
  baseUrl: process.env.CODER_URL,
  token: process.env.CODER_SESSION_TOKEN,
});
`;

/** The call with the client of this package. Any failure is one of its typed errors, which Node prints when nobody catches it. */
export function typescript(contract: Contract, request: ExampleRequest): string {
  const method = readMethods(contract).find(({ operation }) => operation.id === request.operation.id);
  if (!method) throw new Error(`${request.operation.id} is no method of the client.`);
  const use = answerUse(request);
  const start = `${use ? `const ${use.name} = ` : ''}await coder.${method.group}.${method.name}(`;
  const ids = request.parameters.map(({ name }) => constantName(name));
  const before = start.length + ids.join(', ').length + 4;
  const given = [...ids, ...(request.body === undefined ? [] : [bodyLiteral(request, before)])].join(', ');
  return [`${CLIENT}${idConstants(request)}`, `${start}${given});`, ...(use ? [use.show] : [])].join('\n');
}
