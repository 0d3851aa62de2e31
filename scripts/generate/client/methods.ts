import type { Contract } from '../../contract/load.js';
import type { Operation } from '../../contract/operations.js';
import { follow } from '../../contract/references.js';

/** One operation as a method of the client. */
export interface Method {
  operation: Operation;
  /** Where the grouped client has it: `chats` and `archive`. */
  group: string;
  name: string;
  /** Its path parameters, in order. */
  parameters: { name: string; type: string; description: string; example: string | number }[];
  /** Wire type of the body it takes, if any. */
  request?: string;
  /** Wire type of what it gives back, `Chat[]` for a list; absent where the answer has no body. */
  answer?: string;
  safe: boolean;
}

/** The group of each tag: what is said in a chat, and what it works on, belong to the chats. */
const GROUPS: Record<string, string> = {
  chats: 'chats',
  messages: 'chats',
  diffs: 'chats',
  models: 'models',
  providers: 'providers',
  'model-configs': 'modelConfigs',
};

/** Names that are not the first word of the operationId, as `archive` is of `archiveChat`. */
const NAMES: Record<string, string> = {
  createChatMessage: 'sendMessage',
  editChatMessage: 'editMessage',
  getChatGitChanges: 'gitChanges',
  getChatDiffStatus: 'diffStatus',
  getChatDiffContents: 'diff',
};

/** Safe to repeat after a lost answer, beside every GET (law R21). */
const SAFE_TO_REPEAT = ['interruptChat', 'updateChatProvider', 'updateChatModelConfig'];

/** What the document offers over plain HTTP, in document order. */
export function readMethods(contract: Contract): Method[] {
  const methods = contract.operations.filter(({ success }) => success.status !== 101).map((operation) => readMethod(contract, operation));
  const places = methods.map(({ group, name }) => `${group}.${name}`);
  const double = places.find((place, index) => places.indexOf(place) !== index);
  if (double) throw new Error(`Two operations want to be ${double}: name one of them in scripts/generate/client/methods.ts.`);
  const unknown = [...Object.keys(NAMES), ...SAFE_TO_REPEAT].find((id) => !methods.some(({ operation }) => operation.id === id));
  if (unknown) throw new Error(`scripts/generate/client/methods.ts names the operation ${unknown}, which is not in the contract.`);
  return methods;
}

function readMethod(contract: Contract, operation: Operation): Method {
  const { id, tags, method, request, success } = operation;
  const group = GROUPS[tags[0] ?? ''];
  if (!group) throw new Error(`${id} has the tag ${tags[0]}, which has no group in scripts/generate/client/methods.ts.`);
  return {
    operation,
    group,
    name: NAMES[id] ?? (/^[a-z]+/.exec(id)?.[0] as string),
    parameters: pathParameters(contract, operation),
    ...(request ? { request: request.name } : {}),
    ...(success.body ? { answer: success.body.name + (success.body.list ? '[]' : '') } : {}),
    safe: method === 'get' || SAFE_TO_REPEAT.includes(id),
  };
}

/** The parameters in the path of an operation, in order. */
export function pathParameters({ sources }: Contract, { path, source, tokens }: Operation): Method['parameters'] {
  const holders = [tokens.slice(0, -1), tokens].map((at) => [...at, 'parameters']);
  const declared = holders.flatMap((at) => {
    const list = follow(sources, source, at).value;
    return Array.isArray(list) ? list.map((_, index) => follow(sources, source, [...at, String(index)]).value as Parameter) : [];
  });
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => {
    const parameter = declared.find((candidate) => candidate.name === name);
    if (!name || !parameter) throw new Error(`${path} names the parameter ${name}, which is declared nowhere.`);
    return { name, type: parameter.schema.type === 'integer' ? 'number' : 'string', description: parameter.description, example: parameter.example };
  });
}

interface Parameter {
  name: string;
  description: string;
  schema: { type: string };
  example: string | number;
}
