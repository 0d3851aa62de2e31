import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/generate/external.js';
import { createMock, type Mock, type MockOptions, type PairSocket } from '../../scripts/mock/index.js';

/** Users of the tests: who may change the configuration, who may read it, who may neither, and those who are shut out. */
export const USERS = {
  admin: { id: '0f3c1d7a-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'adminadmin-0123456789abcdefghijkl', configuration: 'change' },
  auditor: { id: '11111111-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'auditaudit-0123456789abcdefghijkl', configuration: 'read' },
  member: { id: '22222222-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'membmember-0123456789abcdefghijkl', configuration: 'none' },
  expired: {
    id: '33333333-52b4-4e0e-9d8f-6b7a8c9d0e1f',
    token: 'expiredold-0123456789abcdefghijkl',
    configuration: 'none',
    expiresAt: Date.UTC(2026, 1, 27, 9),
  },
  stale: { id: '44444444-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'oidcoidcoi-0123456789abcdefghijkl', configuration: 'none', mustSignInAgain: true },
  suspended: { id: '55555555-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'suspended0-0123456789abcdefghijkl', configuration: 'none', status: 'suspended' },
} as const;

export const MODEL = '9e8d7c6b-5a49-4838-a726-150413f2e1d0';
export const OTHER_MODEL = '4b3a2918-0716-4f5e-8d4c-3b2a19080716';
export const PROVIDER = '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d';
export const UNKNOWN = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
export const NIL = '00000000-0000-0000-0000-000000000000';
export const BASE = '/api/experimental/chats';

export function mockByHand(options: MockOptions = {}): Mock {
  return createMock({ clock: 'hand', users: Object.values(USERS), ...options });
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers as it likes
  body: any;
}

/** A raw request: no client of ours has a hand in it. */
export async function call(mock: Mock, method: string, path: string, body?: unknown, token: string | null = USERS.admin.token): Promise<Answered> {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { ...(token !== null && { 'coder-session-token': token }), ...(text !== undefined && { 'content-type': 'application/json' }) };
  return read(await mock.fetch(path.startsWith('/') ? path : `${BASE}/${path}`, { method, headers, ...(text !== undefined && { body: text }) }));
}

export async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
}

export function said(text: string): { content: { type: 'text'; text: string }[] } {
  return { content: [{ type: 'text', text }] };
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into chats as it likes
export async function newChat(mock: Mock, text = 'Hello there', more: Record<string, unknown> = {}): Promise<any> {
  const { body } = await call(mock, 'POST', BASE, { ...said(text), ...more });
  return body;
}

/** What comes on a stream, as it came. */
export class Listener {
  readonly frames: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into events as it likes
  readonly events: any[] = [];
  closed: { code: number; reason: string } | undefined;
  readonly socket: PairSocket;

  constructor(socket: PairSocket) {
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      this.frames.push(data as string);
      try {
        const envelope = JSON.parse(data as string);
        if (envelope.type === 'data' && Array.isArray(envelope.data)) this.events.push(...envelope.data);
      } catch {
        // A fault's frame is looked at as text.
      }
    };
    socket.onclose = ({ code, reason }) => {
      this.closed = { code, reason };
    };
  }

  /** The kinds of what came, a status with its value, runs of parts as one. */
  get story(): string[] {
    const story: string[] = [];
    for (const event of this.events) {
      const name =
        event.type === 'status'
          ? `status ${event.status.status}`
          : event.type === 'message'
            ? `message ${event.message.role}`
            : event.type === 'message_part'
              ? `parts ${event.message_part.role}`
              : event.type;
      if (!(name.startsWith('parts') && story.at(-1) === name)) story.push(name);
    }
    return story;
  }

  /** Forgets what came so far. */
  clear(): void {
    this.frames.length = 0;
    this.events.length = 0;
  }
}

export async function listen(mock: Mock, chat: string): Promise<Listener> {
  const listener = new Listener(await mock.connect(chat));
  await mock.advance(0);
  return listener;
}

/** A table of facts: the first line names the columns. */
export function facts(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(ROOT, 'test/facts', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index] as string, cell])));
}
