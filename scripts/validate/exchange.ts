import { type Body, operations } from '../../generated/validators/facts.js';
import type { Complaint } from './finding.js';

/** The operation that a method and a path belong to, and the values of its path parameters. */
export interface Match {
  operation: string;
  parameters: Record<string, string>;
}

const BASE = '/api/experimental/chats';

interface Route extends Match {
  method: string;
  pattern: RegExp;
  names: string[];
}

const ROUTES: Route[] = Object.entries(operations)
  .map(([operation, { method, path }]) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    return { operation, parameters: {}, method, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) };
  })
  // Fixed words before parameters: `models` is no chat.
  .sort((a, b) => a.names.length - b.names.length);

/** The path of an address, which may be a whole URL or a path alone. */
export function pathOf(address: string): string {
  const path = address.replace(/^[a-z][\w+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  return path.startsWith('/') ? path : `/${path}`;
}

/** Whether an address is the API's at all. */
export function isOurs(address: string): boolean {
  const path = pathOf(address);
  return path === BASE || path.startsWith(`${BASE}/`);
}

export function matchOperation(method: string, address: string): Match | undefined {
  const path = pathOf(address);
  for (const { operation, method: wanted, pattern, names } of ROUTES) {
    if (wanted !== method.toUpperCase()) continue;
    const match = pattern.exec(path);
    if (match) return { operation, parameters: Object.fromEntries(names.map((name, index) => [name, match[index + 1] as string])) };
  }
  return undefined;
}

/** What is wrong with an address that is the API's but no operation's. */
export function addressFault(method: string, address: string): Complaint {
  const path = pathOf(address);
  if (path.endsWith('/') && matchOperation(method, path.replace(/\/+$/, ''))) {
    return { rule: 'trailing-slash', pointer: '', message: 'the path ends with a slash, which makes it another path' };
  }
  const methods = ROUTES.filter(({ pattern }) => pattern.test(path)).map((route) => route.method);
  const other = methods.length ? `; the path takes ${[...new Set(methods)].join(', ')}` : '';
  return { rule: 'known-operation', pointer: '', message: `${method.toUpperCase()} ${path.slice(0, 200)} is no operation of the contract${other}` };
}

/** The type of an answer's body: null where there must be none, undefined where the contract names no such status. */
export function answerBody(operation: string, status: number): Body | null | undefined {
  return operations[operation]?.answers[status];
}

interface ListedChat {
  id: string;
  updated_at: string;
}

/** What an operation's valid answer keeps beyond its type. */
export function answerFaults({ operation, parameters }: Match, status: number, value: unknown): Complaint[] {
  if (operations[operation]?.success !== status) return [];
  switch (operation) {
    case 'listChats':
      return listOrder(value as ListedChat[]);
    case 'getChat':
      return sameChat(parameters.chat, (value as { chat: { id: string } }).chat.id, '/chat/id');
    case 'interruptChat':
      return sameChat(parameters.chat, (value as { id: string }).id, '/id');
    case 'getChatDiffStatus':
    case 'getChatDiffContents':
    case 'editChatMessage':
      return sameChat(parameters.chat, (value as { chat_id: string }).chat_id, '/chat_id');
    case 'listChatModelConfigs':
      return oneDefault(value as { is_default: boolean }[]);
    case 'listChatProviders':
      return eightProviders(value as { provider: string }[]);
    default:
      return [];
  }
}

function listOrder(chats: ListedChat[]): Complaint[] {
  const seen = new Set<string>();
  return chats.flatMap(({ id, updated_at }, index) => {
    const before = chats[index - 1];
    const twice = seen.has(id);
    seen.add(id);
    if (twice) return [{ rule: 'chat-list-order', pointer: `/${index}/id`, message: `chat ${id} stands in the list twice` }];
    if (!before || Date.parse(before.updated_at) >= Date.parse(updated_at)) return [];
    return [{ rule: 'chat-list-order', pointer: `/${index}/updated_at`, message: 'a chat stands after one with an older update' }];
  });
}

function sameChat(asked: string | undefined, got: string, pointer: string): Complaint[] {
  if (asked === undefined || asked.toLowerCase() === got) return [];
  return [{ rule: 'same-chat', pointer, message: `the answer is about ${got}, and ${asked.slice(0, 60)} was asked for` }];
}

function oneDefault(configs: { is_default: boolean }[]): Complaint[] {
  const defaults = configs.flatMap(({ is_default }, index) => (is_default ? [index] : []));
  return defaults
    .slice(1)
    .map((index) => ({ rule: 'one-default', pointer: `/${index}/is_default`, message: 'a second model config is the default' }));
}

const PROVIDERS = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

function eightProviders(configs: { provider: string }[]): Complaint[] {
  const wrong = PROVIDERS.findIndex((name, index) => configs[index]?.provider !== name);
  if (wrong < 0 && configs.length === PROVIDERS.length) return [];
  const index = wrong < 0 ? PROVIDERS.length : wrong;
  const message =
    index < PROVIDERS.length ? `${PROVIDERS[index]} must stand at place ${index + 1} of the eight` : 'the list has more than the eight providers';
  return [{ rule: 'eight-providers', pointer: index < configs.length ? `/${index}` : '', message }];
}
