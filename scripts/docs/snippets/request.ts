import { ContractFault } from '../../contract/finding.js';
import { isObject } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import type { Operation } from '../../contract/operations.js';
import { follow } from '../../contract/references.js';
import { pathParameters } from '../../generate/client/methods.js';

/** What a call sends, taken from the contract's examples. */
export interface ExampleRequest {
  operation: Operation;
  /** The path's parameters, in order. */
  parameters: { name: string; example: string | number }[];
  /** The body's first example; absent where the operation takes none. */
  body?: unknown;
  /** Names in the body whose values are secret (`x-sensitive`): a snippet takes these from the environment. */
  secrets: ReadonlySet<string>;
}

/** @throws ContractFault where an example is missing */
export function readRequest(contract: Contract, operation: Operation): ExampleRequest {
  const { source, tokens } = operation;
  const parameters = pathParameters(contract, operation);
  const bare = parameters.find(({ example }) => example === undefined);
  if (bare) throw noExample(operation, tokens, `The parameter ${bare.name} of ${operation.id} has no example.`);
  if (!operation.request) return { operation, parameters, secrets: new Set() };

  const examples = follow(contract.sources, source, [...tokens, 'requestBody', 'content', 'application/json', 'examples']);
  const [first] = isObject(examples.value) ? Object.keys(examples.value) : [];
  const example = first === undefined ? undefined : follow(contract.sources, examples.source, [...examples.tokens, first]).value;
  if (!isObject(example) || example.value === undefined)
    throw noExample(operation, [...tokens, 'requestBody'], `The body of ${operation.id} has no example.`);
  return { operation, parameters, body: example.value, secrets: sensitive(contract, operation.request.name) };
}

function noExample({ source }: Operation, tokens: string[], message: string): ContractFault {
  return new ContractFault([source.finding('example-present', tokens, message, 'Write one: the docs make their snippets of it.')]);
}

function sensitive({ types }: Contract, name: string): Set<string> {
  const properties = types.get(name)?.schema.properties;
  const entries = isObject(properties) ? Object.entries(properties) : [];
  return new Set(entries.filter(([, property]) => isObject(property) && property['x-sensitive'] === true).map(([key]) => key));
}

/** Where a snippet takes a secret of a body from: `api_key` from `$PROVIDER_API_KEY`. */
export function environmentName(secret: string): string {
  return `PROVIDER_${secret.toUpperCase()}`;
}
