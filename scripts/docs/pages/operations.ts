import { isObject, type JsonObject } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import type { BodyType, Operation } from '../../contract/operations.js';
import { follow } from '../../contract/references.js';
import type { Source } from '../../contract/source.js';
import type { Block, Field, Page, Row } from '../model.js';
import { firstSentence } from '../render/plain.js';
import { snippetsOf } from '../snippets/index.js';
import { factsOf, fieldsOf, pretty, typeLink, typeWords } from './schema.js';

/** A page for each operation of the OpenAPI document, in its order. */
export function operationPages(contract: Contract): Page[] {
  return contract.operations.map((operation) => operationPage(contract, operation));
}

export function operationAddress(id: string): string {
  return `rest/${id}.html`;
}

function operationPage(contract: Contract, operation: Operation): Page {
  const { id, method, path, summary, description, request } = operation;
  const object = follow(contract.sources, operation.source, operation.tokens).value as JsonObject;
  const unserved = object['x-unimplemented'];
  const stream = operation.success.status === 101;
  const snippets: Block = {
    kind: 'tabs',
    group: 'language',
    tabs: snippetsOf(contract, operation).map(({ label, language, code }) => ({ label, blocks: [{ kind: 'code', language, code }] })),
  };
  const examples = request ? examplesOf(contract, operation.source, [...operation.tokens, 'requestBody']) : [];
  return {
    address: operationAddress(id),
    title: summary,
    name: id,
    section: 'REST',
    group: groupOf(contract, operation),
    badge: method.toUpperCase(),
    summary: firstSentence(description),
    blocks: [
      { kind: 'endpoint', method: method.toUpperCase(), path },
      ...(unserved ? [{ kind: 'note', tone: 'warn', markdown: String(unserved) } satisfies Block] : []),
      {
        kind: 'columns',
        left: [
          { kind: 'prose', markdown: description },
          ...(stream
            ? [{ kind: 'prose', markdown: 'What comes over the socket is told in [the stream reference](stream/index.html).' } satisfies Block]
            : []),
          ...parameterBlocks(contract, operation),
          ...(request ? bodyBlocks(contract, object, request) : []),
        ],
        right: [snippets, ...exampleTabs(examples, 'request-example', 'Request bodies')],
      },
      { kind: 'heading', level: 2, text: 'Try it', id: 'try-it' },
      stream ? { kind: 'console', console: 'stream' } : { kind: 'console', console: 'operation', operation: id },
      { kind: 'heading', level: 2, text: 'Answers', id: 'answers' },
      ...operation.answers.flatMap(({ status, body }) => answerBlocks(contract, operation, status, body)),
    ],
  };
}

/** The tag's own display name. */
function groupOf({ openapi }: Contract, { tags }: Operation): string {
  const known = ((openapi.value as JsonObject).tags ?? []) as JsonObject[];
  const tag = known.find(({ name }) => name === tags[0]);
  return String(tag?.['x-displayName'] ?? tags[0] ?? '');
}

function parameterBlocks(contract: Contract, { source, tokens }: Operation): Block[] {
  const shared = follow(contract.sources, source, tokens.slice(0, -1)).value as JsonObject;
  const lists: [unknown, string[]][] = [
    [shared.parameters, [...tokens.slice(0, -1), 'parameters']],
    [(follow(contract.sources, source, tokens).value as JsonObject).parameters, [...tokens, 'parameters']],
  ];
  const fields = lists.flatMap(([list, at]) =>
    Array.isArray(list) ? list.map((_, index) => parameterField(follow(contract.sources, source, [...at, String(index)]).value as JsonObject)) : [],
  );
  if (fields.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Parameters', id: 'parameters' },
    { kind: 'fields', fields },
  ];
}

function parameterField(parameter: JsonObject): Field {
  const schema = (parameter.schema ?? {}) as JsonObject;
  return {
    name: String(parameter.name),
    type: `${typeWords(schema)}, in the ${parameter.in}`,
    presence: parameter.required ? 'required' : 'optional',
    nullable: false,
    description: String(parameter.description ?? ''),
    facts: factsOf(schema),
    sensitive: parameter['x-sensitive'] === true,
  };
}

function bodyBlocks({ types }: Contract, operation: JsonObject, { name }: BodyType): Block[] {
  const body = operation.requestBody as JsonObject;
  const schema = types.get(name)?.schema ?? {};
  return [
    { kind: 'heading', level: 2, text: 'Body', id: 'body' },
    { kind: 'prose', markdown: `${String(body.description ?? '')} A ${typeLink(name)}, as JSON.` },
    { kind: 'fields', fields: fieldsOf(schema) },
  ];
}

interface Example {
  name: string;
  summary: string;
  value: unknown;
}

/** The named examples of a Request Body or Response Object, references followed, in document order. */
function examplesOf({ sources }: Contract, source: Source, tokens: string[]): Example[] {
  const place = follow(sources, source, tokens);
  const content = isObject(place.value) && isObject(place.value.content) ? place.value.content['application/json'] : undefined;
  const examples = isObject(content) && isObject(content.examples) ? content.examples : {};
  return Object.keys(examples).map((name) => {
    const at = [...place.tokens, 'content', 'application/json', 'examples', name];
    const example = follow(sources, place.source, at).value as JsonObject;
    return { name, summary: String(example.summary ?? name), value: example.value };
  });
}

function exampleTabs(examples: Example[], group: string, title: string): Block[] {
  if (examples.length === 0) return [];
  const blockOf = ({ summary, value }: Example): Block => ({ kind: 'code', language: 'json', code: pretty(value), title: summary });
  if (examples.length === 1) return [blockOf(examples[0] as Example)];
  return [
    { kind: 'prose', markdown: `**${title}**` },
    { kind: 'tabs', group, tabs: examples.map((example, index) => ({ label: `${index + 1}`, blocks: [blockOf(example)] })) },
  ];
}

function answerBlocks(contract: Contract, { id, source, tokens, success }: Operation, status: number, body: BodyType | undefined): Block[] {
  const at = [...tokens, 'responses', String(status)];
  const answer = follow(contract.sources, source, at).value as JsonObject;
  const examples = examplesOf(contract, source, at);
  const heading: Block = { kind: 'heading', level: 3, text: `${status} ${REASONS[status] ?? ''}`.trim(), id: String(status) };
  const words = body ? ` ${body.list ? 'A list of' : 'A'} ${typeLink(body.name)}.` : status === 101 ? '' : ' No body.';
  const description: Block = { kind: 'prose', markdown: `${String(answer.description ?? '')}${words}` };
  if (status === success.status) {
    const fields = body ? fieldsOf(contract.types.get(body.name)?.schema ?? {}) : [];
    return [
      heading,
      description,
      ...headerBlocks(answer),
      ...(fields.length ? [{ kind: 'details', summary: `Fields of ${body?.name}`, blocks: [{ kind: 'fields', fields }] } satisfies Block] : []),
      ...exampleTabs(examples, `answer-${status}`, 'Examples'),
    ];
  }
  const rows = examples.map(({ summary, value }): Row => {
    const { message, detail } = Object(value) as { message?: string; detail?: string };
    return {
      cells: [`\`${message ?? ''}\``, detail ? `\`${detail}\`` : '', summary],
      search: { kind: 'error', title: `${message ?? status}${detail ? ` ${detail}` : ''}` },
    };
  });
  return [
    heading,
    description,
    ...(rows.length ? [{ kind: 'table', head: ['message', 'detail', 'when'], rows } satisfies Block] : []),
    ...(examples[0]
      ? [{ kind: 'details', summary: `A ${status} of ${id} as JSON`, blocks: exampleTabs(examples, `answer-${status}`, '') } satisfies Block]
      : []),
  ];
}

function headerBlocks({ headers }: JsonObject): Block[] {
  if (!isObject(headers)) return [];
  const rows = Object.entries(headers as Record<string, JsonObject>).map(([name, header]) => ({
    cells: [`\`${name}\``, String(header.description ?? ''), header.example === undefined ? '' : `\`${header.example}\``],
  }));
  return [{ kind: 'table', head: ['header', 'what it says', 'example'], rows }];
}

export const REASONS: Record<number, string> = {
  101: 'Switching Protocols',
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  426: 'Upgrade Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};
