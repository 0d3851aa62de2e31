import { type OperationId, operationTable } from '../../../generated/client/operations.js';
import type { ChatStreamEnvelope, ChatStreamEvent } from '../../../generated/client/types.js';
import { createMock } from '../../mock/core.js';
import type { MockCore, MockOptions } from '../../mock/mock.js';
import type { PairSocket } from '../../mock/pair.js';

/** Something that crosses between a client and the server, or a remark on it. */
export type Step =
  /** A call leaves; `stream` calls ask for the upgrade. */
  | { kind: 'request'; lane: 'REST' | 'stream'; method: string; path: string }
  /** What comes back. `about` is what matters of the body, in a few words. */
  | { kind: 'answer'; lane: 'REST' | 'stream'; status: number; about: string }
  | { kind: 'frame'; events: ChatStreamEvent[] }
  | { kind: 'close'; code: number; reason: string }
  | { kind: 'note'; law: string; text: string };

/** Plays a client of the mock by hand, and keeps what crosses. Its clock is moved by the story alone, so that nothing depends on the machine. */
export class Stage {
  readonly steps: Step[] = [];
  readonly mock: MockCore;
  #recording = true;

  constructor(options: MockOptions, create: (options: MockOptions) => MockCore = createMock) {
    this.mock = create({ clock: 'hand', seed: 1, ...options });
  }

  #add(step: Step): void {
    if (this.#recording) this.steps.push(step);
  }

  /** What happened before the story begins. */
  async unseen<T>(run: () => Promise<T>): Promise<T> {
    this.#recording = false;
    const result = await run();
    this.#recording = true;
    return result;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a story looks into answers as it likes
  async call(operation: OperationId, ids: Record<string, string | number> = {}, text?: string): Promise<any> {
    const { method, path } = operationTable[operation];
    const target = path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
    this.#add({ kind: 'request', lane: 'REST', method, path });
    const response = await this.mock.fetch(target, {
      method,
      headers: { 'Coder-Session-Token': this.mock.token, ...(text !== undefined && { 'Content-Type': 'application/json' }) },
      ...(text !== undefined && { body: JSON.stringify({ content: [{ type: 'text', text }] }) }),
    });
    const body = await response.json();
    this.#add({ kind: 'answer', lane: 'REST', status: response.status, about: about(body) });
    return body;
  }

  /** Opens the stream of a chat, and waits for its snapshot. */
  async open(chat: string): Promise<PairSocket> {
    const { method, path, success } = operationTable.streamChat;
    this.#add({ kind: 'request', lane: 'stream', method, path });
    const socket = await this.mock.connect(chat);
    this.#add({ kind: 'answer', lane: 'stream', status: success, about: '' });
    socket.onmessage = ({ data }) => {
      const envelope: ChatStreamEnvelope = JSON.parse(data);
      if (envelope.type === 'data') this.#add({ kind: 'frame', events: envelope.data ?? [] });
    };
    socket.onclose = ({ code, reason }) => this.#add({ kind: 'close', code, reason });
    await this.mock.advance(0);
    return socket;
  }

  /** A law that holds here, and what it asks for in this place. */
  note(law: string, text: string): void {
    this.#add({ kind: 'note', law, text });
  }

  advance(milliseconds: number): Promise<void> {
    return this.mock.advance(milliseconds);
  }

  /** Until no chat is at work. */
  settle(): Promise<void> {
    return this.mock.settle();
  }

  close(): void {
    this.mock.close();
  }
}

// biome-ignore lint/suspicious/noExplicitAny: any answer of the chats' operations
function about(body: any): string {
  if (typeof body.queued === 'boolean') return `queued: ${body.queued}`;
  if (body.chat) return `${body.messages.length} messages, status: ${body.chat.status}`.replace(/^1 messages/, '1 message');
  if (body.status) return `status: ${body.status}`;
  if (body.role) return `message ${body.id} (${body.role})`;
  throw new Error('scripts/docs/diagrams/stage.ts does not know what matters of this answer: say it in `about`.');
}
