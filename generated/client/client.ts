// Generated from spec/ by npm run generate. Do not edit.

import type { CallOptions } from './call.js';
import { archiveChat, createChat, createChatMessage, createChatModelConfig, createChatProvider, deleteChatModelConfig, deleteChatProvider, editChatMessage, getChat, getChatDiffContents, getChatDiffStatus, getChatGitChanges, interruptChat, listChatModelConfigs, listChatModels, listChatProviders, listChats, unarchiveChat, updateChatModelConfig, updateChatProvider } from './calls.js';
import { type ConnectOptions, type Connection, connect } from './connection.js';
import { streamChat } from './stream/stream-chat.js';
import { watchChat } from './stream/watch.js';
import { askChat, sendAndWatch, waitUntilSettled } from './stream/converse.js';
import type { Chat, ChatDiffContents, ChatDiffStatus, ChatGitChange, ChatMessage, ChatModelConfig, ChatModelsResponse, ChatProviderConfig, ChatWithMessages, CreateChatMessageRequest, CreateChatMessageResponse, CreateChatModelConfigRequest, CreateChatProviderConfigRequest, CreateChatRequest, EditChatMessageRequest, UpdateChatModelConfigRequest, UpdateChatProviderConfigRequest } from './types.js';

/** A function without its first parameter, the connection. */
type Bound<F> = F extends (connection: Connection, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never;

/** Every operation, grouped. Each is also a function of its own, for bundles that hold only what is used. */
export interface CoderChats {
  /** What all calls share; it is the first argument of the functions. */
  readonly connection: Connection;
  readonly chats: {
    /**
     * List your chats.
     *
     * All chats of the caller that are not archived, in one answer, the one that changed last first. There is no
     * filter and no paging (law R23). Sub-agent chats stand in the same flat list (law C9); put the trees together by
     * `parent_chat_id`. Nobody's list holds another user's chats, an administrator's neither. Here, and only here,
     * each chat has its `diff_status`: with nothing but zeros and `false` when no branch is known.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @throws ApiError with the status 401, 403, 500, or any other that is not 200
     */
    list(options?: CallOptions): Promise<Chat[]>;
    /**
     * Start a chat.
     *
     * Creates a chat with its first message; a run begins soon after, and `status` is `pending` until then (law C2).
     * The title is made of the first six words, with an ellipsis when there were more, and cut at 80 characters; a
     * model may write a better one later, which the stream does not tell (law C8). Without `model_config_id` the
     * default model configuration is used; a disabled or deleted one is accepted if its id is known. The checks come
     * in this order: body, content, workspace, the server's chat processor, model configuration (law R3). Not safe to
     * repeat: each call makes another chat (law R21).
     *
     * Never made again by itself (law R21).
     *
     * @throws ApiError with the status 400, 401, 403, 500, or any other that is not 201
     */
    create(body: CreateChatRequest, options?: CallOptions): Promise<Chat>;
    /**
     * Read a chat with its messages.
     *
     * The chat, its whole visible history, oldest message first, and the messages that wait. System prompts are left
     * out. No paging, however long the chat is (law R23). An archived chat is readable all the same, by its id (law
     * R16). It also fills what the stream leaves out: after a (re)connect, read the chat once (law S27). `chat` comes
     * without `diff_status`, whether one exists or not.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    get(chat: string, options?: CallOptions): Promise<ChatWithMessages>;
    /**
     * Archive a chat and its sub-agent chats.
     *
     * Takes the chat and all chats below it out of the list (law R16). Nothing is deleted: each stays readable by its
     * id, and still takes messages. A run in progress goes on; interrupt it first if it shall stop. Takes no body. A
     * second call answers 400, so a repeat after a lost answer can look like a failure (law R21).
     *
     * Never made again by itself (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @returns nothing: the answer has no body (law R22)
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
     */
    archive(chat: string, options?: CallOptions): Promise<void>;
    /**
     * Take a chat out of the archive.
     *
     * Puts this one chat back into the list. The sub-agent chats that went with it stay archived; each needs a call of
     * its own (law R16). Takes no body. A chat that is not archived is answered 400, so this cannot be repeated
     * blindly (law R21).
     *
     * Never made again by itself (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @returns nothing: the answer has no body (law R22)
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
     */
    unarchive(chat: string, options?: CallOptions): Promise<void>;
    /**
     * Stop the run of a chat.
     *
     * Sets the chat to `waiting`, whatever its status was, and clears `last_error` (law R15). It may be called again
     * and on an idle chat: the answer is always 200. If a run was stopped and messages wait in the queue, the first of
     * them starts the next run, so the chat may be `pending` again a moment later; after an error the queue goes on
     * waiting (law C5). Takes no body. Look at the status in the answer: when the change cannot be stored, the answer
     * is still 200 and holds the chat unchanged.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    interrupt(chat: string, options?: CallOptions): Promise<Chat>;
    /**
     * Send a message.
     *
     * What happens depends on the chat's status at that moment (law R13). While it is `pending` or `running`, the
     * message is queued: it waits for the run to end, and the `model_config_id` sent with it is lost. Otherwise it is
     * stored at once, the chat becomes `pending`, `last_error` is cleared, and the chat's model configuration becomes
     * that of the message. Both are answered 200; `queued` tells which it was. At most 20 messages can wait. An
     * archived chat takes messages too. After the chat has been found the checks come in this order: the server's chat
     * processor, body, content (law R3). Not safe to repeat: each call says it once more (law R21).
     *
     * Never made again by itself (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @throws ApiError with the status 400, 401, 403, 404, 429, 500, or any other that is not 200
     */
    sendMessage(chat: string, body: CreateChatMessageRequest, options?: CallOptions): Promise<CreateChatMessageResponse>;
    /**
     * Edit a message and go on from there.
     *
     * Puts new content into one of the user's messages, which keeps its id, its time and its model configuration.
     * Everything after it is lost for good: all messages with a greater id are deleted, and so is the whole queue (law
     * R14). A run in progress is stopped, `last_error` is cleared, and the chat becomes `pending` from any status. The
     * stream does not say that messages went away (law S15): other clients must read the chat again. After the chat
     * has been found the checks come in this order: the server's chat processor, message id, body, content, and only
     * then the message itself (law R3).
     *
     * Never made again by itself (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @param message The id of a stored message, a positive decimal number. Ids of queued messages are a sequence of
     * their own and mean nothing here.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    editMessage(chat: string, message: number, body: EditChatMessageRequest, options?: CallOptions): Promise<ChatMessage>;
    /**
     * Read the state of a chat's branch or pull request.
     *
     * Answers 200 for every chat the caller may read; when no branch is known, with zeros and `false` only. The
     * request may wait for GitHub: what is known counts as fresh for 120 seconds, after that it is fetched anew. If
     * GitHub fails, the old values are given and `stale_at` moves on, so a failure there is never a failure here.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    diffStatus(chat: string, options?: CallOptions): Promise<ChatDiffStatus>;
    /**
     * Read the diff of a chat.
     *
     * The unified diff of the chat's pull request, or, when there is none, of its branch against the default branch.
     * Asks GitHub live, each time: do not poll it. Keys beyond `chat_id` appear as far as they are known (law R8). For
     * a branch on any other host `diff` stays away. A failure of GitHub is a 500 here, unlike for the diff status. A
     * diff above 4 MiB is cut without a mark (law R23).
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    diff(chat: string, options?: CallOptions): Promise<ChatDiffContents>;
    /**
     * List the changed files of a chat (not served).
     *
     * Meant to list the files a chat's agent has changed. Upstream's Go client still calls it, but no server of the
     * time is known to serve it (law R23): expect 404, also for your own chat, and use the diff or the diff status
     * instead. The answer of success is stated as the client would read it. The checks of every chat operation may
     * come before that 404; this is not confirmed.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param chat The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex
     * digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    gitChanges(chat: string, options?: CallOptions): Promise<ChatGitChange[]>;
    /**
     * The events of a chat, live: `for await (const event of coder.chats.stream(chat, { signal }))`. See `streamChat`.
     */
    readonly stream: Bound<typeof streamChat>;
    /**
     * The chat as a person sees it, again after each change: `for await (const { messages } of
     * coder.chats.watch(chat))`. See `watchChat`.
     */
    readonly watch: Bound<typeof watchChat>;
    /**
     * Sends a message, and gives the chat after each change until it settles. See `sendAndWatch`.
     */
    readonly send: Bound<typeof sendAndWatch>;
    /**
     * Sends a message, and gives the text of the answer when its run is over. See `askChat`.
     */
    readonly ask: Bound<typeof askChat>;
    /**
     * Waits until the chat rests, and gives it as it then stands. See `waitUntilSettled`.
     */
    readonly waitUntilSettled: Bound<typeof waitUntilSettled>;
  };
  readonly models: {
    /**
     * List the models to choose from.
     *
     * For every user, no right needed. If at least one model configuration is enabled and its provider too, there is
     * one entry for each provider that is enabled or has such a model, in the fixed order (law R18); an enabled
     * provider without one has `models: null` (law R9). Models of a provider are sorted, and one name stands only
     * once, whatever its case. If no model is enabled at all, all eight providers come, each with an empty list. A
     * provider without a key is not `available`, though its models are listed. To start a chat with a model, take the
     * id from the model configurations, not from here.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @throws ApiError with the status 401, 403, 500, or any other that is not 200
     */
    list(options?: CallOptions): Promise<ChatModelsResponse>;
  };
  readonly providers: {
    /**
     * List the providers.
     *
     * For those who may read the deployment's configuration. Always eight entries, one for each provider the server
     * knows, in a fixed order (law R18). Configured ones have `source: database`. The others are placeholders: not
     * enabled, with the nil UUID and times in year 1. `enabled: true` by a key from the deployment (`env_preset`) is
     * defined, but today's server never gives it. Keys never come back, only whether there is one (law R19).
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @throws ApiError with the status 401, 403, 500, or any other that is not 200
     */
    list(options?: CallOptions): Promise<ChatProviderConfig[]>;
    /**
     * Set up a provider.
     *
     * For those who may update the deployment's configuration; that is checked before the body is read (law R3). Each
     * provider can be set up once. The name is trimmed and lower-cased. `enabled` is true unless the request says
     * otherwise. A key is not needed: a provider without one is stored, but its models are not available. The key is
     * never given back (law R19).
     *
     * Never made again by itself (law R21).
     *
     * @throws ApiError with the status 400, 401, 403, 409, 500, or any other that is not 201
     */
    create(body: CreateChatProviderConfigRequest, options?: CallOptions): Promise<ChatProviderConfig>;
    /**
     * Change a provider.
     *
     * For those who may update the deployment's configuration. Changes what the body names and keeps the rest; `{}` is
     * allowed. An absent or `null` key keeps its value, a blank `display_name` too, while an empty `api_key` or
     * `base_url` clears it (law R7). Which provider it is cannot be changed. The checks come in this order: right, id,
     * the stored configuration, body, fields (law R3). Safe to repeat (law R21).
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param provider The id of a stored provider configuration, not the provider's name. Only entries of the list
     * whose `source` is `database` have one; the others carry the nil UUID, which is answered 404.
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 200
     */
    update(provider: string, body: UpdateChatProviderConfigRequest, options?: CallOptions): Promise<ChatProviderConfig>;
    /**
     * Remove a provider.
     *
     * For those who may update the deployment's configuration; that is checked before the id (law R3). Deletes the
     * configuration for good, and its model configurations with it. When chats use one of those, the database may
     * refuse, and the answer is 500: disable the provider instead. The list shows a placeholder in its place. A second
     * call is answered 404.
     *
     * Never made again by itself (law R21).
     *
     * @param provider The id of a stored provider configuration, not the provider's name. Only entries of the list
     * whose `source` is `database` have one; the others carry the nil UUID, which is answered 404.
     * @returns nothing: the answer has no body (law R22)
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
     */
    delete(provider: string, options?: CallOptions): Promise<void>;
  };
  readonly modelConfigs: {
    /**
     * List the model configurations.
     *
     * For every user. Those who may read the deployment's configuration see all; others see the enabled ones of
     * enabled providers, and are not refused. Sorted by provider, then model, then the one changed last first. The ids
     * are what a chat or a message names as `model_config_id`.
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @throws ApiError with the status 401, 403, 500, or any other that is not 200
     */
    list(options?: CallOptions): Promise<ChatModelConfig[]>;
    /**
     * Add a model configuration.
     *
     * For those who may update the deployment's configuration; that is checked before the body is read (law R3). The
     * provider must have been set up. Unless the request says otherwise the configuration is enabled, has a
     * compression threshold of 70 percent and is not the default; where there is no default yet it becomes it all the
     * same, and a new default takes the place of the old (law R17). Two configurations may have the same provider and
     * model. Unknown keys among the call options are dropped without a word, and options that hold nothing come back
     * as an absent `model_config`.
     *
     * Never made again by itself (law R21).
     *
     * @throws ApiError with the status 400, 401, 403, 409, 500, or any other that is not 201
     */
    create(body: CreateChatModelConfigRequest, options?: CallOptions): Promise<ChatModelConfig>;
    /**
     * Change a model configuration.
     *
     * For those who may update the deployment's configuration. Changes what the body names and keeps the rest; `{}` is
     * allowed. Absent, `null` and blank texts keep what is there (law R7). `model_config` is never merged: `{}` clears
     * all call options, anything else replaces them as a whole. Taking `is_default` from the default gives it to the
     * first other configuration of the list, enabled or not; the only one there is stays the default, and the answer
     * says so (law R17). The checks come in this order: right, id, the stored configuration, body, fields (law R3).
     * Safe to repeat (law R21).
     *
     * Made again by itself after a failure that may pass (law R21).
     *
     * @param modelConfig The id of a model configuration. A deleted one is answered 404.
     * @throws ApiError with the status 400, 401, 403, 404, 409, 500, or any other that is not 200
     */
    update(modelConfig: string, body: UpdateChatModelConfigRequest, options?: CallOptions): Promise<ChatModelConfig>;
    /**
     * Remove a model configuration.
     *
     * For those who may update the deployment's configuration; that is checked before the id (law R3). Takes the
     * configuration out of use; if it was the default, another one becomes it (law R17). Chats that point to it go on
     * with the default at their next run. A second call is answered 404.
     *
     * Never made again by itself (law R21).
     *
     * @param modelConfig The id of a model configuration. A deleted one is answered 404.
     * @returns nothing: the answer has no body (law R22)
     * @throws ApiError with the status 400, 401, 403, 404, 500, or any other that is not 204
     */
    delete(modelConfig: string, options?: CallOptions): Promise<void>;
  };
}

/** Connects, and gives the client of that connection. Nothing is sent. */
export function createClient(options: ConnectOptions): CoderChats {
  const connection = connect(options);
  return {
    connection,
    chats: {
      list: (...rest) => listChats(connection, ...rest),
      create: (...rest) => createChat(connection, ...rest),
      get: (...rest) => getChat(connection, ...rest),
      archive: (...rest) => archiveChat(connection, ...rest),
      unarchive: (...rest) => unarchiveChat(connection, ...rest),
      interrupt: (...rest) => interruptChat(connection, ...rest),
      sendMessage: (...rest) => createChatMessage(connection, ...rest),
      editMessage: (...rest) => editChatMessage(connection, ...rest),
      diffStatus: (...rest) => getChatDiffStatus(connection, ...rest),
      diff: (...rest) => getChatDiffContents(connection, ...rest),
      gitChanges: (...rest) => getChatGitChanges(connection, ...rest),
      stream: (...rest) => streamChat(connection, ...rest),
      watch: (...rest) => watchChat(connection, ...rest),
      send: (...rest) => sendAndWatch(connection, ...rest),
      ask: (...rest) => askChat(connection, ...rest),
      waitUntilSettled: (...rest) => waitUntilSettled(connection, ...rest),
    },
    models: {
      list: (...rest) => listChatModels(connection, ...rest),
    },
    providers: {
      list: (...rest) => listChatProviders(connection, ...rest),
      create: (...rest) => createChatProvider(connection, ...rest),
      update: (...rest) => updateChatProvider(connection, ...rest),
      delete: (...rest) => deleteChatProvider(connection, ...rest),
    },
    modelConfigs: {
      list: (...rest) => listChatModelConfigs(connection, ...rest),
      create: (...rest) => createChatModelConfig(connection, ...rest),
      update: (...rest) => updateChatModelConfig(connection, ...rest),
      delete: (...rest) => deleteChatModelConfig(connection, ...rest),
    },
  };
}
