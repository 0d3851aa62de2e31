import { File, Text } from '@asyncapi/generator-react-sdk';

/**
 * The stream's message types and the channel's facts as one TypeScript module, from the AsyncAPI document. The types of
 * payloads are printed with those of REST, into types.ts; here they are referred to by their wire names.
 */
export default function ({ asyncapi, params }) {
  const channels = asyncapi.channels().all();
  const names = [...channels.flatMap((channel) => messagesOf(channel).map(({ type }) => type)), ...batches(channels).map((items) => items.title())];
  return (
    <File name="stream.ts">
      <Text newLines={2}>{`// ${params.banner}`}</Text>
      <Text>{`import { fillPath } from './path.js';`}</Text>
      <Text newLines={2}>{`import type {\n${[...new Set(names)]
        .sort()
        .map((name) => `  ${name},\n`)
        .join('')}} from './types.js';`}</Text>
      {channels.map((channel) => (
        <Text newLines={2}>{[messageType(channel), facts(channel, asyncapi), path(channel)].join('\n\n')}</Text>
      ))}
      <Text>{eventTypes(channels)}</Text>
    </File>
  );
}

const quote = (value) => JSON.stringify(value);
const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const comment = (text, indent = '') => `${indent}/** ${String(text).replace(/\s+/g, ' ').trim()} */`;
const extension = (model, name) => model.extensions().get(name)?.value();

function messagesOf(channel) {
  return channel
    .messages()
    .all()
    .map((message) => ({ name: message.name(), type: message.payload().title(), summary: message.summary() }));
}

/** `export type ChatStreamMessage = …`: what may arrive on the channel. */
function messageType(channel) {
  const members = messagesOf(channel).map(({ type }) => type);
  return `${comment(`One WebSocket message of the channel, told apart by \`type\`. ${channel.title()}: ${channel.address()}`)}
export type ${pascal(channel.id())}Message = ${members.join(' | ')};`;
}

/** `export const chatStream = {…} as const`: address, limits, close codes and the names a token may travel under. */
function facts(channel, asyncapi) {
  const binding = channel.bindings().get('ws')?.value() ?? {};
  const schemes = asyncapi.components().securitySchemes().all();
  const tokens = schemes.map((scheme) => {
    const { type, scheme: http, name } = scheme.json();
    return type === 'http' ? { in: 'header', name: 'Authorization', prefix: `${pascal(http)} ` } : { in: scheme.json().in, name, prefix: '' };
  });
  const entries = [
    ['The address template, below the deployment’s host.', 'address', channel.address()],
    ['The HTTP method of the handshake.', 'method', binding.method],
    ['The wire type of each message, by its tag.', 'messages', Object.fromEntries(messagesOf(channel).map(({ name, type }) => [name, type]))],
    ['Where a session token may stand in the handshake; one is enough.', 'tokens', tokens],
  ];
  const id = channel.id();
  // What a client works with stands by itself, so that a bundle holds no more of it than is used.
  const codes = extension(channel, 'x-close-codes');
  const limits = Object.entries(extension(channel, 'x-limits')).map(([key, value]) => ({ key, name: `${id}${pascal(key)}`, value }));
  const stops = [...new Set(codes.filter(({ client }) => client === 'stop').map(({ code }) => code))];
  const lines = [
    ...entries.map(([about, key, value]) => `${comment(about, '  ')}\n  ${key}: ${literal(value, '  ')},`),
    `${comment('Sizes in bytes, times in seconds, the rest in pieces.', '  ')}\n  limits: {\n${limits.map(({ key, name }) => `    ${key}: ${name},\n`).join('')}  },`,
    `${comment('How the server closes the socket, and what a client does then.', '  ')}\n  closeCodes: ${literal(codes, '  ')},`,
  ];
  return `${limits.map(({ name, value }) => `export const ${name} = ${value};\n`).join('')}
/** The close codes after which a client does not connect again (law S25). */
export const ${id}StopCodes: readonly number[] = [${stops.join(', ')}];

${comment(`Facts of the channel ${id}. ${channel.description()}`)}
export const ${id} = {
${lines.join('\n')}
} as const;`;
}

/** `export function chatStreamPath({ chat })`: the address with its parameters filled in. */
function path(channel) {
  const names = channel
    .parameters()
    .all()
    .map((parameter) => parameter.id());
  return `/**
 * The channel's address for one ${names.join(', ')}.
 *
 * @throws TypeError for a value that would name another path
 */
export function ${channel.id()}Path(parameters: { ${names.map((name) => `${name}: string`).join('; ')} }): string {
  return fillPath(${quote(channel.address())}, parameters);
}`;
}

/** The unions whose members a message carries in a list. */
function batches(channels) {
  return channels.flatMap((channel) =>
    channel
      .messages()
      .all()
      .map((message) => message.payload().properties()?.data?.items?.())
      .filter((items) => items && !Array.isArray(items) && items.oneOf()),
  );
}

/** The events that a batch holds, by tag. */
function eventTypes(channels) {
  return batches(channels)
    .map((items) => {
      const tags = items.oneOf().map((member) =>
        Object.values(member.properties())
          .find((property) => property.const() !== undefined)
          .const(),
      );
      const name = items.title();
      const variable = name.charAt(0).toLowerCase() + name.slice(1);
      return `${comment(`Every ${name} by its tag.`)}
export type ${name}Map = { [Event in ${name} as Event['type']]: Event };

${comment(`The tags of ${name}, in the order of the contract.`)}
export const ${variable}Types = [${tags.map(quote).join(', ')}] as const satisfies readonly ${name}['type'][];`;
    })
    .join('\n\n');
}

/** A value as a TypeScript literal, one entry a line below the top. */
function literal(value, indent) {
  if (Array.isArray(value)) return `[\n${value.map((item) => `${indent}  ${inline(item)},`).join('\n')}\n${indent}]`;
  if (value !== null && typeof value === 'object')
    return `{\n${Object.entries(value)
      .map(([key, item]) => `${indent}  ${key}: ${inline(item)},`)
      .join('\n')}\n${indent}}`;
  return quote(value);
}

function inline(value) {
  if (value === null || typeof value !== 'object') return quote(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${quote(item)}`)
    .join(', ')} }`;
}
