import { chatStream } from '../../../generated/client/stream.js';
import type { ChatMessagePart } from '../../../generated/client/types.js';
import type { Engine } from '../engine/engine.js';
import { daemonUnavailable, Failure } from '../engine/failure.js';
import type { ChatRow } from '../engine/rows.js';
import { messageText, viewQueued } from '../engine/views.js';
import { textOf } from '../engine/worker.js';
import type { Operation } from './call.js';
import { violates } from './chats.js';
import { readContent } from './content.js';

/** A message is stored at once, or queued behind a run (law R13). */
export const createChatMessage: Operation = ({ engine, chat, read }) => {
  const { store } = engine;
  if (!engine.options.daemon) throw daemonUnavailable();
  const body = read();
  const content = readContent(body.content);
  engine.worker.settle(chat);
  const busy = chat.status === 'pending' || chat.status === 'running';
  if (busy && chat.queue.length >= chatStream.limits.queuedMessages) {
    throw new Failure(429, 'Message queue is full.', `Maximum ${chatStream.limits.queuedMessages} messages can be queued.`);
  }
  // A queued message loses the model that it names, so nobody minds which.
  const asked = busy ? undefined : (body.model_config_id as string | undefined);
  if (asked !== undefined && !store.modelConfigs.has(asked)) {
    throw new Failure(500, 'Failed to create chat message.', violates('chat_messages', 'chat_messages_model_config_id_fkey'));
  }
  engine.faults.mark(chat, textOf(content));
  if (busy) {
    store.makeRoom(chat, chat.queue.length + 1);
    const queued = store.addQueued(chat, content);
    engine.move(chat, 'queue');
    engine.tellQueue(chat);
    return { queued_message: viewQueued(queued), queued: true };
  }
  const message = store.addMessage(chat, 'user', content, { modelConfigId: asked });
  chat.modelConfigId = asked ?? chat.modelConfigId;
  chat.lastError = null;
  engine.move(chat, 'message');
  engine.tellMessages(chat);
  engine.tellStatus(chat);
  return `{"message":${messageText(message)},"queued":false}\n`;
};

/** Replaces a message of the user and cuts off all that came after it (law R14). */
export const editChatMessage: Operation = ({ engine, chat, parameters, read }) => {
  if (!engine.options.daemon) throw daemonUnavailable();
  const id = messageId(parameters.message ?? '');
  const content = readContent(read().content);
  engine.worker.settle(chat);
  const message = chat.messages.find((one) => one.id === id);
  if (message === undefined) throw new Failure(404, 'Chat message not found.', 'Message does not belong to this chat.');
  if (message.role !== 'user') throw new Failure(400, 'Only user messages can be edited.');
  engine.worker.abandon(chat);
  engine.store.truncate(chat, message, content);
  engine.store.emptyQueue(chat);
  engine.faults.mark(chat, textOf(content));
  chat.lastError = null;
  engine.move(chat, 'edit');
  // All that a stream sees of it (law S15).
  engine.tellQueue(chat);
  engine.tellStatus(chat);
  return `${messageText(message)}\n`;
};

function messageId(text: string): number {
  if (!/^\+?\d{1,19}$/.test(text) || BigInt(text) < 1n || BigInt(text) > 9_223_372_036_854_775_807n) {
    throw new Failure(400, 'Invalid chat message ID.', 'Message ID must be a positive integer.');
  }
  return Number(text);
}

/** Takes a message out of the queue and runs it at once. No operation of the contract does it; the server can. */
export function promote(engine: Engine, chat: ChatRow, queuedId: number): ChatMessagePart[] | undefined {
  engine.worker.settle(chat);
  const queued = engine.store.takeQueued(chat, queuedId);
  if (queued === undefined) return undefined;
  engine.worker.stop(chat);
  engine.store.addMessage(chat, 'user', queued.content, { force: true });
  chat.lastError = null;
  engine.move(chat, 'promote');
  engine.tellQueue(chat);
  engine.tellMessages(chat);
  engine.tellStatus(chat);
  return queued.content;
}
