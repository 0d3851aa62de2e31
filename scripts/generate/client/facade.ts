import { BANNER } from '../step.js';
import { documentation, signature } from './calls.js';
import { docComment } from './comment.js';
import type { Method } from './methods.js';

/** Hand-written functions over the stream and several operations, which the grouped client has beside those of the document. */
const COMPOSED: { group: string; name: string; function: string; module: string; summary: string }[] = [
  {
    group: 'chats',
    name: 'stream',
    function: 'streamChat',
    module: './stream/stream-chat.js',
    summary: 'The events of a chat, live: `for await (const event of coder.chats.stream(chat, { signal }))`. See `streamChat`.',
  },
  {
    group: 'chats',
    name: 'watch',
    function: 'watchChat',
    module: './stream/watch.js',
    summary: 'The chat as a person sees it, again after each change: `for await (const { messages } of coder.chats.watch(chat))`. See `watchChat`.',
  },
  {
    group: 'chats',
    name: 'send',
    function: 'sendAndWatch',
    module: './stream/converse.js',
    summary: 'Sends a message, and gives the chat after each change until it settles. See `sendAndWatch`.',
  },
  {
    group: 'chats',
    name: 'ask',
    function: 'askChat',
    module: './stream/converse.js',
    summary: 'Sends a message, and gives the text of the answer when its run is over. See `askChat`.',
  },
  {
    group: 'chats',
    name: 'waitUntilSettled',
    function: 'waitUntilSettled',
    module: './stream/converse.js',
    summary: 'Waits until the chat rests, and gives it as it then stands. See `waitUntilSettled`.',
  },
];

/** `client/client.ts`: everything in one object, grouped. */
export function groupedClient(methods: Method[]): string {
  const groups = [...new Set(methods.map(({ group }) => group))];
  const functions = methods.map(({ operation }) => operation.id).sort();
  const types = new Set(methods.flatMap(({ request, answer }) => [request, answer?.replace('[]', '')]).filter((name) => name !== undefined));
  const modules = [...new Set(COMPOSED.map(({ module }) => module))];
  return `// ${BANNER}

import type { CallOptions } from './call.js';
import { ${functions.join(', ')} } from './calls.js';
import { type ConnectOptions, type Connection, connect } from './connection.js';
${modules.map((module) => `import { ${names(module)} } from '${module}';\n`).join('')}import type { ${[...types].sort().join(', ')} } from './types.js';

/** A function without its first parameter, the connection. */
type Bound<F> = F extends (connection: Connection, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never;

/** Every operation, grouped. Each is also a function of its own, for bundles that hold only what is used. */
export interface CoderChats {
  /** What all calls share; it is the first argument of the functions. */
  readonly connection: Connection;
${groups.map((group) => groupType(group, methods)).join('\n')}
}

/** Connects, and gives the client of that connection. Nothing is sent. */
export function createClient(options: ConnectOptions): CoderChats {
  const connection = connect(options);
  return {
    connection,
${groups.map((group) => groupValue(group, methods)).join('\n')}
  };
}
`;
}

function names(module: string): string {
  const found = COMPOSED.filter((composed) => composed.module === module).map((composed) => composed.function);
  return found.sort().join(', ');
}

function groupType(group: string, methods: Method[]): string {
  const members = methods
    .filter((method) => method.group === group)
    .map((method) => `${docComment(documentation(method), '    ')}\n    ${method.name}(${signature(method)}): Promise<${method.answer ?? 'void'}>;`);
  const composed = COMPOSED.filter((candidate) => candidate.group === group).map(
    ({ name, function: id, summary }) => `${docComment([summary], '    ')}\n    readonly ${name}: Bound<typeof ${id}>;`,
  );
  return `  readonly ${group}: {\n${[...members, ...composed].join('\n')}\n  };`;
}

function groupValue(group: string, methods: Method[]): string {
  const members = methods
    .filter((method) => method.group === group)
    .map(({ name, operation }) => `      ${name}: (...rest) => ${operation.id}(connection, ...rest),`);
  const composed = COMPOSED.filter((candidate) => candidate.group === group).map(
    ({ name, function: id }) => `      ${name}: (...rest) => ${id}(connection, ...rest),`,
  );
  return `    ${group}: {\n${[...members, ...composed].join('\n')}\n    },`;
}
