import type { ChatMessagePart } from '../../../generated/client/types.js';
import { daemonUnavailable, Failure } from '../engine/failure.js';
import { Written } from '../engine/request.js';
import { chatText, messageText, viewDiffStatus, viewQueued } from '../engine/views.js';
import { textOf } from '../engine/worker.js';
import { encodeInner } from '../go/encode.js';
import { NIL_UUID } from '../go/uuid.js';
import type { Operation } from './call.js';
import { readContent } from './content.js';
import { firstTitle } from './title.js';

/** The caller's chats, not archived, the one that changed last first (law R20). Written once, until one of them changes. */
export const listChats: Operation = ({ engine: { store }, user }) => {
  let written = store.lists.get(user.id);
  if (written === undefined) {
    written = new Written(
      `[${store
        .listOf(user.id)
        .map((chat) => chatText(chat, viewDiffStatus(chat.id, chat.diff)))
        .join(',')}]\n`,
    );
    store.lists.set(user.id, written);
  }
  return written;
};

/** Nobody sees it, and nobody changes it. */
const SYSTEM_PROMPT: ChatMessagePart[] = [{ type: 'text', text: 'You are an assistant.' }];

export const createChat: Operation = ({ engine, user, read }) => {
  const { store, options } = engine;
  const body = read();
  const content = readContent(body.content);
  const workspaceId = body.workspace_id as string | undefined;
  if (workspaceId !== undefined && !options.workspaces.includes(workspaceId)) {
    throw new Failure(400, 'Workspace not found or you do not have access to this resource');
  }
  if (!options.daemon) throw daemonUnavailable();
  const asked = body.model_config_id as string | undefined;
  if (asked === NIL_UUID) throw new Failure(400, 'Invalid model config ID.');
  const modelConfigId = asked ?? store.defaultModelConfig()?.id;
  if (modelConfigId === undefined) throw new Failure(400, 'No default chat model config is configured.');
  // A disabled or deleted one will do: its row is there.
  if (!store.modelConfigs.has(modelConfigId)) {
    throw new Failure(400, 'Invalid model config ID.', violates('chats', 'chats_last_model_config_id_fkey'));
  }
  const prompt = textOf(content);
  const chat = store.addChat({ ownerId: user.id, modelConfigId, title: firstTitle(prompt), workspaceId }, SYSTEM_PROMPT, content);
  engine.faults.mark(chat, prompt);
  engine.options.onTransition?.(chat, undefined, 'create');
  engine.worker.wake(chat);
  return `${chatText(chat)}\n`;
};

/** The whole history, oldest first, hidden messages left out; and the queue. */
export const getChat: Operation = ({ chat }) => {
  const messages = chat.messages.filter(({ hidden }) => !hidden).map(messageText);
  const queued = chat.queue.map(viewQueued);
  return `{"chat":${chatText(chat)},"messages":[${messages.join(',')}],"queued_messages":${encodeInner(queued)}}\n`;
};

export const archiveChat: Operation = ({ engine, chat }) => {
  if (chat.archived) throw new Failure(400, 'Chat is already archived.');
  for (const one of engine.store.tree(chat)) {
    if (one.archived) continue;
    one.archived = true;
    engine.move(one, 'archive');
  }
};

/** Brings back this one chat; those below it stay where they are (law R16). */
export const unarchiveChat: Operation = ({ engine, chat }) => {
  if (!chat.archived) throw new Failure(400, 'Chat is not archived.');
  chat.archived = false;
  engine.move(chat, 'unarchive');
};

/** Works from any status (law R15). When the database fails, the old chat is answered, with 200 all the same. */
export const interruptChat: Operation = ({ engine, chat }) => {
  if (engine.faults.take('interrupt-swallowed', 'interruptChat') !== undefined) return `${chatText(chat)}\n`;
  engine.worker.settle(chat);
  chat.lastError = null;
  engine.move(chat, 'interrupt');
  engine.tellStatus(chat);
  engine.worker.interrupt(chat);
  return `${chatText(chat)}\n`;
};

/** The database's words for a reference to a row that is not there. */
export function violates(table: string, constraint: string): string {
  return `pq: insert or update on table "${table}" violates foreign key constraint "${constraint}"`;
}
