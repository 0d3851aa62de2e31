import type { ChatStreamEvent } from '../../generated/client/types.js';
import { Corpus } from '../../scripts/bench/corpus.js';

/** One line of a recording. */
export type Line = { kind: string } & Record<string, unknown>;

const BASE = '/api/experimental/chats';

/** A session of two chats that keeps every law: REST calls, refusals among them, and two connections with their frames. */
export function makeSession(seed: number, turns: number): Line[] {
  const corpus = new Corpus(seed);
  const lines: Line[] = [{ kind: 'recording', version: 1, by: 'a made-up session', base: 'https://coder.example.org' }];
  let calls = 0;
  const call = (method: string, path: string, status: number, body: unknown, answer?: unknown) => {
    calls++;
    lines.push({ kind: 'request', at: corpus.time(), call: calls, method, path, ...(body === undefined ? {} : { body }) });
    lines.push({ kind: 'answer', at: corpus.time(), call: calls, status, ...(answer === undefined ? {} : { body: answer }) });
  };
  const content = () => [{ type: 'text', text: corpus.text(12) }];
  const chats = [corpus.uuid(), corpus.uuid()] as const;
  const listed = chats.map((id) => corpus.chat(id)).reverse();

  call('GET', BASE, 200, undefined, listed);
  call('GET', `${BASE}/models`, 200, undefined, {
    providers: [{ provider: 'anthropic', available: false, unavailable_reason: 'missing_api_key', models: null }],
  });
  call('GET', `${BASE}/${corpus.uuid()}`, 404, undefined, { message: 'Resource not found or you do not have access to this resource' });
  call('POST', BASE, 201, { content: content() }, corpus.chat(chats[0], 'pending'));
  call('POST', BASE, 400, { content: [] }, { message: 'Content is required.', detail: 'Content cannot be empty.' });
  chats.forEach((chat, index) => {
    const stream = index + 1;
    lines.push({ kind: 'open', at: corpus.time(), stream, path: `${BASE}/${chat}/stream` });
    for (let turn = 0; turn < turns; turn++) {
      const sent = corpus.messageOf(chat, 'user', [{ type: 'text', text: corpus.text(9) }]);
      call('POST', `${BASE}/${chat}/messages`, 200, { content: content() }, { queued: false, message: sent });
      for (const events of batches([...corpus.turn(chat)])) {
        lines.push({ kind: 'frame', at: corpus.time(), stream, data: { type: 'data', data: events } });
      }
      if (turn % 5 === 0) lines.push({ kind: 'frame', at: corpus.time(), stream, text: '{"type":"ping"}\n' });
    }
    lines.push({ kind: 'close', at: corpus.time(), stream, code: 1000, reason: 'Connection closed' });
    call('POST', `${BASE}/${chat}/archive`, 204, undefined);
  });
  call('POST', `${BASE}/${chats[0]}/archive`, 400, undefined, { message: 'Chat is already archived.' });
  return lines;
}

function batches(events: ChatStreamEvent[]): ChatStreamEvent[][] {
  const found: ChatStreamEvent[][] = [];
  for (let at = 0, size = 1; at < events.length; at += size, size = (size % 7) + 1) found.push(events.slice(at, at + size));
  return found;
}

export const toNdjson = (values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** The events of a recording, in order. */
export function eventsOf(lines: Line[]): ChatStreamEvent[] {
  return lines.flatMap((line) => ((line.data as { data?: ChatStreamEvent[] } | undefined)?.data ?? []) as ChatStreamEvent[]);
}

/** The same session as a browser writes it down: frames as texts inside their socket's entry, and before its address. */
export function toHar(lines: Line[]): unknown {
  const origin = 'https://coder.example.org';
  const header = (name: string, value: string) => ({ name, value });
  const entries: unknown[] = [];
  const answers = new Map(lines.filter(({ kind }) => kind === 'answer').map((line) => [line.call, line]));
  for (const line of lines) {
    if (line.kind === 'request') {
      const answer = answers.get(line.call) as Line;
      const text = answer.body === undefined ? (answer.text as string | undefined) : `${JSON.stringify(answer.body)}\n`;
      entries.push({
        startedDateTime: line.at,
        request: {
          method: line.method,
          url: `${origin}${line.path}`,
          headers: [header('Coder-Session-Token', 'abcdefghij-0123456789abcdefghijkl')],
          cookies: [{ name: 'coder_session_token', value: 'abcdefghij-0123456789abcdefghijkl' }],
          ...(line.body === undefined ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(line.body) } }),
        },
        response: {
          status: answer.status,
          headers: [],
          content: { mimeType: 'application/json', size: text?.length ?? 0, ...(text ? { text } : {}) },
        },
      });
    } else if (line.kind === 'open') {
      const frames = lines.filter(({ kind, stream }) => kind === 'frame' && stream === line.stream);
      entries.push({
        _resourceType: 'websocket',
        _webSocketMessages: frames.map(({ text, data }) => ({ type: 'receive', time: 1.5, opcode: 1, data: text ?? `${JSON.stringify(data)}\n` })),
        startedDateTime: line.at,
        request: { method: 'GET', url: `wss://coder.example.org${line.path}`, headers: [], cookies: [] },
        response: { status: 101, headers: [], content: { size: 0, mimeType: 'x-unknown' } },
      });
    }
  }
  entries.push({
    request: { method: 'GET', url: 'https://coder.example.org/favicon.ico', headers: [], cookies: [] },
    response: { status: 200, headers: [], content: { size: 3, text: 'ico' } },
  });
  return { log: { version: '1.2', creator: { name: 'a browser', version: '1' }, entries } };
}
