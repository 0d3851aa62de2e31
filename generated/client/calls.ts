// Generated from spec/ by npm run generate. Do not edit.

import { type CallOptions, call } from './call.js';
import type { Connection } from './connection.js';
import type { Chat, ChatDiffContents, ChatDiffStatus, ChatGitChange, ChatMessage, ChatModelConfig, ChatModelsResponse, ChatProviderConfig, ChatWithMessages, CreateChatMessageRequest, CreateChatMessageResponse, CreateChatModelConfigRequest, CreateChatProviderConfigRequest, CreateChatRequest, EditChatMessageRequest, UpdateChatModelConfigRequest, UpdateChatProviderConfigRequest } from './types.js';

/**
 * List your chats.
 *
 * All chats of the caller that are not archived, in one answer, the one that changed last first. There is no filter
 * and no paging (law R23). Sub-agent chats stand in the same flat list (law C9); put the trees together by
 * `parent_chat_id`. Nobody's list holds another user's chats, an administrator's neither. Here, and only here, each
 * chat has its `diff_status`: with nothing but zeros and `false` when no branch is known.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @throws ApiError with the status 401, 403, 500, or any other that is not 200
 */
export function listChats(connection: Connection, options?: CallOptions): Promise<Chat[]> {
  const operation = { id: 'listChats', method: 'GET', path: '/api/experimental/chats', success: 200, answer: 'Chat[]', safe: true };
  return call(connection, operation, {}, undefined, options);
}

/**
 * Start a chat.
 *
 * Creates a chat with its first message; a run begins soon after, and `status` is `pending` until then (law C2). The
 * title is made of the first six words, with an ellipsis when there were more, and cut at 80 characters; a model may
 * write a better one later, which the stream does not tell (law C8). Without `model_config_id` the default model
 * configuration is used; a disabled or deleted one is accepted if its id is known. The checks come in this order:
 * body, content, workspace, the server's chat processor, model configuration (law R3). Not safe to repeat: each call
 * makes another chat (law R21).
 *
 * Never made again by itself (law R21).
 *
 * @throws ApiError with the status 400, 401, 403, 500, or any other that is not 201
 */
export function createChat(connection: Connection, body: CreateChatRequest, options?: CallOptions): Promise<Chat> {
  const operation = { id: 'createChat', method: 'POST', path: '/api/experimental/chats', success: 201, answer: 'Chat' };
  return call(connection, operation, {}, body, options);
}

/**
 * Read a chat with its messages.
 *
 * The chat, its whole visible history, oldest message first, and the messages that wait. System prompts are left out.
 * No paging, however long the chat is (law R23). An archived chat is readable all the same, by its id (law R16). It
 * also fills what the stream leaves out: after a (re)connect, read the chat once (law S27). `chat` comes without
 * `diff_status`, whether one exists or not.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function getChat(connection: Connection, chat: string, options?: CallOptions): Promise<ChatWithMessages> {
  const operation = { id: 'getChat', method: 'GET', path: '/api/experimental/chats/{chat}', success: 200, answer: 'ChatWithMessages', safe: true };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * Archive a chat and its sub-agent chats.
 *
 * Takes the chat and all chats below it out of the list (law R16). Nothing is deleted: each stays readable by its id,
 * and still takes messages. A run in progress goes on; interrupt it first if it shall stop. Takes no body. A second
 * call answers 400, so a repeat after a lost answer can look like a failure (law R21).
 *
 * Never made again by itself (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @returns nothing: the answer has no body (law R22)
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
 */
export function archiveChat(connection: Connection, chat: string, options?: CallOptions): Promise<void> {
  const operation = { id: 'archiveChat', method: 'POST', path: '/api/experimental/chats/{chat}/archive', success: 204 };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * Take a chat out of the archive.
 *
 * Puts this one chat back into the list. The sub-agent chats that went with it stay archived; each needs a call of its
 * own (law R16). Takes no body. A chat that is not archived is answered 400, so this cannot be repeated blindly (law
 * R21).
 *
 * Never made again by itself (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @returns nothing: the answer has no body (law R22)
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
 */
export function unarchiveChat(connection: Connection, chat: string, options?: CallOptions): Promise<void> {
  const operation = { id: 'unarchiveChat', method: 'POST', path: '/api/experimental/chats/{chat}/unarchive', success: 204 };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * Stop the run of a chat.
 *
 * Sets the chat to `waiting`, whatever its status was, and clears `last_error` (law R15). It may be called again and
 * on an idle chat: the answer is always 200. If a run was stopped and messages wait in the queue, the first of them
 * starts the next run, so the chat may be `pending` again a moment later; after an error the queue goes on waiting
 * (law C5). Takes no body. Look at the status in the answer: when the change cannot be stored, the answer is still 200
 * and holds the chat unchanged.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function interruptChat(connection: Connection, chat: string, options?: CallOptions): Promise<Chat> {
  const operation = { id: 'interruptChat', method: 'POST', path: '/api/experimental/chats/{chat}/interrupt', success: 200, answer: 'Chat', safe: true };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * Send a message.
 *
 * What happens depends on the chat's status at that moment (law R13). While it is `pending` or `running`, the message
 * is queued: it waits for the run to end, and the `model_config_id` sent with it is lost. Otherwise it is stored at
 * once, the chat becomes `pending`, `last_error` is cleared, and the chat's model configuration becomes that of the
 * message. Both are answered 200; `queued` tells which it was. At most 20 messages can wait. An archived chat takes
 * messages too. After the chat has been found the checks come in this order: the server's chat processor, body,
 * content (law R3). Not safe to repeat: each call says it once more (law R21).
 *
 * Never made again by itself (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @throws ApiError with the status 400, 401, 403, 404, 429, 500, or any other that is not 200
 */
export function createChatMessage(connection: Connection, chat: string, body: CreateChatMessageRequest, options?: CallOptions): Promise<CreateChatMessageResponse> {
  const operation = { id: 'createChatMessage', method: 'POST', path: '/api/experimental/chats/{chat}/messages', success: 200, answer: 'CreateChatMessageResponse' };
  return call(connection, operation, { chat }, body, options);
}

/**
 * Edit a message and go on from there.
 *
 * Puts new content into one of the user's messages, which keeps its id, its time and its model configuration.
 * Everything after it is lost for good: all messages with a greater id are deleted, and so is the whole queue (law
 * R14). A run in progress is stopped, `last_error` is cleared, and the chat becomes `pending` from any status. The
 * stream does not say that messages went away (law S15): other clients must read the chat again. After the chat has
 * been found the checks come in this order: the server's chat processor, message id, body, content, and only then the
 * message itself (law R3).
 *
 * Never made again by itself (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @param message The id of a stored message, a positive decimal number. Ids of queued messages are a sequence of their
 * own and mean nothing here.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function editChatMessage(connection: Connection, chat: string, message: number, body: EditChatMessageRequest, options?: CallOptions): Promise<ChatMessage> {
  const operation = { id: 'editChatMessage', method: 'PATCH', path: '/api/experimental/chats/{chat}/messages/{message}', success: 200, answer: 'ChatMessage' };
  return call(connection, operation, { chat, message }, body, options);
}

/**
 * Read the state of a chat's branch or pull request.
 *
 * Answers 200 for every chat the caller may read; when no branch is known, with zeros and `false` only. The request
 * may wait for GitHub: what is known counts as fresh for 120 seconds, after that it is fetched anew. If GitHub fails,
 * the old values are given and `stale_at` moves on, so a failure there is never a failure here.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function getChatDiffStatus(connection: Connection, chat: string, options?: CallOptions): Promise<ChatDiffStatus> {
  const operation = { id: 'getChatDiffStatus', method: 'GET', path: '/api/experimental/chats/{chat}/diff-status', success: 200, answer: 'ChatDiffStatus', safe: true };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * Read the diff of a chat.
 *
 * The unified diff of the chat's pull request, or, when there is none, of its branch against the default branch. Asks
 * GitHub live, each time: do not poll it. Keys beyond `chat_id` appear as far as they are known (law R8). For a branch
 * on any other host `diff` stays away. A failure of GitHub is a 500 here, unlike for the diff status. A diff above 4
 * MiB is cut without a mark (law R23).
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function getChatDiffContents(connection: Connection, chat: string, options?: CallOptions): Promise<ChatDiffContents> {
  const operation = { id: 'getChatDiffContents', method: 'GET', path: '/api/experimental/chats/{chat}/diff', success: 200, answer: 'ChatDiffContents', safe: true };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * List the changed files of a chat (not served).
 *
 * Meant to list the files a chat's agent has changed. Upstream's Go client still calls it, but no server of the time
 * is known to serve it (law R23): expect 404, also for your own chat, and use the diff or the diff status instead. The
 * answer of success is stated as the client would read it. The checks of every chat operation may come before that
 * 404; this is not confirmed.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits;
 * send the plain form. Whatever is not a UUID is answered 400, whoever asks.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function getChatGitChanges(connection: Connection, chat: string, options?: CallOptions): Promise<ChatGitChange[]> {
  const operation = { id: 'getChatGitChanges', method: 'GET', path: '/api/experimental/chats/{chat}/git-changes', success: 200, answer: 'ChatGitChange[]', safe: true };
  return call(connection, operation, { chat }, undefined, options);
}

/**
 * List the models to choose from.
 *
 * For every user, no right needed. If at least one model configuration is enabled and its provider too, there is one
 * entry for each provider that is enabled or has such a model, in the fixed order (law R18); an enabled provider
 * without one has `models: null` (law R9). Models of a provider are sorted, and one name stands only once, whatever
 * its case. If no model is enabled at all, all eight providers come, each with an empty list. A provider without a key
 * is not `available`, though its models are listed. To start a chat with a model, take the id from the model
 * configurations, not from here.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @throws ApiError with the status 401, 403, 500, or any other that is not 200
 */
export function listChatModels(connection: Connection, options?: CallOptions): Promise<ChatModelsResponse> {
  const operation = { id: 'listChatModels', method: 'GET', path: '/api/experimental/chats/models', success: 200, answer: 'ChatModelsResponse', safe: true };
  return call(connection, operation, {}, undefined, options);
}

/**
 * List the providers.
 *
 * For those who may read the deployment's configuration. Always eight entries, one for each provider the server knows,
 * in a fixed order (law R18). Configured ones have `source: database`. The others are placeholders: not enabled, with
 * the nil UUID and times in year 1. `enabled: true` by a key from the deployment (`env_preset`) is defined, but
 * today's server never gives it. Keys never come back, only whether there is one (law R19).
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @throws ApiError with the status 401, 403, 500, or any other that is not 200
 */
export function listChatProviders(connection: Connection, options?: CallOptions): Promise<ChatProviderConfig[]> {
  const operation = { id: 'listChatProviders', method: 'GET', path: '/api/experimental/chats/providers', success: 200, answer: 'ChatProviderConfig[]', safe: true };
  return call(connection, operation, {}, undefined, options);
}

/**
 * Set up a provider.
 *
 * For those who may update the deployment's configuration; that is checked before the body is read (law R3). Each
 * provider can be set up once. The name is trimmed and lower-cased. `enabled` is true unless the request says
 * otherwise. A key is not needed: a provider without one is stored, but its models are not available. The key is never
 * given back (law R19).
 *
 * Never made again by itself (law R21).
 *
 * @throws ApiError with the status 400, 401, 403, 409, 500, or any other that is not 201
 */
export function createChatProvider(connection: Connection, body: CreateChatProviderConfigRequest, options?: CallOptions): Promise<ChatProviderConfig> {
  const operation = { id: 'createChatProvider', method: 'POST', path: '/api/experimental/chats/providers', success: 201, answer: 'ChatProviderConfig' };
  return call(connection, operation, {}, body, options);
}

/**
 * Change a provider.
 *
 * For those who may update the deployment's configuration. Changes what the body names and keeps the rest; `{}` is
 * allowed. An absent or `null` key keeps its value, a blank `display_name` too, while an empty `api_key` or `base_url`
 * clears it (law R7). Which provider it is cannot be changed. The checks come in this order: right, id, the stored
 * configuration, body, fields (law R3). Safe to repeat (law R21).
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param provider The id of a stored provider configuration, not the provider's name. Only entries of the list whose
 * `source` is `database` have one; the others carry the nil UUID, which is answered 404.
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
 */
export function updateChatProvider(connection: Connection, provider: string, body: UpdateChatProviderConfigRequest, options?: CallOptions): Promise<ChatProviderConfig> {
  const operation = { id: 'updateChatProvider', method: 'PATCH', path: '/api/experimental/chats/providers/{provider}', success: 200, answer: 'ChatProviderConfig', safe: true };
  return call(connection, operation, { provider }, body, options);
}

/**
 * Remove a provider.
 *
 * For those who may update the deployment's configuration; that is checked before the id (law R3). Deletes the
 * configuration for good, and its model configurations with it. When chats use one of those, the database may refuse,
 * and the answer is 500: disable the provider instead. The list shows a placeholder in its place. A second call is
 * answered 404.
 *
 * Never made again by itself (law R21).
 *
 * @param provider The id of a stored provider configuration, not the provider's name. Only entries of the list whose
 * `source` is `database` have one; the others carry the nil UUID, which is answered 404.
 * @returns nothing: the answer has no body (law R22)
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
 */
export function deleteChatProvider(connection: Connection, provider: string, options?: CallOptions): Promise<void> {
  const operation = { id: 'deleteChatProvider', method: 'DELETE', path: '/api/experimental/chats/providers/{provider}', success: 204 };
  return call(connection, operation, { provider }, undefined, options);
}

/**
 * List the model configurations.
 *
 * For every user. Those who may read the deployment's configuration see all; others see the enabled ones of enabled
 * providers, and are not refused. Sorted by provider, then model, then the one changed last first. The ids are what a
 * chat or a message names as `model_config_id`.
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @throws ApiError with the status 401, 403, 500, or any other that is not 200
 */
export function listChatModelConfigs(connection: Connection, options?: CallOptions): Promise<ChatModelConfig[]> {
  const operation = { id: 'listChatModelConfigs', method: 'GET', path: '/api/experimental/chats/model-configs', success: 200, answer: 'ChatModelConfig[]', safe: true };
  return call(connection, operation, {}, undefined, options);
}

/**
 * Add a model configuration.
 *
 * For those who may update the deployment's configuration; that is checked before the body is read (law R3). The
 * provider must have been set up. Unless the request says otherwise the configuration is enabled, has a compression
 * threshold of 70 percent and is not the default; where there is no default yet it becomes it all the same, and a new
 * default takes the place of the old (law R17). Two configurations may have the same provider and model. Unknown keys
 * among the call options are dropped without a word, and options that hold nothing come back as an absent
 * `model_config`.
 *
 * Never made again by itself (law R21).
 *
 * @throws ApiError with the status 400, 401, 403, 409, 500, or any other that is not 201
 */
export function createChatModelConfig(connection: Connection, body: CreateChatModelConfigRequest, options?: CallOptions): Promise<ChatModelConfig> {
  const operation = { id: 'createChatModelConfig', method: 'POST', path: '/api/experimental/chats/model-configs', success: 201, answer: 'ChatModelConfig' };
  return call(connection, operation, {}, body, options);
}

/**
 * Change a model configuration.
 *
 * For those who may update the deployment's configuration. Changes what the body names and keeps the rest; `{}` is
 * allowed. Absent, `null` and blank texts keep what is there (law R7). `model_config` is never merged: `{}` clears all
 * call options, anything else replaces them as a whole. Taking `is_default` from the default gives it to the first
 * other configuration of the list, enabled or not; the only one there is stays the default, and the answer says so
 * (law R17). The checks come in this order: right, id, the stored configuration, body, fields (law R3). Safe to repeat
 * (law R21).
 *
 * Made again by itself after a failure that may pass (law R21).
 *
 * @param modelConfig The id of a model configuration. A deleted one is answered 404.
 * @throws ApiError with the status 400, 401, 403, 404, 409, 500, or any other that is not 200
 */
export function updateChatModelConfig(connection: Connection, modelConfig: string, body: UpdateChatModelConfigRequest, options?: CallOptions): Promise<ChatModelConfig> {
  const operation = { id: 'updateChatModelConfig', method: 'PATCH', path: '/api/experimental/chats/model-configs/{modelConfig}', success: 200, answer: 'ChatModelConfig', safe: true };
  return call(connection, operation, { modelConfig }, body, options);
}

/**
 * Remove a model configuration.
 *
 * For those who may update the deployment's configuration; that is checked before the id (law R3). Takes the
 * configuration out of use; if it was the default, another one becomes it (law R17). Chats that point to it go on with
 * the default at their next run. A second call is answered 404.
 *
 * Never made again by itself (law R21).
 *
 * @param modelConfig The id of a model configuration. A deleted one is answered 404.
 * @returns nothing: the answer has no body (law R22)
 * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
 */
export function deleteChatModelConfig(connection: Connection, modelConfig: string, options?: CallOptions): Promise<void> {
  const operation = { id: 'deleteChatModelConfig', method: 'DELETE', path: '/api/experimental/chats/model-configs/{modelConfig}', success: 204 };
  return call(connection, operation, { modelConfig }, undefined, options);
}
