import type { ChatMessagePart, ChatMessageUsage } from '../../../generated/client/types.js';
import { NIL_UUID } from '../go/uuid.js';
import type { Agenda } from './agenda.js';
import type { Chance } from './chance.js';
import { Failure } from './failure.js';
import type { Limits } from './options.js';
import type { Written } from './request.js';
import type { ChatRow, GitChangeRow, MessageRow, ModelConfigRow, ProviderRow, QueuedRow } from './rows.js';

// What most chats have none of, they share: lists are replaced, never changed in place.
const NO_CHANGES: readonly GitChangeRow[] = [];
const NO_QUEUE: readonly QueuedRow[] = [];
const NO_RUNS: Readonly<Record<string, number>> = {};

/** Everything the mock remembers of chats and configuration. Knows no rules but its own bounds. */
export class Store {
  readonly chats = new Map<string, ChatRow>();
  readonly providers = new Map<string, ProviderRow>();
  /** Deleted ones leave their row behind (law R17). */
  readonly modelConfigs = new Map<string, ModelConfigRow>();
  lastMessageId = 0;
  lastQueuedId = 0;
  lastStamp = 0;
  contentBytes = 0;
  /** The list of chats as it is answered, by owner, until something of it changes. */
  readonly lists = new Map<string, Written>();

  readonly #agenda: Agenda;
  readonly #chance: Chance;
  readonly #limits: Limits;

  constructor(agenda: Agenda, chance: Chance, limits: Limits) {
    this.#agenda = agenda;
    this.#chance = chance;
    this.#limits = limits;
  }

  /** The time of the clock; never the same twice, so that whatever is ordered by time has one order. */
  stamp(): number {
    this.lastStamp = Math.max(Math.floor(this.#agenda.now * 1000), this.lastStamp + 1);
    return this.lastStamp;
  }

  uuid(): string {
    return this.#chance.uuid();
  }

  /** To be called after every change of a chat's own fields. */
  touch(chat: ChatRow): void {
    chat.updatedAt = this.stamp();
    this.lists.delete(chat.ownerId);
  }

  /** A chat begins with what the model is told, which nobody sees, and with what its user says. */
  addChat(fields: NewChat, system: ChatMessagePart[], content: ChatMessagePart[]): ChatRow {
    if (this.chats.size >= this.#limits.chats) throw full(`It keeps at most ${this.#limits.chats} chats.`);
    this.#weighed();
    const createdAt = this.stamp();
    const chat = new Chat(this.uuid(), fields, createdAt, this.lastMessageId + 1, system, content);
    this.lastMessageId += 2;
    this.lastStamp += 2;
    this.contentBytes += weigh(system) + weigh(content);
    this.chats.set(chat.id, chat);
    this.lists.delete(chat.ownerId);
    return chat;
  }

  /** Whether so much more may be stored. */
  makeRoom(chat: ChatRow, messages: number): void {
    if (chat.messages.length + messages > this.#limits.messagesPerChat)
      throw full(`It keeps at most ${this.#limits.messagesPerChat} messages of a chat.`);
    this.#weighed();
  }

  #weighed(): void {
    if (this.contentBytes > this.#limits.contentBytes) throw full(`It keeps at most ${this.#limits.contentBytes} bytes of messages.`);
  }

  addMessage(
    chat: ChatRow,
    role: MessageRow['role'],
    content: ChatMessagePart[],
    more: { modelConfigId?: string | undefined; usage?: ChatMessageUsage | undefined; hidden?: boolean; force?: boolean } = {},
  ): MessageRow {
    if (!more.force) this.makeRoom(chat, 1);
    const message = this.#message(chat.id, more.modelConfigId ?? chat.modelConfigId, role, content, more.usage, more.hidden ?? false);
    chat.messages.push(message);
    return message;
  }

  #message(
    chatId: string,
    modelConfigId: string,
    role: MessageRow['role'],
    content: ChatMessagePart[],
    usage: ChatMessageUsage | undefined,
    hidden: boolean,
  ): MessageRow {
    const weight = weigh(content);
    this.contentBytes += weight;
    return new Message(++this.lastMessageId, chatId, modelConfigId, this.stamp(), role, content, usage, hidden, weight);
  }

  /** Puts other content in the place of a message's, and drops all that came after it. */
  truncate(chat: ChatRow, message: MessageRow, content: ChatMessagePart[]): void {
    const at = chat.messages.indexOf(message);
    for (const dropped of chat.messages.slice(at)) this.contentBytes -= dropped.weight;
    chat.messages.length = at + 1;
    message.content = content;
    message.text = undefined;
    message.weight = weigh(content);
    this.contentBytes += message.weight;
  }

  addQueued(chat: ChatRow, content: ChatMessagePart[]): QueuedRow {
    const queued: QueuedRow = { id: ++this.lastQueuedId, chatId: chat.id, content, createdAt: this.stamp() };
    chat.queue = [...chat.queue, queued];
    this.contentBytes += weigh(content);
    return queued;
  }

  /** Takes one out of the queue: the oldest, unless told which. */
  takeQueued(chat: ChatRow, id = chat.queue[0]?.id): QueuedRow | undefined {
    const taken = chat.queue.find((queued) => queued.id === id);
    if (taken === undefined) return undefined;
    chat.queue = chat.queue.filter((queued) => queued !== taken);
    this.contentBytes -= weigh(taken.content);
    return taken;
  }

  emptyQueue(chat: ChatRow): void {
    for (const { content } of chat.queue) this.contentBytes -= weigh(content);
    chat.queue = NO_QUEUE;
  }

  /** A chat and all chats below it. */
  tree(root: ChatRow): ChatRow[] {
    const found = [root];
    for (const parent of found) for (const chat of this.chats.values()) if (chat.parentId === parent.id) found.push(chat);
    return found;
  }

  /** The caller's chats as the list shows them, the one that changed last first. */
  listOf(ownerId: string): ChatRow[] {
    return [...this.chats.values()].filter((chat) => chat.ownerId === ownerId && !chat.archived).sort((a, b) => b.updatedAt - a.updatedAt);
  }

  /** Live model configs in list order (law R17). */
  modelConfigList(): ModelConfigRow[] {
    return [...this.modelConfigs.values()]
      .filter((row) => !row.deleted)
      .sort((a, b) => compare(a.provider, b.provider) || compare(a.model, b.model) || b.updatedAt - a.updatedAt || compare(b.id, a.id));
  }

  defaultModelConfig(): ModelConfigRow | undefined {
    for (const row of this.modelConfigs.values()) if (row.isDefault && !row.deleted) return row;
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** About how many bytes some content takes; exact enough for a bound. */
export function weigh(content: ChatMessagePart[]): number {
  let sum = 200;
  for (const part of content) sum += part.type === 'text' && 'text' in part ? 40 + (part.text?.length ?? 0) : JSON.stringify(part).length;
  return sum;
}

function full(detail: string): Failure {
  return new Failure(413, 'The mock is full.', detail);
}

// Made by constructors (and a chat's list by `Array.of`), not by literals: where most objects of a literal have lived for
// a while, V8 begins to allocate them as old ones, and what is old costs more to make and waits for a collection of the
// whole heap when it is forgotten.

type NewChat = Pick<ChatRow, 'ownerId' | 'modelConfigId' | 'title'> & {
  [Key in 'workspaceId' | 'parentId' | 'rootId' | 'scenario']?: string | undefined;
};

class Chat implements ChatRow {
  readonly id;
  readonly ownerId;
  workspaceId;
  readonly parentId;
  readonly rootId;
  modelConfigId;
  title;
  readonly firstTitle;
  status: ChatRow['status'] = 'pending';
  lastError: string | null = null;
  diff: ChatRow['diff'] = undefined;
  changes = NO_CHANGES;
  readonly createdAt;
  updatedAt;
  archived = false;
  queue = NO_QUEUE;
  runs = NO_RUNS;
  scenario;
  #messages: MessageRow[] | undefined = undefined;
  readonly #firstMessageId;
  readonly #firstConfigId;
  readonly #system;
  readonly #content;

  /** Its two first messages have the two next ids, and the two stamps after its own. */
  constructor(id: string, fields: NewChat, createdAt: number, firstMessageId: number, system: ChatMessagePart[], content: ChatMessagePart[]) {
    this.id = id;
    this.ownerId = fields.ownerId;
    this.workspaceId = fields.workspaceId;
    this.parentId = fields.parentId;
    this.rootId = fields.rootId;
    this.modelConfigId = fields.modelConfigId;
    this.title = fields.title;
    this.firstTitle = fields.title;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
    this.scenario = fields.scenario;
    this.#firstMessageId = firstMessageId;
    this.#firstConfigId = fields.modelConfigId;
    this.#system = system;
    this.#content = content;
  }

  /** Made when somebody looks: until then a chat is few objects, which whoever collects garbage has to carry along. */
  get messages(): MessageRow[] {
    this.#messages ??= Array.of(this.#first(0, 'system', this.#system), this.#first(1, 'user', this.#content));
    return this.#messages;
  }

  #first(place: number, role: 'system' | 'user', content: ChatMessagePart[]): MessageRow {
    const stamp = this.createdAt + 1 + place;
    return new Message(
      this.#firstMessageId + place,
      this.id,
      this.#firstConfigId,
      stamp,
      role,
      content,
      undefined,
      role === 'system',
      weigh(content),
    );
  }
}

class Message implements MessageRow {
  readonly id;
  readonly chatId;
  readonly modelConfigId;
  readonly createdAt;
  readonly role;
  content;
  readonly usage;
  readonly hidden;
  weight;
  text: string | undefined = undefined;

  constructor(
    id: number,
    chatId: string,
    modelConfigId: string,
    createdAt: number,
    role: MessageRow['role'],
    content: ChatMessagePart[],
    usage: ChatMessageUsage | undefined,
    hidden: boolean,
    weight: number,
  ) {
    this.id = id;
    this.chatId = chatId;
    this.modelConfigId = modelConfigId === NIL_UUID ? undefined : modelConfigId;
    this.createdAt = createdAt;
    this.role = role;
    this.content = content;
    this.usage = usage;
    this.hidden = hidden;
    this.weight = weight;
  }
}
