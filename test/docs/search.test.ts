import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../scripts/docs/model.js';
import { type Finder, finderOf } from '../../scripts/docs/search.js';
import { readFacts } from '../facts/read.js';

const read = (path: string) => readFileSync(new URL(`../../generated/docs/assets/${path}`, import.meta.url), 'utf8');

/** The two scripts as a page loads them. */
const page: { coderChatsEntries?: SearchEntry[]; coderChatsSearch?: Finder } = {};
runInNewContext(`${read('entries.js')}${read('search.js')}`, page);
const { coderChatsEntries: entries = [], coderChatsSearch: finder = finderOf([]) } = page;

const firstThree = (query: string) => finder.find(query, 3).map(({ address }) => address);

/** The wire's types by their names upstream, the one that upstream does not export by its name here. */
const STRUCTS = readFacts('fields', 'struct').map(({ struct }) => nameOf(struct));

function nameOf(struct: string): string {
  return struct.replace(/^c/, 'C');
}

describe('The search of the site finds, among the first three', () => {
  it.each(readFacts('operations', 'operationId').map(({ operationId }) => operationId))('the operation %s by its name', (id) => {
    expect(firstThree(id)).toContain(`rest/${id}.html`);
  });

  it.each(['message_part', 'message', 'status', 'error', 'queue_update', 'retry'])('the event %s by its tag', (tag) => {
    expect(firstThree(tag)).toContain(`stream/${tag}.html`);
  });

  it.each([...new Set(STRUCTS)])('the type %s by its name', (type) => {
    const places = firstThree(type);
    expect(places).toContain(`schemas/${type}.html`);
  });

  it.each([
    ['create a chat', 'rest/createChat.html'],
    ['start a chat', 'rest/createChat.html'],
    ['send message', 'rest/createChatMessage.html'],
    ['edit message', 'rest/editChatMessage.html'],
    ['stop a run', 'rest/interruptChat.html'],
    ['interrupt', 'rest/interruptChat.html'],
    ['archive', 'rest/archiveChat.html'],
    ['unarchive', 'rest/unarchiveChat.html'],
    ['delete provider', 'rest/deleteChatProvider.html'],
    ['git changes', 'rest/getChatGitChanges.html'],
    ['diff status', 'rest/getChatDiffStatus.html'],
    ['list models', 'rest/listChatModels.html'],
    ['default model', 'protocol.html#R17'],
    ['close codes', 'stream/close-codes.html'],
    ['1011', 'stream/close-codes.html#1011'],
    ['ping', 'stream/envelope.html#ping'],
    ['envelope', 'stream/envelope.html'],
    ['reconnect', 'protocol.html#S27'],
    ['message queue is full', 'rest/createChatMessage.html#429'],
    ['queue full 429', 'rest/createChatMessage.html#429'],
    ['api key is invalid', 'rest/listChats.html#401'],
    ['where does the token go', 'protocol.html#R2'],
    ['tool_call_id', 'schemas/ChatToolCallPart.html#tool_call_id'],
    ['args_delta', 'schemas/ChatToolCallPart.html#args_delta'],
    ['last_error', 'schemas/Chat.html#last_error'],
    ['compression_threshold', 'schemas/ChatModelConfig.html#compression_threshold'],
    ['S7', 'protocol.html#S7'],
    ['compaction', 'protocol.html#C7'],
    ['sub-agents', 'protocol.html#C9'],
    ['frame limit', 'protocol.html#S21'],
    ['content is required', 'rest/createChat.html#400'],
    ['chat already archived', 'rest/archiveChat.html#400'],
    ['forbidden', 'rest/listChatProviders.html#403'],
    ['console', 'console.html'],
    ['safe to repeat', 'protocol.html#R21'],
    ['creatChat', 'rest/createChat.html'],
  ])('what a reader means who types “%s”', (query, address) => {
    const pages = firstThree(query);
    expect(pages).toContain(address);
  });
});

describe('The entries of the search', () => {
  it('lead to every operation, event, type, field and law, and say what kind of place each is', () => {
    const addresses = new Map(entries.map(({ address, kind }) => [address, kind]));
    for (const { struct: type, json: field } of readFacts('fields', 'struct', 'json')) {
      // Unions have no fields of their own: their variants do.
      if (['ChatStreamEvent', 'ChatMessagePart', 'ChatStreamEnvelope'].includes(nameOf(type))) continue;
      expect(addresses.get(`schemas/${nameOf(type)}.html#${field}`), `${type}.${field}`).toBe('field');
    }
    for (const law of ['R1', 'R23', 'S1', 'S28', 'C1', 'C10']) expect(addresses.get(`protocol.html#${law}`)).toBe('law');
  });

  it('are not asked for by a page before somebody searches', () => {
    expect(readFileSync(new URL('../../generated/docs/index.html', import.meta.url), 'utf8')).not.toContain('entries.js');
  });
});
