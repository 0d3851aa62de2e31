import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject, walkObjects } from '../scripts/contract/json.js';
import { ROOT } from '../scripts/generate/external.js';
import { readFacts } from './facts/read.js';

// The published documents, as they are on disk, against tables that were written from upstream.
const openapi = readDocument('openapi.json');
const asyncapi = readDocument('asyncapi.json');
const schemas: Record<string, JsonObject> = { ...openapi.components.schemas, ...asyncapi.components.schemas };

const operationFacts = readFacts('operations', 'goMethod', 'operationId', 'method', 'path', 'requestType', 'status', 'answerType');
const fieldFacts = readFacts('fields', 'struct', 'goField', 'json', 'type', 'format', 'ref', 'presence', 'null');
const enumFacts = readFacts('enums', 'type', 'value');
const errorFacts = readFacts('errors', 'operationId', 'status', 'message', 'detail');

describe('operations', () => {
  const operations = Object.entries(openapi.paths as Record<string, JsonObject>).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      method === 'parameters' ? [] : [{ path, method: method.toUpperCase(), operation: operation as JsonObject }],
    ),
  );

  it('are the 21 of upstream, and no other', () => {
    expect(operationFacts).toHaveLength(21);
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(operationFacts.map(({ operationId }) => operationId).sort());
  });

  it.each(operationFacts)('$operationId is $method $path, takes $requestType and answers $status with $answerType', (fact) => {
    const found = operations.filter(({ operation }) => operation.operationId === fact.operationId);
    expect(found).toHaveLength(1);
    const { path, method, operation } = found[0] as (typeof operations)[number];
    expect({ path, method, from: operation['x-upstream'] }).toEqual({ path: fact.path, method: fact.method, from: `Client.${fact.goMethod}` });
    expect(bodyType(operation.requestBody)).toBe(fact.requestType);
    if (fact.requestType !== '-') expect((operation.requestBody as JsonObject).required, 'a body that can be left out').toBe(true);

    const responses = operation.responses as JsonObject;
    expect(Object.keys(responses).filter((status) => Number(status) < 400)).toEqual([fact.status]);
    expect(bodyType(resolve(openapi, responses[fact.status]))).toBe(fact.answerType);
  });

  it('answer every failure with the error body', () => {
    for (const { operation } of operations) {
      for (const [status, response] of Object.entries(operation.responses as JsonObject)) {
        if (Number(status) < 400 || (operation.operationId === 'streamChat' && status === '426')) continue;
        expect(bodyType(resolve(openapi, response)), `${operation.operationId} ${status}`).toBe('Response');
      }
    }
  });

  it('all know 401 and 403, which are decided before anything else', () => {
    for (const { operation } of operations) expect(Object.keys(operation.responses as JsonObject)).toEqual(expect.arrayContaining(['401', '403']));
  });

  it('answer 204 without content in four places', () => {
    const empty = operations.filter(({ operation }) => '204' in (operation.responses as JsonObject));
    expect(empty.map(({ operation }) => operation.operationId).sort()).toEqual([
      'archiveChat',
      'deleteChatModelConfig',
      'deleteChatProvider',
      'unarchiveChat',
    ]);
    for (const { operation } of empty) expect(resolve(openapi, (operation.responses as JsonObject)['204'])).not.toHaveProperty('content');
  });

  it('say of the changed files alone that no server implements them', () => {
    const marked = operations.filter(({ operation }) => operation['x-unimplemented'] !== undefined);
    expect(marked.map(({ operation }) => operation.operationId)).toEqual(['getChatGitChanges']);
    expect(marked[0]?.operation['x-unimplemented']).toMatch(/404/);
  });

  it('answer 200, not 201, to a message, though it creates one', () => {
    const responses = operations.find(({ operation }) => operation.operationId === 'createChatMessage')?.operation.responses as JsonObject;
    expect(Object.keys(responses)).toContain('200');
    expect(Object.keys(responses)).not.toContain('201');
  });

  it('know a full queue (429) for sending a message only, and a conflict (409) for configurations only', () => {
    const answering = (status: string) =>
      operations.filter(({ operation }) => status in (operation.responses as JsonObject)).map(({ operation }) => operation.operationId);
    expect(answering('429')).toEqual(['createChatMessage']);
    expect(answering('409').sort()).toEqual(['createChatModelConfig', 'createChatProvider', 'updateChatModelConfig']);
  });

  it('share the address and the operation of the stream between both documents', () => {
    const [channel] = Object.values(asyncapi.channels as Record<string, JsonObject>);
    const stream = operationFacts.find(({ operationId }) => operationId === 'streamChat');
    expect(channel?.address).toBe(stream?.path);
    expect(Object.keys(asyncapi.operations as JsonObject)).toEqual(['streamChat']);
    expect((asyncapi.operations as Record<string, JsonObject>).streamChat).toMatchObject({ action: 'receive', 'x-upstream': 'Client.StreamChat' });
  });
});

describe('types', () => {
  /** Upstream's names for what has no name of its own among the exported chat types. */
  const OTHERS = ['Response', 'ValidationError', 'chatStreamEnvelope'];
  const structs = [...new Set(fieldFacts.map(({ struct }) => struct))];
  const enums = [...new Set(enumFacts.map(({ type }) => type))];

  it('are all 44 that upstream exports, by name', () => {
    const exported = structs.filter((struct) => !OTHERS.includes(struct));
    expect(exported).toHaveLength(44);
    for (const name of exported) expect(schemas[name], name).toMatchObject({ title: name, 'x-upstream': name });
  });

  it('name nothing as upstream that upstream does not have', () => {
    expect([...new Set(Object.values(schemas).map((schema) => schema['x-upstream']))].sort()).toEqual([...structs, ...enums].sort());
  });

  it('have six enumerations with exactly 24 values', () => {
    expect(enums).toHaveLength(6);
    expect(enumFacts).toHaveLength(24);
    const enumerations = Object.entries(schemas).filter(([, schema]) => schema.enum !== undefined);
    expect(enumerations.map(([name]) => name).sort()).toEqual([...enums].sort());
    for (const [name, schema] of enumerations) {
      expect(schema.type, name).toBe('string');
      expect(schema.enum, name).toEqual(enumFacts.filter(({ type }) => type === name).map(({ value }) => value));
    }
  });

  it('say why they are kept where no operation and no message uses them', () => {
    const unused = Object.entries(schemas).filter(([, schema]) => schema['x-unused'] !== undefined);
    expect(unused.map(([name]) => name).sort()).toEqual(['ChatMessagePartType', 'ChatStreamEnvelope', 'ChatStreamEventType', 'UpdateChatRequest']);
    for (const [name, schema] of unused) expect(schema['x-unused'], name).toMatch(/\w{3}.*\.$/);
  });

  it('mark both API keys as secret, and no other property', () => {
    const secret = Object.entries(schemas).flatMap(([name, { properties }]) =>
      Object.entries((properties ?? {}) as Record<string, JsonObject>).flatMap(([key, property]) =>
        property['x-sensitive'] === true ? [`${name}.${key}`] : [],
      ),
    );
    expect(secret.sort()).toEqual(['CreateChatProviderConfigRequest.api_key', 'UpdateChatProviderConfigRequest.api_key']);
  });

  it('mark every way to send a token as secret, in both documents', () => {
    for (const { components } of [openapi, asyncapi]) {
      const ways = Object.entries(components.securitySchemes as Record<string, JsonObject>);
      expect(ways.map(([name]) => name).sort()).toEqual(['bearer', 'sessionCookie', 'sessionHeader', 'sessionQuery']);
      for (const [name, way] of ways) expect(way['x-sensitive'], name).toBe(true);
    }
  });
});

describe('unions', () => {
  // Upstream writes each as one struct with every key; which keys belong together is read off its encoder and its server.
  const PARTS = {
    text: ['type', 'text'],
    reasoning: ['type', 'text', 'signature', 'title'],
    'tool-call': ['type', 'tool_call_id', 'tool_name', 'args', 'args_delta'],
    'tool-result': ['type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'],
    source: ['type', 'source_id', 'url', 'title'],
    file: ['type', 'media_type', 'data'],
  };
  const EVENTS = {
    message_part: ['type', 'chat_id', 'message_part'],
    message: ['type', 'chat_id', 'message'],
    status: ['type', 'chat_id', 'status'],
    error: ['type', 'chat_id', 'error'],
    queue_update: ['type', 'chat_id', 'queued_messages'],
    retry: ['type', 'chat_id', 'retry'],
  };
  const ENVELOPES = { data: ['type', 'data'], ping: ['type', 'data'], error: ['type', 'data'] };

  it.each([
    ['ChatMessagePart', PARTS],
    ['ChatStreamEvent', EVENTS],
    ['ChatStreamEnvelope', ENVELOPES],
  ])('%s has its variants, each with its tag and its keys and nothing else', (name, expected) => {
    const found = variantsOf(name).map(({ properties }) => {
      const { type } = properties as { type: JsonObject };
      expect(type).toMatchObject({ type: 'string' });
      return [type.const, Object.keys(properties as JsonObject)];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each([
    ['ChatMessagePart', 'ChatMessagePartType'],
    ['ChatStreamEvent', 'ChatStreamEventType'],
  ])('%s has a variant for every value of %s', (name, type) => {
    const tags = variantsOf(name).map(({ properties }) => (properties as { type: JsonObject }).type.const);
    expect(tags).toEqual(enumFacts.filter((fact) => fact.type === type).map(({ value }) => value));
  });

  it('require of a part only its tag, since whatever is empty is left out', () => {
    for (const { title, required } of variantsOf('ChatMessagePart')) expect(required, String(title)).toEqual(['type']);
  });

  it('require of an event its payload, except of a queue update, where no list means an empty queue', () => {
    for (const { title, required, properties } of variantsOf('ChatStreamEvent')) {
      const keys = Object.keys(properties as JsonObject);
      expect(required, String(title)).toEqual(title === 'ChatStreamQueueUpdateEvent' ? ['type', 'chat_id'] : keys);
    }
  });

  it('are the three messages of the stream', () => {
    const messages = Object.values(asyncapi.components.messages as Record<string, JsonObject>);
    const forms = variantsOf('ChatStreamEnvelope').map(({ title }) => title);
    expect(messages.map(({ payload }) => nameOf(payload)).sort()).toEqual(forms.sort());
  });

  it('carry in a data envelope a list of events that is never null and never empty', () => {
    const { properties, required } = schemas.ChatStreamDataEnvelope as { properties: Record<string, JsonObject>; required: string[] };
    expect(required).toContain('data');
    expect(properties.data).toMatchObject({ type: 'array', minItems: 1, maxItems: 256, items: { $ref: '#/components/schemas/ChatStreamEvent' } });
  });

  it('carry in a ping nothing or null, and in an error envelope an error body or any other JSON value', () => {
    const ping = schemas.ChatStreamPingEnvelope as { properties: Record<string, JsonObject>; required: string[] };
    expect(ping.required).toEqual(['type']);
    expect(ping.properties.data?.type).toBe('null');
    const error = schemas.ChatStreamErrorEnvelope as { properties: { data: { anyOf: JsonObject[] } }; required: string[] };
    expect(error.required).toEqual(['type']);
    expect(nameOf(error.properties.data.anyOf[0])).toBe('Response');
    expect(Object.keys(error.properties.data.anyOf[1] as JsonObject)).toEqual(['description']);
  });
});

describe('fields', () => {
  it('are the 235 of the chat types, 2 of the envelope, 3 of the error body and 2 of its validations', () => {
    const inOthers = { chatStreamEnvelope: 2, Response: 3, ValidationError: 2 };
    for (const [struct, count] of Object.entries(inOthers)) expect(fieldFacts.filter((fact) => fact.struct === struct)).toHaveLength(count);
    expect(fieldFacts.filter(({ struct }) => !(struct in inOthers))).toHaveLength(235);
  });

  it('are traced by every property to a field that upstream has, under the key it has there', () => {
    const known = new Set(fieldFacts.map(({ struct, goField, json }) => `${struct}.${goField} as ${json}`));
    const traced = describedProperties().map(({ key, property }) => `${property['x-upstream']} as ${key}`);
    expect(traced.filter((field) => !known.has(field))).toEqual([]);
    expect(new Set(traced)).toEqual(known);
  });

  it.each(fieldFacts)('$struct has $goField as $json: $type, $presence', (fact) => {
    const union = UNIONS[fact.struct];
    const holders = union ? variantsOf(union) : [schemas[fact.struct] as JsonObject];
    const described = holders.flatMap((holder) => {
      const property = (holder.properties as Record<string, JsonObject>)[fact.json];
      return property ? [{ property, required: ((holder.required ?? []) as string[]).includes(fact.json) }] : [];
    });
    expect(described.length).toBeGreaterThan(0);

    for (const { property } of described) {
      expect(property['x-upstream']).toBe(`${fact.struct}.${fact.goField}`);
      if (fact.struct === 'chatStreamEnvelope' && fact.goField === 'Data') continue; // told variant by variant above
      if (union && fact.json === 'type') {
        expect(property).toMatchObject({ type: 'string', const: expect.any(String) });
        continue;
      }
      expect(factsOf(property)).toEqual({ type: fact.type, format: fact.format, ref: fact.ref, null: fact.null });
    }
    // A union's variants share a struct: the field is there at all times only if each of them requires it.
    const always = described.length === holders.length && described.every(({ required }) => required);
    expect(always ? 'required' : 'optional').toBe(fact.presence);
  });

  it('are written with underscores, except `providerOptions` of the Vercel gateway', () => {
    const odd = describedProperties().filter(({ key }) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(key));
    expect(odd.map(({ type, key }) => `${type}.${key}`)).toEqual(['ChatModelVercelProviderOptions.providerOptions']);
  });

  it('spell log probabilities in three ways', () => {
    const spelt = describedProperties()
      .filter(({ key }) => /log_?probs/.test(key))
      .map(({ type, key }) => `${type}.${key}`);
    expect(spelt.sort()).toEqual([
      'ChatModelOpenAIProviderOptions.log_probs',
      'ChatModelOpenAIProviderOptions.top_log_probs',
      'ChatModelOpenRouterProviderOptions.log_probs',
      'ChatModelVercelProviderOptions.logprobs',
      'ChatModelVercelProviderOptions.top_logprobs',
    ]);
  });

  it('name options for six providers, none for Azure and Bedrock, and OpenAI-compatible without a hyphen', () => {
    const options = Object.keys((schemas.ChatModelProviderOptions as { properties: JsonObject }).properties);
    expect(options).toEqual(['openai', 'anthropic', 'google', 'openaicompat', 'openrouter', 'vercel']);
  });

  it('let the input and the result of a tool be any JSON', () => {
    const assertions = (type: string, key: string) =>
      Object.keys((schemas[type] as { properties: Record<string, JsonObject> }).properties[key] ?? {}).filter((name) => !name.startsWith('x-'));
    expect(assertions('ChatToolCallPart', 'args')).toEqual(['description']);
    expect(assertions('ChatToolResultPart', 'result')).toEqual(['description']);
  });

  it('require both times of a provider configuration, which `omitempty` never drops', () => {
    expect((schemas.ChatProviderConfig as { required: string[] }).required).toEqual(expect.arrayContaining(['created_at', 'updated_at']));
  });

  it('require the context limit when a model configuration is made, not when it is changed', () => {
    expect((schemas.CreateChatModelConfigRequest as { required: string[] }).required).toContain('context_limit');
    expect(schemas.UpdateChatModelConfigRequest).not.toHaveProperty('required');
  });

  it('can be null in six places of the wire, besides any-JSON values and a ping', () => {
    const nullable = describedProperties()
      .filter(({ property }) => Array.isArray(property.type) && property.type.includes('null'))
      .map(({ type, key }) => `${type}.${key}`);
    expect(nullable.sort()).toEqual([
      'Chat.last_error',
      'ChatModelProvider.models',
      'ChatModelsResponse.providers',
      'ChatQueuedMessage.content',
      'ChatWithMessages.messages',
      'ChatWithMessages.queued_messages',
    ]);
  });

  it('give a key back in no answer: a provider only says that it has one', () => {
    const { properties } = schemas.ChatProviderConfig as { properties: JsonObject };
    expect(properties).toHaveProperty('has_api_key');
    expect(properties).not.toHaveProperty('api_key');
  });
});

describe('errors', () => {
  /** Rows of the table that the documents do not show as they are, with the reason. */
  const NOT_SHOWN: Record<string, string> = {
    'Validation failed.': 'No request type of today has validation rules, so no server answers this; the type Response describes `validations`.',
  };
  /** Rows whose body nobody has confirmed: the example leaves the detail out. */
  const DETAIL_NOT_CONFIRMED = ['Route not found.'];

  it.each(errorFacts)('$operationId can answer $status: $message $detail', ({ operationId, status, message, detail }) => {
    const operations = operationFacts.filter(
      (fact) => operationId === '*' || fact.operationId === operationId || (operationId === '{chat}' && fact.path.includes('{chat}')),
    );
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) {
      const found = errorExamples(operation.operationId, status).filter((example) => matches(example, message, detail));
      if (message in NOT_SHOWN) expect(found, 'is shown after all: take it off the list').toEqual([]);
      else expect(found, operation.operationId).not.toEqual([]);
    }
  });

  it('are none that upstream does not know', () => {
    const unknown = operationFacts.flatMap(({ operationId, path }) =>
      ['400', '401', '403', '404', '409', '429', '500'].flatMap((status) =>
        errorExamples(operationId, status)
          .filter(
            (example) =>
              !errorFacts.some(
                (fact) =>
                  fact.status === status &&
                  [operationId, '*', ...(path.includes('{chat}') ? ['{chat}'] : [])].includes(fact.operationId) &&
                  matches(example, fact.message, fact.detail),
              ),
          )
          .map((example) => `${operationId} ${status} ${JSON.stringify(example)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('are left out of the documents for a reason that still stands', () => {
    for (const message of [...Object.keys(NOT_SHOWN), ...DETAIL_NOT_CONFIRMED]) expect(errorFacts.map((fact) => fact.message)).toContain(message);
  });

  function matches(example: JsonObject, message: string, detail: string): boolean {
    if (!pattern(message).test(String(example.message))) return false;
    if (detail === '-' || DETAIL_NOT_CONFIRMED.includes(message)) return !('detail' in example);
    return typeof example.detail === 'string' && example.detail !== '' && pattern(detail).test(example.detail);
  }
});

describe('laws', () => {
  const protocol = readFileSync(join(ROOT, 'spec/PROTOCOL.md'), 'utf8');
  const headings = [...protocol.matchAll(/^### ([A-Z]\d+)\. (.+)\n+([^\n#]*)/gm)];

  it('are R1 to R23, S1 to S28 and C1 to C10, in this order', () => {
    const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
    expect(headings.map(([, id]) => id)).toEqual([...numbered('R', 23), ...numbered('S', 28), ...numbered('C', 10)]);
  });

  it('each have a title of their own and a text', () => {
    expect(new Set(headings.map(([, , title]) => title)).size).toBe(headings.length);
    for (const [, id, , text] of headings) expect(text?.length, id).toBeGreaterThan(20);
  });
});

/** Upstream's struct → our union of its forms. */
const UNIONS: Record<string, string> = {
  ChatMessagePart: 'ChatMessagePart',
  ChatStreamEvent: 'ChatStreamEvent',
  chatStreamEnvelope: 'ChatStreamEnvelope',
};

interface Document extends JsonObject {
  components: Record<string, Record<string, JsonObject>>;
}

function readDocument(name: string): Document {
  return JSON.parse(readFileSync(join(ROOT, 'generated', name), 'utf8')) as Document;
}

/** What stands behind a reference inside a document, or the value itself. */
function resolve(document: Document, value: unknown): JsonObject {
  if (!isObject(value) || typeof value.$ref !== 'string') return value as JsonObject;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, token) => (at as JsonObject)[token], document) as JsonObject;
}

function nameOf(reference: unknown): string | undefined {
  return isObject(reference) ? /^#\/components\/schemas\/(\w+)$/.exec(String(reference.$ref))?.[1] : undefined;
}

/** `Chat`, `[]Chat`, or `-` for a Request Body or a Response without JSON. */
function bodyType(holder: unknown): string {
  const content = isObject(holder) ? holder.content : undefined;
  if (!isObject(content)) return '-';
  const { schema } = content['application/json'] as { schema: JsonObject };
  return schema.type === 'array' ? `[]${nameOf(schema.items)}` : String(nameOf(schema));
}

function variantsOf(union: string): JsonObject[] {
  return ((schemas[union] as { oneOf: JsonObject[] }).oneOf ?? []).map((member) => schemas[String(nameOf(member))] as JsonObject);
}

/** Every named property of every type. */
function describedProperties(): { type: string; key: string; property: JsonObject }[] {
  return Object.entries(schemas).flatMap(([type, { properties }]) =>
    Object.entries((properties ?? {}) as Record<string, JsonObject>).map(([key, property]) => ({ type, key, property })),
  );
}

/** A property's schema in the words of the table: `null=yes` also for any JSON. */
function factsOf(property: JsonObject): { type: string; format: string; ref: string; null: string } {
  const reference = nameOf(property);
  if (reference) {
    const isEnum = schemas[reference]?.enum !== undefined;
    return { type: isEnum ? 'string' : 'object', format: '-', ref: reference, null: 'no' };
  }
  const types = [property.type ?? []].flat().map(String);
  const [type = 'any'] = types.filter((name) => name !== 'null');
  const inner = (type === 'array' ? property.items : property.additionalProperties) as JsonObject | true | undefined;
  if (type === 'array' && !nameOf(inner)) expect(inner, 'a list of plain values holds text').toMatchObject({ type: 'string' });
  const isMap = type === 'object' && inner !== undefined;
  if (isMap && isObject(inner)) expect(inner.type).toBe('integer');
  return {
    type: isMap ? 'map' : type,
    format: String(property.format ?? property.contentEncoding ?? (isMap && isObject(inner) ? inner.format : undefined) ?? '-'),
    ref: (type === 'array' && nameOf(inner)) || '-',
    null: type === 'any' || types.includes('null') ? 'yes' : 'no',
  };
}

/** The values of the named examples of one status of one operation. */
function errorExamples(operationId: string, status: string): JsonObject[] {
  const values: JsonObject[] = [];
  walkObjects(openapi.paths, (node) => {
    if (node.operationId !== operationId) return;
    const response = resolve(openapi, (node.responses as JsonObject)[status]) as JsonObject | undefined;
    const media = (response?.content as Record<string, JsonObject> | undefined)?.['application/json'];
    for (const example of Object.values((media?.examples ?? {}) as JsonObject)) values.push(resolve(openapi, example).value as JsonObject);
  });
  return values;
}

/** The words of the table, in which `…` stands for whatever varies. */
function pattern(text: string): RegExp {
  const literal = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*')}$`);
}
