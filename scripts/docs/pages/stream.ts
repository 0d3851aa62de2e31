import { isObject, type JsonObject } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import { follow } from '../../contract/references.js';
import { unionOf } from '../../contract/types.js';
import type { Block, Page } from '../model.js';
import { firstSentence } from '../render/plain.js';
import { snippetsOf } from '../snippets/index.js';
import { fieldsOf, pretty, typeLink } from './schema.js';

/** The types that the stream is made of: its envelope and its events. */
const ENVELOPE = 'ChatStreamEnvelope';
const EVENT = 'ChatStreamEvent';

/** The channel, its envelope, a page for each event, and the close codes. */
export function streamPages(contract: Contract): Page[] {
  return [channelPage(contract), envelopePage(contract), ...eventPages(contract), closePage(contract)];
}

export function eventAddress(tag: string): string {
  return `stream/${tag}.html`;
}

function channelOf({ asyncapi }: Contract): JsonObject {
  const channels = (asyncapi.value as JsonObject).channels as Record<string, JsonObject>;
  return Object.values(channels)[0] as JsonObject;
}

/** The events by tag, with the wire type of each. */
function eventsOf(contract: Contract): [string, string][] {
  return [...(unionOf(contract.types, EVENT)?.members ?? [])];
}

function channelPage(contract: Contract): Page {
  const channel = channelOf(contract);
  const info = (contract.asyncapi.value as JsonObject).info as JsonObject;
  const operation = contract.operations.find(({ success }) => success.status === 101);
  const limits = Object.entries((channel['x-limits'] ?? {}) as Record<string, number>);
  const events = eventsOf(contract).map(([tag, type]) => ({
    title: tag,
    text: firstSentence(String(contract.types.get(type)?.schema.description ?? '')),
    address: eventAddress(tag),
  }));
  const snippets = operation ? snippetsOf(contract, operation) : [];
  return {
    address: 'stream/index.html',
    title: String(channel.title),
    label: 'The channel',
    section: 'Stream',
    summary: String(channel.summary),
    blocks: [
      { kind: 'endpoint', method: 'WSS', path: String(channel.address) },
      {
        kind: 'columns',
        left: [
          { kind: 'prose', markdown: String(channel.description) },
          { kind: 'prose', markdown: String(info.description) },
          ...(operation
            ? [
                {
                  kind: 'prose',
                  markdown: `The handshake, its headers and every refusal are told with the operation [\`${operation.id}\`](rest/${operation.id}.html).`,
                } satisfies Block,
              ]
            : []),
        ],
        right: [
          {
            kind: 'tabs',
            group: 'language',
            tabs: snippets.map(({ label, language, code }) => ({ label, blocks: [{ kind: 'code', language, code }] })),
          },
        ],
      },
      { kind: 'heading', level: 2, text: 'Try it', id: 'try-it' },
      { kind: 'console', console: 'stream' },
      { kind: 'heading', level: 2, text: 'Events', id: 'events' },
      { kind: 'cards', cards: events },
      { kind: 'heading', level: 2, text: 'Where the token goes', id: 'token', search: 'section' },
      ...bindingBlocks(channel),
      { kind: 'heading', level: 2, text: 'Limits', id: 'limits', search: 'section' },
      {
        kind: 'table',
        head: ['limit', 'how much'],
        rows: limits.map(([name, value]) => ({ cells: [inWords(name), value.toLocaleString('en-US')] })),
      },
    ],
  };
}

/** The headers and the query of the handshake, as the channel's binding states them. */
function bindingBlocks(channel: JsonObject): Block[] {
  const binding = ((channel.bindings ?? {}) as Record<string, JsonObject>).ws ?? {};
  return ['headers', 'query'].flatMap((place): Block[] => {
    const schema = binding[place];
    if (!isObject(schema)) return [];
    return [
      { kind: 'prose', markdown: `**${place === 'query' ? 'In the query' : 'In a header'}.** ${String(schema.description ?? '')}` },
      { kind: 'fields', fields: fieldsOf(schema) },
    ];
  });
}

function envelopePage(contract: Contract): Page {
  const schema = contract.types.get(ENVELOPE)?.schema ?? {};
  const blocks: Block[] = [{ kind: 'prose', markdown: String(schema.description ?? '') }];
  for (const { name, type, source, tokens } of contract.messages) {
    const message = follow(contract.sources, source, tokens).value as JsonObject;
    const examples = (message.examples ?? []) as { name: string; summary?: string; payload: unknown }[];
    blocks.push(
      { kind: 'heading', level: 2, text: `${message.title}: ${name}`, id: name, search: 'section' },
      { kind: 'prose', markdown: `${String(message.description ?? message.summary ?? '')}\n\nIts type is ${typeLink(type)}.` },
      { kind: 'fields', fields: fieldsOf(contract.types.get(type)?.schema ?? {}) },
      ...examples.map(
        (example): Block => ({
          kind: 'details',
          summary: example.summary ?? example.name,
          blocks: [{ kind: 'code', language: 'json', code: pretty(example.payload) }],
        }),
      ),
    );
  }
  return {
    address: 'stream/envelope.html',
    title: 'The envelope',
    section: 'Stream',
    summary: 'Each frame is one envelope: events, a ping, or a failure.',
    blocks,
  };
}

function eventPages(contract: Contract): Page[] {
  return eventsOf(contract).map(([tag, type]) => {
    const schema = contract.types.get(type)?.schema ?? {};
    const own = Object.entries((schema.properties ?? {}) as Record<string, JsonObject>).find(([key]) => !['type', 'chat_id'].includes(key));
    const payload = own && payloadType(own[1]);
    const payloadSchema = payload ? contract.types.get(payload)?.schema : undefined;
    const examples = (schema.examples ?? []) as unknown[];
    return {
      address: eventAddress(tag),
      title: tag,
      name: tag,
      section: 'Stream' as const,
      group: 'Events',
      summary: firstSentence(String(schema.description ?? '')),
      blocks: [
        {
          kind: 'columns',
          left: [
            { kind: 'prose', markdown: `${String(schema.description ?? '')}\n\nIts type is ${typeLink(type)}.` },
            { kind: 'heading', level: 2, text: 'Shape', id: 'shape' },
            { kind: 'fields', fields: fieldsOf(schema, true) },
            ...(payload && payloadSchema
              ? [
                  { kind: 'heading', level: 2, text: `In ${own?.[0]}`, id: 'payload' } satisfies Block,
                  { kind: 'prose', markdown: `${String(payloadSchema.description ?? '')} Its type is ${typeLink(payload)}.` } satisfies Block,
                  { kind: 'fields', fields: fieldsOf(payloadSchema) } satisfies Block,
                ]
              : []),
          ],
          right: [
            { kind: 'prose', markdown: '**Examples**' },
            ...examples.map((example): Block => ({ kind: 'code', language: 'json', code: pretty(example) })),
          ],
        },
        { kind: 'heading', level: 2, text: 'Frames that carry it', id: 'frames' },
        ...framesWith(contract, tag),
        { kind: 'heading', level: 2, text: 'See it come', id: 'try-it' },
        { kind: 'console', console: 'stream' },
      ] satisfies Block[],
    };
  });
}

/** The type behind a payload: itself, or the element of a list. */
function payloadType(schema: JsonObject): string | undefined {
  const reference = typeof schema.$ref === 'string' ? schema.$ref : isObject(schema.items) ? schema.items.$ref : undefined;
  return typeof reference === 'string' ? /(\w+)\.yaml$/.exec(reference)?.[1] : undefined;
}

/** The examples of the AsyncAPI document in which the event occurs. */
function framesWith(contract: Contract, tag: string): Block[] {
  return contract.messages.flatMap(({ source, tokens }) => {
    const message = follow(contract.sources, source, tokens).value as JsonObject;
    const examples = (message.examples ?? []) as { name: string; summary?: string; payload: { data?: unknown } }[];
    return examples
      .filter(({ payload }) => Array.isArray(payload.data) && payload.data.some((event) => Object(event).type === tag))
      .map(
        ({ name, summary, payload }): Block => ({
          kind: 'details',
          summary: summary ?? name,
          blocks: [{ kind: 'code', language: 'json', code: pretty(payload) }],
        }),
      );
  });
}

function closePage(contract: Contract): Page {
  const codes = (channelOf(contract)['x-close-codes'] ?? []) as Record<string, string | number>[];
  const law = contract.laws.find(({ title }) => title === 'Close codes');
  return {
    address: 'stream/close-codes.html',
    title: 'Close codes',
    section: 'Stream',
    summary: 'How the server ends a stream, and what a client does then.',
    blocks: [
      {
        kind: 'table',
        head: ['code', 'name', 'reason', 'when', 'then a client'],
        rows: codes.map(({ code, name, reason, when, client }, index) => ({
          // One code has two reasons.
          id: codes.findIndex((other) => other.code === code) === index ? String(code) : `${code}-${index}`,
          cells: [`**${code}**`, String(name), `\`${reason}\``, String(when), `${client}s`],
          search: { kind: 'value' as const, title: `${code} ${name} ${reason}` },
        })),
      },
      {
        kind: 'prose',
        markdown: `The whole law is ${law ? law.id : 'in the protocol'}; S26 tells what silence means, S27 what to do on a reconnect.`,
      },
    ],
  };
}

/** `pingIntervalSeconds` → `ping interval seconds`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
