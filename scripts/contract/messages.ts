import { isObject, type JsonObject } from './json.js';
import { typeName } from './operations.js';
import { follow, type Sources } from './references.js';
import type { Source } from './source.js';

/** One message of the AsyncAPI document: a form of the stream's envelope. */
export interface Message {
  name: string;
  /** The wire type of its payload. */
  type: string;
  /** Where the Message Object stands. */
  source: Source;
  tokens: string[];
}

export function readMessages(sources: Sources, document: Source): Message[] {
  const channels = (document.value as JsonObject).channels;
  if (!isObject(channels)) return [];
  return Object.keys(channels).flatMap((channel) => {
    const messages = follow(sources, document, ['channels', channel, 'messages']).value;
    if (!isObject(messages)) return [];
    return Object.keys(messages).map((name) => {
      const target = follow(sources, document, ['channels', channel, 'messages', name]);
      const payload = isObject(target.value) ? target.value.payload : undefined;
      const reference = isObject(payload) && typeof payload.$ref === 'string' ? payload.$ref : '';
      return { name, type: typeName(reference) ?? '', source: target.source, tokens: target.tokens };
    });
  });
}
