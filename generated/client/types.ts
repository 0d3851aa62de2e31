// Generated from spec/ by npm run generate. Do not edit.

export interface paths {
    "/api/experimental/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your chats
         * @description All chats of the caller that are not archived, in one answer, the one that changed last first. There is no filter and no paging (law R23). Sub-agent chats stand in the same flat list (law C9); put the trees together by `parent_chat_id`. Nobody's list holds another user's chats, an administrator's neither. Here, and only here, each chat has its `diff_status`: with nothing but zeros and `false` when no branch is known.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Start a chat
         * @description Creates a chat with its first message; a run begins soon after, and `status` is `pending` until then (law C2). The title is made of the first six words, with an ellipsis when there were more, and cut at 80 characters; a model may write a better one later, which the stream does not tell (law C8). Without `model_config_id` the default model configuration is used; a disabled or deleted one is accepted if its id is known. The checks come in this order: body, content, workspace, the server's chat processor, model configuration (law R3). Not safe to repeat: each call makes another chat (law R21).
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        /**
         * Read a chat with its messages
         * @description The chat, its whole visible history, oldest message first, and the messages that wait. System prompts are left out. No paging, however long the chat is (law R23). An archived chat is readable all the same, by its id (law R16). It also fills what the stream leaves out: after a (re)connect, read the chat once (law S27). `chat` comes without `diff_status`, whether one exists or not.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a chat and its sub-agent chats
         * @description Takes the chat and all chats below it out of the list (law R16). Nothing is deleted: each stays readable by its id, and still takes messages. A run in progress goes on; interrupt it first if it shall stop. Takes no body. A second call answers 400, so a repeat after a lost answer can look like a failure (law R21).
         */
        post: operations["archiveChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        /**
         * Read the diff of a chat
         * @description The unified diff of the chat's pull request, or, when there is none, of its branch against the default branch. Asks GitHub live, each time: do not poll it. Keys beyond `chat_id` appear as far as they are known (law R8). For a branch on any other host `diff` stays away. A failure of GitHub is a 500 here, unlike for the diff status. A diff above 4 MiB is cut without a mark (law R23).
         */
        get: operations["getChatDiffContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/diff-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        /**
         * Read the state of a chat's branch or pull request
         * @description Answers 200 for every chat the caller may read; when no branch is known, with zeros and `false` only. The request may wait for GitHub: what is known counts as fresh for 120 seconds, after that it is fetched anew. If GitHub fails, the old values are given and `stale_at` moves on, so a failure there is never a failure here.
         */
        get: operations["getChatDiffStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/git-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        /**
         * List the changed files of a chat (not served)
         * @description Meant to list the files a chat's agent has changed. Upstream's Go client still calls it, but no server of the time is known to serve it (law R23): expect 404, also for your own chat, and use the diff or the diff status instead. The answer of success is stated as the client would read it. The checks of every chat operation may come before that 404; this is not confirmed.
         */
        get: operations["getChatGitChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/interrupt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the run of a chat
         * @description Sets the chat to `waiting`, whatever its status was, and clears `last_error` (law R15). It may be called again and on an idle chat: the answer is always 200. If a run was stopped and messages wait in the queue, the first of them starts the next run, so the chat may be `pending` again a moment later; after an error the queue goes on waiting (law C5). Takes no body. Look at the status in the answer: when the change cannot be stored, the answer is still 200 and holds the chat unchanged.
         */
        post: operations["interruptChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description What happens depends on the chat's status at that moment (law R13). While it is `pending` or `running`, the message is queued: it waits for the run to end, and the `model_config_id` sent with it is lost. Otherwise it is stored at once, the chat becomes `pending`, `last_error` is cleared, and the chat's model configuration becomes that of the message. Both are answered 200; `queued` tells which it was. At most 20 messages can wait. An archived chat takes messages too. After the chat has been found the checks come in this order: the server's chat processor, body, content (law R3). Not safe to repeat: each call says it once more (law R21).
         */
        post: operations["createChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
                /**
                 * @description The id of a stored message, a positive decimal number. Ids of queued messages are a sequence of their own and mean nothing here.
                 * @example 102
                 */
                message: components["parameters"]["message"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a message and go on from there
         * @description Puts new content into one of the user's messages, which keeps its id, its time and its model configuration. Everything after it is lost for good: all messages with a greater id are deleted, and so is the whole queue (law R14). A run in progress is stopped, `last_error` is cleared, and the chat becomes `pending` from any status. The stream does not say that messages went away (law S15): other clients must read the chat again. After the chat has been found the checks come in this order: the server's chat processor, message id, body, content, and only then the message itself (law R3).
         */
        patch: operations["editChatMessage"];
        trace?: never;
    };
    "/api/experimental/chats/{chat}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        /**
         * Follow a chat as it happens
         * @description Upgrades the connection to a WebSocket that brings the chat as it stands, then everything that happens in it (law S11). The AsyncAPI document describes the frames; this operation is only the handshake (law S1). There is no subprotocol, no compression and no way to resume: every connect starts with a whole snapshot. Only the server talks; a client that sends data is cut off (law S3). It is not `text/event-stream`, and there is no plain HTTP form of it.
         *
         *     Whatever is wrong shows itself before the upgrade, as a common HTTP answer (law S2). First come the checks of every chat operation (token, experiment, chat id, chat, in that order), then the chat processor, last the handshake itself and the browser's origin. Those last answers are written by the WebSocket library, as plain text. Most WebSocket clients throw the body of a refused handshake away, browsers even its status: to learn the cause, read the chat by `GET /api/experimental/chats/{chat}`.
         */
        get: operations["streamChat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/{chat}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a chat out of the archive
         * @description Puts this one chat back into the list. The sub-agent chats that went with it stay archived; each needs a call of its own (law R16). Takes no body. A chat that is not archived is answered 400, so this cannot be repeated blindly (law R21).
         */
        post: operations["unarchiveChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/model-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the model configurations
         * @description For every user. Those who may read the deployment's configuration see all; others see the enabled ones of enabled providers, and are not refused. Sorted by provider, then model, then the one changed last first. The ids are what a chat or a message names as `model_config_id`.
         */
        get: operations["listChatModelConfigs"];
        put?: never;
        /**
         * Add a model configuration
         * @description For those who may update the deployment's configuration; that is checked before the body is read (law R3). The provider must have been set up. Unless the request says otherwise the configuration is enabled, has a compression threshold of 70 percent and is not the default; where there is no default yet it becomes it all the same, and a new default takes the place of the old (law R17). Two configurations may have the same provider and model. Unknown keys among the call options are dropped without a word, and options that hold nothing come back as an absent `model_config`.
         */
        post: operations["createChatModelConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/model-configs/{modelConfig}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model configuration. A deleted one is answered 404.
                 * @example 9e8d7c6b-5a49-4838-a726-150413f2e1d0
                 */
                modelConfig: components["parameters"]["modelConfig"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a model configuration
         * @description For those who may update the deployment's configuration; that is checked before the id (law R3). Takes the configuration out of use; if it was the default, another one becomes it (law R17). Chats that point to it go on with the default at their next run. A second call is answered 404.
         */
        delete: operations["deleteChatModelConfig"];
        options?: never;
        head?: never;
        /**
         * Change a model configuration
         * @description For those who may update the deployment's configuration. Changes what the body names and keeps the rest; `{}` is allowed. Absent, `null` and blank texts keep what is there (law R7). `model_config` is never merged: `{}` clears all call options, anything else replaces them as a whole. Taking `is_default` from the default gives it to the first other configuration of the list, enabled or not; the only one there is stays the default, and the answer says so (law R17). The checks come in this order: right, id, the stored configuration, body, fields (law R3). Safe to repeat (law R21).
         */
        patch: operations["updateChatModelConfig"];
        trace?: never;
    };
    "/api/experimental/chats/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models to choose from
         * @description For every user, no right needed. If at least one model configuration is enabled and its provider too, there is one entry for each provider that is enabled or has such a model, in the fixed order (law R18); an enabled provider without one has `models: null` (law R9). Models of a provider are sorted, and one name stands only once, whatever its case. If no model is enabled at all, all eight providers come, each with an empty list. A provider without a key is not `available`, though its models are listed. To start a chat with a model, take the id from the model configurations, not from here.
         */
        get: operations["listChatModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the providers
         * @description For those who may read the deployment's configuration. Always eight entries, one for each provider the server knows, in a fixed order (law R18). Configured ones have `source: database`. The others are placeholders: not enabled, with the nil UUID and times in year 1. `enabled: true` by a key from the deployment (`env_preset`) is defined, but today's server never gives it. Keys never come back, only whether there is one (law R19).
         */
        get: operations["listChatProviders"];
        put?: never;
        /**
         * Set up a provider
         * @description For those who may update the deployment's configuration; that is checked before the body is read (law R3). Each provider can be set up once. The name is trimmed and lower-cased. `enabled` is true unless the request says otherwise. A key is not needed: a provider without one is stored, but its models are not available. The key is never given back (law R19).
         */
        post: operations["createChatProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experimental/chats/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a stored provider configuration, not the provider's name. Only entries of the list whose `source` is `database` have one; the others carry the nil UUID, which is answered 404.
                 * @example d4c3b2a1-6f5e-4d4c-9b3a-291807f6e5d4
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a provider
         * @description For those who may update the deployment's configuration; that is checked before the id (law R3). Deletes the configuration for good, and its model configurations with it. When chats use one of those, the database may refuse, and the answer is 500: disable the provider instead. The list shows a placeholder in its place. A second call is answered 404.
         */
        delete: operations["deleteChatProvider"];
        options?: never;
        head?: never;
        /**
         * Change a provider
         * @description For those who may update the deployment's configuration. Changes what the body names and keeps the rest; `{}` is allowed. An absent or `null` key keeps its value, a blank `display_name` too, while an empty `api_key` or `base_url` clears it (law R7). Which provider it is cannot be changed. The checks come in this order: right, id, the stored configuration, body, fields (law R3). Safe to repeat (law R21).
         */
        patch: operations["updateChatProvider"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One conversation with an agent. REST answers fill every field as described here; a chat that arrives by another way may leave optional ones out. */
        Chat: {
            /** @description Always `false` today, also on an archived chat: do not build a filter on it. An archived chat is only missing from the list, and stays readable by its id (law R16). */
            archived: boolean;
            /**
             * Format: date-time
             * @description When the chat was created.
             */
            created_at: string;
            /** @description The cached state of the chat's branch or pull request. Set on every element of `GET /chats`; absent from every other answer, where it says nothing about whether a diff exists. */
            diff_status?: components["schemas"]["ChatDiffStatus"];
            /**
             * Format: uuid
             * @description The chat's own id, as used in every path below `/chats/{chat}`.
             */
            id: string;
            /** @description Why the last run failed, as text for people. Always present; `null` when there is nothing to tell. A new message, an edit or an interrupt clears it. */
            last_error: string | null;
            /**
             * Format: uuid
             * @description The model configuration of the newest stored message. The nil UUID (`00000000-0000-0000-0000-000000000000`) means "not filled in".
             */
            last_model_config_id: string;
            /**
             * Format: uuid
             * @description The user the chat belongs to. Only this user's token sees the chat in the list.
             */
            owner_id: string;
            /**
             * Format: uuid
             * @description The chat whose agent started this one. Present on sub-agent chats only (law C9).
             */
            parent_chat_id?: string;
            /**
             * Format: uuid
             * @description The top of the tree of sub-agent chats. REST answers always carry it, and on a chat that has no parent it equals `id`; the type allows its absence.
             */
            root_chat_id?: string;
            /** @description Where the chat stands in its life (law C1). */
            status: components["schemas"]["ChatStatus"];
            /** @description What a list shows: at first the opening words of the first message, later perhaps a title that a model wrote. It changes without an event on the stream (law C8). */
            title: string;
            /**
             * Format: date-time
             * @description When the chat last changed, such as by a new status. The list is sorted by it, newest first.
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description The workspace the agent works in. Absent when there is none, or when it has been deleted since. It can appear later in a chat's life, since the agent may create a workspace itself.
             */
            workspace_id?: string;
        };
        /** @description The chat's diff as text, with what is known about where it comes from. Each key beyond `chat_id` appears once it is known. Only GitHub is asked for a diff. */
        ChatDiffContents: {
            /** @description The branch that the agent pushed, with plain slashes. Absent when unknown. */
            branch?: string;
            /**
             * Format: uuid
             * @description The chat the diff belongs to; the only key while nothing else is known.
             */
            chat_id: string;
            /** @description A unified diff. Absent when it is empty, and for every host but GitHub. Cut off at 4 MiB without a mark, so a long one may end in the middle of a file. */
            diff?: string;
            /** @description The kind of host the code is on, in lower case, such as `github` or `gitlab`. An open set, which has nothing to do with the providers of models. Absent when unknown. */
            provider?: string;
            /** @description The pull request's page. When present, `diff` is that of the pull request; else it compares the branch with the default branch. */
            pull_request_url?: string;
            /** @description Git's remote as the workspace has it, which need not be a web address. Absent when unknown. */
            remote_origin?: string;
        };
        /** @description What the server remembers about the chat's branch or pull request. While nothing is known it holds only `chat_id`, `false` and zeros. Without `refreshed_at` those zeros are unknowns, not findings. */
        ChatDiffStatus: {
            /**
             * Format: int32
             * @description Lines that the pull request adds.
             */
            additions: number;
            /**
             * Format: int32
             * @description Files that it touches.
             */
            changed_files: number;
            /** @description Whether a review asks for changes. `false` is also what stands here without a pull request. */
            changes_requested: boolean;
            /**
             * Format: uuid
             * @description The chat the work was done in.
             */
            chat_id: string;
            /**
             * Format: int32
             * @description Lines that it takes away.
             */
            deletions: number;
            /** @description The state as GitHub tells it; a merged pull request is `closed` too. Absent without a pull request, and until GitHub was asked. A plain string upstream. */
            pull_request_state?: "open" | "closed" | (string & {});
            /**
             * Format: date-time
             * @description When GitHub last gave an answer. Absent when it never did. A failed attempt keeps the old values and the old time.
             */
            refreshed_at?: string;
            /**
             * Format: date-time
             * @description When these values are due to be fetched again; asking for them earlier changes nothing. Failures push it on. Absent when nothing is recorded for the chat yet.
             */
            stale_at?: string;
            /** @description A page to look at: the pull request when there is one, else the branch. Slashes in a branch name are percent-encoded in it. Absent when neither is known. */
            url?: string;
        };
        /** @description A file that the model made, with its bytes inside the message. */
        ChatFilePart: {
            /** @description The bytes in base64, standard alphabet, with padding (law R10); not a data URL. Absent means that the file is empty. */
            data?: string;
            /** @description What kind of file it is, such as `image/png`. When absent, treat it as plain bytes. */
            media_type?: string;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "file";
        };
        /** @description One file that changed while the agent worked. Upstream's Go client knows this shape, but today's server has no route that answers with it: expect 404. */
        ChatGitChange: {
            /** @description What happened to the file. A plain string upstream, so do not fail on another value. */
            change_type: "added" | "modified" | "deleted" | "renamed" | (string & {});
            /**
             * Format: uuid
             * @description The chat whose agent made the change.
             */
            chat_id: string;
            /**
             * Format: date-time
             * @description When the change was noticed, which may be later than it was made.
             */
            detected_at: string;
            /** @description The size of the change in a few words for people, such as `+3 -1`. Absent when none was made. */
            diff_summary?: string;
            /** @description The file that changed; after a rename its new path. */
            file_path: string;
            /**
             * Format: uuid
             * @description The id of this record, not of the file.
             */
            id: string;
            /** @description The path before a rename. Absent for every other change. */
            old_path?: string;
        };
        /** @description One piece of what a user says. Only text can be sent. */
        ChatInputPart: {
            /** @description What the user says. The server trims it and answers 400 when nothing is left, which is why it is required here although upstream's type may leave it out. */
            text: string;
            /** @description The kind of input. The server trims and lower-cases it before it compares. */
            type: components["schemas"]["ChatInputPartType"];
        };
        /**
         * @description The kinds of input that can be sent: text alone. Any other is answered 400, with its index and name in the detail.
         * @enum {string}
         */
        ChatInputPartType: "text";
        /** @description One stored message, whole and final. A run stores one message of role `assistant` for each step, then one of role `tool` for each tool result. Only an edit changes a message afterwards (law R14). */
        ChatMessage: {
            /**
             * Format: uuid
             * @description The chat that holds the message.
             */
            chat_id: string;
            /** @description What the message says, in order. Absent when there is nothing, or when the server could not read what it had stored; never an empty list. */
            content?: components["schemas"]["ChatMessagePart"][];
            /**
             * Format: date-time
             * @description When the message was stored first. An edit does not move it. Histories are sorted by it, oldest first.
             */
            created_at: string;
            /**
             * Format: int64
             * @description The message's number, counted over all chats of the server. It grows with time and leaves gaps, since hidden messages use numbers too. An edit keeps it. The ids of queued messages are another sequence.
             */
            id: number;
            /**
             * Format: uuid
             * @description The model configuration the message was stored with. Normally there, on user and tool messages too; absent when none is recorded.
             */
            model_config_id?: string;
            /** @description Who speaks: the `user`, the model (`assistant`), or a `tool` that answers a call. The system prompt is hidden and never sent. A plain string upstream, so expect other values one day. */
            role: "user" | "assistant" | "tool" | (string & {});
            /** @description The tokens this step took (law C10). Absent when nothing is known: on every user and tool message, and on some assistant ones. */
            usage?: components["schemas"]["ChatMessageUsage"];
        };
        /** @description One piece of a message, told apart by `type`. Only the tag is certain to be there: whatever is empty is left out, so an empty text delta is just `{"type":"text"}`. */
        ChatMessagePart: components["schemas"]["ChatTextPart"] | components["schemas"]["ChatReasoningPart"] | components["schemas"]["ChatToolCallPart"] | components["schemas"]["ChatToolResultPart"] | components["schemas"]["ChatSourcePart"] | components["schemas"]["ChatFilePart"];
        /** @description The kinds of message parts. Written with hyphens, unlike the event types. More may come: pass over a part of an unknown kind (law S23). */
        ChatMessagePartType: "text" | "reasoning" | "tool-call" | "tool-result" | "source" | "file" | (string & {});
        /** @description How many tokens one step of the model took (law C10). When the provider reported any number, today's server writes all six counts, zeros too. A count that is absent is unknown; zero is a count. */
        ChatMessageUsage: {
            /**
             * Format: int64
             * @description Input tokens written to the provider's prompt cache.
             */
            cache_creation_tokens?: number;
            /**
             * Format: int64
             * @description Input tokens the provider took from its prompt cache.
             */
            cache_read_tokens?: number;
            /**
             * Format: int64
             * @description How many tokens the model's context held when the step ran. Written apart from the counts: it can stand alone, or be the one that is absent.
             */
            context_limit?: number;
            /**
             * Format: int64
             * @description Tokens the model read.
             */
            input_tokens?: number;
            /**
             * Format: int64
             * @description Tokens the model wrote.
             */
            output_tokens?: number;
            /**
             * Format: int64
             * @description Tokens spent on reasoning. Zero also stands for a provider that does not count them apart.
             */
            reasoning_tokens?: number;
            /**
             * Format: int64
             * @description The total as the provider states it. Do not expect it to be the sum of the other counts.
             */
            total_tokens?: number;
        };
        /** @description One model a user can choose from, as the catalogue lists it. Several model configurations with the same provider and model show up as one entry here. */
        ChatModel: {
            /** @description The name to show to people. Equal to `model` when nobody gave it a name of its own. */
            display_name: string;
            /** @description The provider and the model joined by a colon, such as `openai:gpt-5.2`. It is not a UUID and not the id of a model configuration: `model_config_id` in a request wants the latter. */
            id: string;
            /** @description The model's name as the provider knows it. Names that differ only in upper and lower case count as one model. */
            model: string;
            /** @description The provider that serves the model; the same name as on the entry that holds this model. */
            provider: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
        };
        /** @description What to ask of Anthropic beyond the general call settings. Bedrock models use this shape too. An absent option is left to the provider. */
        ChatModelAnthropicProviderOptions: {
            /** @description Whether to forbid several tool calls at the same time. Mind the direction: elsewhere the key is `parallel_tool_calls`, where `true` allows them. */
            disable_parallel_tool_use?: boolean;
            /** @description How much work the model should put into an answer, in the provider's own words, such as `high`. OpenAI's key for the like is `reasoning_effort`. */
            effort?: string;
            /** @description Whether earlier thinking is sent along with the rest of the conversation. */
            send_reasoning?: boolean;
            /** @description The budget for thinking. An empty object is kept and is not the same as none. */
            thinking?: components["schemas"]["ChatModelAnthropicThinkingOptions"];
        };
        /** @description How much an Anthropic model may think before it answers. */
        ChatModelAnthropicThinkingOptions: {
            /**
             * Format: int64
             * @description How many tokens the model may spend on thinking. Absent sets no budget, 0 is a value and is kept.
             */
            budget_tokens?: number;
        };
        /** @description Settings for every call of a model. An absent setting is left to the provider. A zero is a value: it is stored, used, and given back. Keys that are not listed here are dropped without an error. */
        ChatModelCallConfig: {
            /** @description Discourages tokens the more, the more often they have occurred. May be negative. */
            frequency_penalty?: number;
            /**
             * Format: int64
             * @description The most tokens the model may produce in one call.
             */
            max_output_tokens?: number;
            /** @description Discourages tokens that have occurred already, no matter how often. */
            presence_penalty?: number;
            /** @description Options that only one provider understands. Without a provider in it, `{}` counts as unset and comes back absent. */
            provider_options?: components["schemas"]["ChatModelProviderOptions"];
            /** @description How freely the model picks its words; a higher value makes answers vary more. */
            temperature?: number;
            /**
             * Format: int64
             * @description Limits the choice of each token to this many of the likeliest ones.
             */
            top_k?: number;
            /** @description Limits the choice of each token to the likeliest ones that together reach this probability. */
            top_p?: number;
        };
        /** @description A model that chats can run with, and the settings it runs under. Its id is what `model_config_id` in a request names. Two of them may share provider and model. */
        ChatModelConfig: {
            /**
             * Format: int32
             * @description How full the context may get, in percent, before the server compacts it (law C7). 0 and 100 are legal values.
             */
            compression_threshold: number;
            /**
             * Format: int64
             * @description The size of the model's context window in tokens.
             */
            context_limit: number;
            /**
             * Format: date-time
             * @description When the configuration was created.
             */
            created_at: string;
            /** @description The name to show to people. It may be `""`, unlike in the catalogue of models: fall back to `model` then. */
            display_name: string;
            /** @description Whether users are offered the model. It counts only while the provider is enabled too. A new chat that names a disabled configuration is not refused. */
            enabled: boolean;
            /**
             * Format: uuid
             * @description The configuration's own id. Chats and messages refer to it.
             */
            id: string;
            /** @description Whether chats that name no configuration use this one. Exactly one has the flag (law R17); it may be a disabled one, which only administrators see in the list. */
            is_default: boolean;
            /** @description The model's name as the provider knows it. */
            model: string;
            /** @description How the model is called. Absent when nothing is set inside, also after `{}` was sent. */
            model_config?: components["schemas"]["ChatModelCallConfig"];
            /** @description The provider that serves the model. It has a provider configuration of the same name. */
            provider: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
            /**
             * Format: date-time
             * @description When the configuration last changed.
             */
            updated_at: string;
        };
        /** @description What to ask of Google beyond the general call settings. An absent option is left to the provider, and so is an empty string here: the texts of this type have no empty value. */
        ChatModelGoogleProviderOptions: {
            /** @description The name of content cached at the provider, such as `cachedContents/1`. Empty counts as unset. */
            cached_content?: string;
            /** @description Filters by kind of content. An empty list counts as unset and comes back absent. */
            safety_settings?: components["schemas"]["ChatModelGoogleSafetySetting"][];
            /** @description The budget for thinking, and whether thoughts are shown. An empty object is kept. */
            thinking_config?: components["schemas"]["ChatModelGoogleThinkingConfig"];
            /** @description From which degree on content is blocked when no kind is named, such as `BLOCK_ONLY_HIGH`. Empty counts as unset. */
            threshold?: string;
        };
        /** @description How strictly Google filters one kind of harmful content. Both values are the provider's own names; an empty one counts as unset and comes back absent. */
        ChatModelGoogleSafetySetting: {
            /** @description Which kind of content, such as `HARM_CATEGORY_HARASSMENT`. */
            category?: string;
            /** @description From which degree on content of this kind is blocked, such as `BLOCK_NONE`. */
            threshold?: string;
        };
        /** @description How much a Google model may think, and whether it shows it. */
        ChatModelGoogleThinkingConfig: {
            /** @description Whether the answer should carry what the model thought. */
            include_thoughts?: boolean;
            /**
             * Format: int64
             * @description How many tokens the model may spend on thinking. Absent sets no budget, 0 is a value and is kept. Anthropic's key for the like is `budget_tokens`.
             */
            thinking_budget?: number;
        };
        /** @description What to ask of an endpoint that speaks like OpenAI, beyond the general call settings. Far less than for OpenAI itself. An absent option is left to the endpoint. */
        ChatModelOpenAICompatProviderOptions: {
            /** @description How hard the model thinks before it answers, in the endpoint's own words, such as `low`. */
            reasoning_effort?: string;
            /** @description A name for the end user that the endpoint gets to see. */
            user?: string;
        };
        /** @description What to ask of OpenAI beyond the general call settings. Azure models use this shape too. An absent option is left to the provider; a zero, `false` or `""` is a value and is kept. */
        ChatModelOpenAIProviderOptions: {
            /** @description Extra data to ask for in the provider's answer, by name, such as `reasoning.encrypted_content`. An empty list counts as unset and comes back absent. */
            include?: string[];
            /** @description Standing instructions to the model, sent along with every call. */
            instructions?: string;
            /** @description Whether to ask for the log probabilities of the tokens in the answer. Vercel's key for the same is `logprobs`, without the second underscore. */
            log_probs?: boolean;
            /** @description Makes single tokens more or less likely. Keys are token ids written as text, values are integers. An empty map counts as unset. */
            logit_bias?: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description The most tokens the provider may produce in one call. It stands beside the general `max_output_tokens`, which is another setting.
             */
            max_completion_tokens?: number;
            /**
             * Format: int64
             * @description The most tool calls the model may make in one answer.
             */
            max_tool_calls?: number;
            /** @description Data of your own for the provider to keep with the call, with any JSON as values. An empty object counts as unset; keys come back sorted. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Whether the model may call several tools at the same time. */
            parallel_tool_calls?: boolean;
            /** @description What the answer is expected to look like, as the JSON object the provider defines for it. An empty object counts as unset; keys come back sorted. */
            prediction?: {
                [key: string]: unknown;
            };
            /** @description A key under which the provider can find a cached prompt again. */
            prompt_cache_key?: string;
            /** @description How hard the model thinks before it answers, in the provider's own words, such as `medium`. */
            reasoning_effort?: string;
            /** @description Which kind of summary of its thinking to ask for, in the provider's own words, such as `auto`. */
            reasoning_summary?: string;
            /** @description A label for the end user, meant for the safety checks of the provider. */
            safety_identifier?: string;
            /** @description The class of service to be served in, in the provider's own words, such as `auto`. */
            service_tier?: string;
            /** @description Whether the provider may keep the exchange on its side. `false` is not the same as absent. */
            store?: boolean;
            /** @description Whether the provider should hold strictly to the JSON Schemas it is given. */
            strict_json_schema?: boolean;
            /** @description Whether to use the provider's structured outputs. */
            structured_outputs?: boolean;
            /** @description How wordy answers should be, in the provider's own words, such as `low`. */
            text_verbosity?: string;
            /**
             * Format: int64
             * @description For how many of the likeliest tokens at each place to ask for log probabilities. Vercel's key for the same is `top_logprobs`.
             */
            top_log_probs?: number;
            /** @description A name for the end user that the provider gets to see. One configuration has one, whoever the chat belongs to. */
            user?: string;
        };
        /** @description How OpenRouter chooses among the providers behind it. The names in these lists are OpenRouter's, not the eight of this API. An absent option is left to OpenRouter; an empty list counts as unset. */
        ChatModelOpenRouterProvider: {
            /** @description Whether another provider may step in when the preferred ones fail. */
            allow_fallbacks?: boolean;
            /** @description Whether providers that collect data may be used, in OpenRouter's own words, such as `deny`. */
            data_collection?: string;
            /** @description Providers that must not be used. */
            ignore?: string[];
            /** @description The only providers that may be used. */
            only?: string[];
            /** @description The providers to try, first choice first. */
            order?: string[];
            /** @description The number formats a served model may be quantized to, such as `fp8`. */
            quantizations?: string[];
            /** @description Whether to use only providers that support every parameter of the call. */
            require_parameters?: boolean;
            /** @description What providers are ranked by, such as `price`. */
            sort?: string;
        };
        /** @description What to ask of OpenRouter beyond the general call settings. An absent option is left to OpenRouter; an empty map counts as unset. */
        ChatModelOpenRouterProviderOptions: {
            /** @description More keys to put into the body of the provider's request, with any JSON as values. Keys come back sorted, and integers beyond 2^53 lose digits. */
            extra_body?: {
                [key: string]: unknown;
            };
            /** @description Whether to ask for token counts with the answer. */
            include_usage?: boolean;
            /** @description Whether to ask for the log probabilities of the tokens in the answer. Spelled as for OpenAI, but with no `top_log_probs` beside it; Vercel writes `logprobs`. */
            log_probs?: boolean;
            /** @description Makes single tokens more or less likely. Keys are token ids written as text, values are integers. */
            logit_bias?: {
                [key: string]: number;
            };
            /** @description Whether the model may call several tools at the same time. */
            parallel_tool_calls?: boolean;
            /** @description How OpenRouter chooses among the providers behind it. An object here, while `provider` is a name everywhere else in this API. */
            provider?: components["schemas"]["ChatModelOpenRouterProvider"];
            /** @description How the model thinks. An empty object is kept. */
            reasoning?: components["schemas"]["ChatModelOpenRouterReasoningOptions"];
            /** @description A name for the end user that OpenRouter gets to see. */
            user?: string;
        };
        /** @description How a model behind OpenRouter thinks, and whether it shows it. An absent option is left to OpenRouter. */
        ChatModelOpenRouterReasoningOptions: {
            /** @description How hard the model thinks, in OpenRouter's own words, such as `high`. */
            effort?: string;
            /** @description Switches thinking on or off. */
            enabled?: boolean;
            /** @description Whether to keep the thinking out of the answer. `true` hides it, it does not switch it off. */
            exclude?: boolean;
            /**
             * Format: int64
             * @description How many tokens the model may spend on thinking. 0 is a value and is kept.
             */
            max_tokens?: number;
        };
        /** @description A provider in the catalogue: whether it can be used now, and which of its models are switched on. */
        ChatModelProvider: {
            /** @description Whether a key for the provider is there. `false` comes with a reason, and models can be listed all the same. */
            available: boolean;
            /** @description The enabled models, each name once, sorted by `model`. `null` really occurs: it is what an enabled provider without an enabled model has as long as some other model is enabled. When no model at all is enabled, every provider has `[]` instead. Read both as "none". */
            models: components["schemas"]["ChatModel"][] | null;
            /** @description The provider's name. The catalogue keeps the fixed order of law R18. */
            provider: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
            /** @description Why the provider cannot be used. Absent when `available` is `true`. */
            unavailable_reason?: components["schemas"]["ChatModelProviderUnavailableReason"];
        };
        /** @description Options that only one provider understands, under a key for each. Azure and Bedrock have no key: Azure reads `openai`, Bedrock reads `anthropic`. A provider's empty object is kept and comes back as `{}`, but without any provider in it this whole object counts as unset and comes back absent. Keys that are not listed here are dropped without an error. */
        ChatModelProviderOptions: {
            /** @description Options for Anthropic, and for Bedrock as well. */
            anthropic?: components["schemas"]["ChatModelAnthropicProviderOptions"];
            /** @description Options for Google. */
            google?: components["schemas"]["ChatModelGoogleProviderOptions"];
            /** @description Options for OpenAI, and for Azure as well. */
            openai?: components["schemas"]["ChatModelOpenAIProviderOptions"];
            /** @description Options for endpoints that speak like OpenAI. The key has no hyphen, the provider's name `openai-compat` has one. */
            openaicompat?: components["schemas"]["ChatModelOpenAICompatProviderOptions"];
            /** @description Options for OpenRouter, including how it picks among the providers behind it. */
            openrouter?: components["schemas"]["ChatModelOpenRouterProviderOptions"];
            /** @description Options for the Vercel AI Gateway. Some keys are spelled differently from OpenAI's. */
            vercel?: components["schemas"]["ChatModelVercelProviderOptions"];
        };
        /** @description Why a provider cannot be used. `missing_api_key`: no key is stored for it. `fetch_failed`: its models could not be fetched; declared, but nothing produces it today. More values may come: show an unknown one as "not available". */
        ChatModelProviderUnavailableReason: "missing_api_key" | "fetch_failed" | (string & {});
        /** @description The catalogue of models, grouped by provider. Every user may read it, and it tells less than the list of model configurations does. */
        ChatModelsResponse: {
            /** @description One entry a provider, in the fixed order of law R18. When at least one model is enabled, only providers that are enabled or have such a model are listed; otherwise all eight are, each with an empty list. Today's server always writes an array; upstream's type would let it be `null`. */
            providers: components["schemas"]["ChatModelProvider"][] | null;
        };
        /** @description How the Vercel AI Gateway chooses where a call goes. The names are the gateway's own. An empty list counts as unset. */
        ChatModelVercelGatewayProviderOptions: {
            /** @description The models the gateway may choose from. */
            models?: string[];
            /** @description The providers to try, first choice first. */
            order?: string[];
        };
        /** @description What to ask of the Vercel AI Gateway beyond the general call settings. Three keys are spelled unlike anywhere else in this API: `providerOptions`, `logprobs` and `top_logprobs`. A wrong spelling is dropped without an error. */
        ChatModelVercelProviderOptions: {
            /** @description More keys to put into the body of the gateway's request, with any JSON as values. An empty object counts as unset. Keys come back sorted, and integers beyond 2^53 lose digits. */
            extra_body?: {
                [key: string]: unknown;
            };
            /** @description Makes single tokens more or less likely. Keys are token ids written as text, values are integers. An empty map counts as unset. */
            logit_bias?: {
                [key: string]: number;
            };
            /** @description Whether to ask for the log probabilities of the tokens in the answer. OpenAI's and OpenRouter's key for the same is `log_probs`. */
            logprobs?: boolean;
            /** @description Whether the model may call several tools at the same time. */
            parallel_tool_calls?: boolean;
            /** @description How the gateway chooses where a call goes. The only key of the whole API in camelCase. */
            providerOptions?: components["schemas"]["ChatModelVercelGatewayProviderOptions"];
            /** @description How the model thinks. An empty object is kept. */
            reasoning?: components["schemas"]["ChatModelVercelReasoningOptions"];
            /**
             * Format: int64
             * @description For how many of the likeliest tokens at each place to ask for log probabilities. OpenAI's key for the same is `top_log_probs`.
             */
            top_logprobs?: number;
            /** @description A name for the end user that the gateway gets to see. */
            user?: string;
        };
        /** @description How a model behind the Vercel AI Gateway thinks, and whether it shows it. An absent option is left to the gateway. */
        ChatModelVercelReasoningOptions: {
            /** @description How hard the model thinks, in the gateway's own words, such as `low`. */
            effort?: string;
            /** @description Switches thinking on or off. */
            enabled?: boolean;
            /** @description Whether to keep the thinking out of the answer. `true` hides it, it does not switch it off. */
            exclude?: boolean;
            /**
             * Format: int64
             * @description How many tokens the model may spend on thinking. 0 is a value and is kept.
             */
            max_tokens?: number;
        };
        /** @description How one provider is set up. The list always has eight of these (law R18); those that nobody configured are placeholders with a nil id, year-1 times and `source: supported`. */
        ChatProviderConfig: {
            /** @description The absolute http or https address the provider is called at. Absent when none is stored. */
            base_url?: string;
            /**
             * Format: date-time
             * @description When the provider was configured. Always written, although upstream's type looks as if it could be left out: a placeholder has `0001-01-01T00:00:00Z`.
             */
            created_at: string;
            /** @description The name to show to people. The provider's usual name, such as `Azure OpenAI`, when none was given. */
            display_name: string;
            /** @description Whether the provider may be used. Its models count as disabled while this is `false`. */
            enabled: boolean;
            /** @description Whether a key is stored. This is all that is ever told about the key (law R19). */
            has_api_key: boolean;
            /**
             * Format: uuid
             * @description The id for an update or a delete. A placeholder has the nil UUID (`00000000-0000-0000-0000-000000000000`): there is nothing to update yet, so create it first.
             */
            id: string;
            /** @description The provider's name, in lower case. There is one configuration a provider, and its name never changes. `openai-compat` has a hyphen here and none as a key of the options. */
            provider: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
            /** @description Whether this is a stored configuration or a placeholder. */
            source: components["schemas"]["ChatProviderConfigSource"];
            /**
             * Format: date-time
             * @description When the configuration last changed. Year 1 on a placeholder, and never absent.
             */
            updated_at: string;
        };
        /** @description Where the entry of a provider comes from. `database`: somebody configured it through this API. `env_preset`: the deployment itself brings a key; declared, but out of reach today. `supported`: nobody configured it, the entry only says that it could be. More values may come: show an unknown one as it is. */
        ChatProviderConfigSource: "database" | "env_preset" | "supported" | (string & {});
        /** @description A message of the user's that waits until the current run ends. At most 20 wait. When its turn comes it becomes a message with another id. */
        ChatQueuedMessage: {
            /**
             * Format: uuid
             * @description The chat it will go to.
             */
            chat_id: string;
            /** @description What the user said, as parts of a message. `null` when the server cannot read what it stored. Always present, unlike a message's content. */
            content: components["schemas"]["ChatMessagePart"][] | null;
            /**
             * Format: date-time
             * @description When it was queued.
             */
            created_at: string;
            /**
             * Format: int64
             * @description Its number in the queue's own sequence. Never compare it with the id of a message.
             */
            id: number;
        };
        /** @description What the model thought on the way to its answer. Carried by role `assistant` only. */
        ChatReasoningPart: {
            /** @description A provider's proof that the reasoning is its own. Declared, but not sent by today's server; opaque should it come. */
            signature?: string;
            /** @description In a stored message the whole thought. In a streamed part a fragment, to be appended to the reasoning being written. Absent means empty. */
            text?: string;
            /** @description A short heading for this stretch of reasoning. Absent when the model gave none. */
            title?: string;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "reasoning";
        };
        /** @description A place the model drew on, to be shown as a reference. */
        ChatSourcePart: {
            /** @description The provider's own id for the source. Absent when it gave none. */
            source_id?: string;
            /** @description The name to show. When absent, show `url`. */
            title?: string;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "source";
            /** @description Where the source is, as the provider wrote it. Nothing promises that it is a well-formed or harmless address: look at its scheme before you make it a link. Absent when it gave none. */
            url?: string;
        };
        /** @description Where a chat stands. `waiting`: idle and ready for input, which is also what "done" looks like. `pending`: wants a worker. `running`: a worker has it. `error`: the last run failed. `paused` and `completed` are declared but never written today. More values may come: treat an unknown one as "something else is going on", never as a failure. */
        ChatStatus: "waiting" | "pending" | "running" | "paused" | "completed" | "error" | (string & {});
        /** @description A batch of events. Where one batch ends and the next begins means nothing (law S5). */
        ChatStreamDataEnvelope: {
            /** @description The events, in order. The server writes 1 to 256 of them and never `null`; a client lets an empty list or a `null` pass as no events. One element that cannot be read ends the stream; what becomes of those before it is said in law S22. */
            data: components["schemas"]["ChatStreamEvent"][];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "data";
        };
        /** @description One WebSocket message of the stream, told apart by `type` (law S4). Today's server sends data envelopes only; be ready for all three. Any other tag ends the stream. */
        ChatStreamEnvelope: components["schemas"]["ChatStreamDataEnvelope"] | components["schemas"]["ChatStreamPingEnvelope"] | components["schemas"]["ChatStreamErrorEnvelope"];
        /** @description The payload of an error event. The server makes it; upstream's Go client makes the same shape when the connection fails. */
        ChatStreamError: {
            /** @description What went wrong, as free text for people. Trimmed and never empty. Do not build logic on its wording. */
            message: string;
        };
        /** @description The stream itself failed; nothing after it counts (law S9). Not to be confused with an error event inside a data envelope. Today's server does not send it. */
        ChatStreamErrorEnvelope: {
            /** @description Why, normally in the form of a REST error. Show its message, a colon and its detail. When it is absent, `null` or blank, say that the stream returned an error. */
            data?: components["schemas"]["Response"] | unknown;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "error";
        };
        /** @description Something failed. After a failed run the status `error` follows (law S18). When the server has lost its own source of events, nothing follows, and the socket stays open: open a new one. */
        ChatStreamErrorEvent: {
            /**
             * Format: uuid
             * @description The chat the stream belongs to. Read the nil UUID, or none at all, as the chat that was asked for (law S24).
             */
            chat_id: string;
            /** @description The failure, as text for people. */
            error: components["schemas"]["ChatStreamError"];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "error";
        };
        /** @description One thing that happened in a chat, told apart by `type`. Beside the tag and the chat it has one key with the payload (law S6); a queue update may go without. Ignore an event that lacks any other payload. */
        ChatStreamEvent: components["schemas"]["ChatStreamMessagePartEvent"] | components["schemas"]["ChatStreamMessageEvent"] | components["schemas"]["ChatStreamStatusEvent"] | components["schemas"]["ChatStreamErrorEvent"] | components["schemas"]["ChatStreamQueueUpdateEvent"] | components["schemas"]["ChatStreamRetryEvent"];
        /** @description The kinds of events on the stream. Written with underscores, unlike the part types. More may come: pass over an event of an unknown kind (law S23). */
        ChatStreamEventType: "message_part" | "message" | "status" | "error" | "queue_update" | "retry" | (string & {});
        /** @description A message was stored. The snapshot brings every visible message of the chat; later each new one comes once (law S14). An edited message does not come again, and deletions are not told (law S15). */
        ChatStreamMessageEvent: {
            /**
             * Format: uuid
             * @description The chat the stream belongs to. Read the nil UUID, or none at all, as the chat that was asked for (law S24).
             */
            chat_id: string;
            /** @description The whole message. Put it in the place of one with the same id, if you have that already. A message of role `assistant` or `tool` ends the streamed pieces of its step. */
            message: components["schemas"]["ChatMessage"];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "message";
        };
        /** @description A piece of a message that is still being made. It carries no message id: the next `message` event of role `assistant` or `tool` replaces the pieces of its step. */
        ChatStreamMessagePart: {
            /** @description The piece. `text` and `args_delta` in it are fragments to be appended; anything else in it is complete. */
            part: components["schemas"]["ChatMessagePart"];
            /** @description Whose message the piece will belong to. Absent only when it would be empty. */
            role?: "assistant" | "tool" | (string & {});
        };
        /** @description A piece of the answer, while it is being made. In the snapshot the pieces stand before the messages they belong to (law S13); live, nothing orders them against messages and statuses (law S16). Some may be lost. */
        ChatStreamMessagePartEvent: {
            /**
             * Format: uuid
             * @description The chat the stream belongs to. Read the nil UUID, or none at all, as the chat that was asked for (law S24).
             */
            chat_id: string;
            /** @description The piece and its role. */
            message_part: components["schemas"]["ChatStreamMessagePart"];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "message_part";
        };
        /** @description A sign of life without meaning; ignore it (law S8). Today's server keeps this stream alive by WebSocket pings and does not send it here. */
        ChatStreamPingEnvelope: {
            /** @description Absent or `null`, which is the same. A client ignores whatever else it may find here. */
            data?: null;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "ping";
        };
        /** @description The queue of messages that wait for the current run to end has changed. It carries the whole new queue, never a difference. */
        ChatStreamQueueUpdateEvent: {
            /**
             * Format: uuid
             * @description The chat the stream belongs to. Read the nil UUID, or none at all, as the chat that was asked for (law S24).
             */
            chat_id: string;
            /** @description The complete queue, oldest first. Absent means the queue is now empty (law S7); an empty list is never written. */
            queued_messages?: components["schemas"]["ChatQueuedMessage"][];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "queue_update";
        };
        /** @description The payload of a retry event: a call to the model failed and will be made again. The server never gives up by itself (law C6). */
        ChatStreamRetry: {
            /**
             * Format: int64
             * @description Which retry this will be. The first is 1, and there is no last.
             */
            attempt: number;
            /**
             * Format: int64
             * @description How long the server waits before it, in milliseconds. A second at first, doubled each time up to a minute.
             */
            delay_ms: number;
            /** @description Why the attempt before failed, as free text for people. */
            error: string;
            /**
             * Format: date-time
             * @description When the server will try, by its own clock. May have an offset other than `Z` and nine digits of fraction. To count down, rather use `delay_ms`.
             */
            retrying_at: string;
        };
        /** @description A call to the model failed and will be repeated. The status stays `running`, and the pieces of the failed attempt are not taken back. A server in production does not send it today (law S19). */
        ChatStreamRetryEvent: {
            /**
             * Format: uuid
             * @description The chat the stream belongs to. Read the nil UUID, or none at all, as the chat that was asked for (law S24).
             */
            chat_id: string;
            /** @description Why, when and for which time it will try again. */
            retry: components["schemas"]["ChatStreamRetry"];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "retry";
        };
        /** @description The payload of a status event. An object, so `event.status.status` is the value. */
        ChatStreamStatus: {
            /** @description Where the chat stands now. May be what it was before (law S17). */
            status: components["schemas"]["ChatStatus"];
        };
        /** @description The chat's status, normally because it changed. The same may come twice (law S17), and the snapshot may bring none at all (law S12). */
        ChatStreamStatusEvent: {
            /**
             * Format: uuid
             * @description The chat the stream belongs to. Read the nil UUID, or none at all, as the chat that was asked for (law S24).
             */
            chat_id: string;
            /** @description An object around the status, not the bare word. */
            status: components["schemas"]["ChatStreamStatus"];
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "status";
        };
        /** @description Text that the user or the model wrote. */
        ChatTextPart: {
            /** @description In a stored message the whole text. In a streamed part a fragment, to be appended to the text being written. Absent means empty, which adds nothing. */
            text?: string;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "text";
        };
        /** @description The model calls a tool. On the stream the input comes as fragments, or whole, or not at all; the stored message has it whole. Its result is the part with the same `tool_call_id`. */
        ChatToolCallPart: {
            /** @description The whole input as the model wrote it: any JSON value, normally an object. It replaces the fragments that came before. Absent while there are only fragments, and when the model gave no input; a JSON `null` is a value. */
            args?: unknown;
            /** @description A fragment of the input's JSON text. Only on the stream. Joined in order, the fragments of one call give the text of `args`; until then they need not parse. */
            args_delta?: string;
            /** @description The call's id, which joins its fragments and its result. Absent only when it would be empty. */
            tool_call_id?: string;
            /** @description The tool that is called, such as `execute` or `read_file`. An open set. `chat_summarized` is no real tool: it marks that the context is being compacted (law C7). */
            tool_name?: string;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "tool-call";
        };
        /** @description What a tool gave back. Paired with its call by `tool_call_id`. Carried by messages and streamed parts of role `tool`. */
        ChatToolResultPart: {
            /**
             * @description `true` when the tool failed. Absent means it did not; `false` is never written.
             * @constant
             */
            is_error?: true;
            /** @description The tool's answer, any JSON value. A failure looks like `{"error": …}`, text that is not JSON like `{"output": …}`, media like `{"data", "mime_type", "text"}`. Absent when there are no bytes at all; a JSON `null` is a value. */
            result?: unknown;
            /** @description A fragment of the result's JSON text. Declared, but not sent by today's server. */
            result_delta?: string;
            /** @description The id of the call this answers. Absent only when it would be empty. */
            tool_call_id?: string;
            /** @description The tool that was called. An open set; `chat_summarized` stands for context compaction (law C7). */
            tool_name?: string;
            /**
             * @description The tag of this variant.
             * @constant
             */
            type: "tool-result";
        };
        /** @description A chat with all that was said in it. The whole history comes at once; there is no paging (law R23). */
        ChatWithMessages: {
            /** @description The chat itself, without `diff_status` even where a diff is known. */
            chat: components["schemas"]["Chat"];
            /** @description Every message that is not hidden, oldest first. Today's server always writes a list, if need be an empty one; the type allows `null`, which means the same. */
            messages: components["schemas"]["ChatMessage"][] | null;
            /** @description What waits for the current run to end, oldest first. An empty queue is `[]` here, whereas the stream leaves it out. `null` is allowed by the type and means the same. */
            queued_messages: components["schemas"]["ChatQueuedMessage"][] | null;
        };
        /** @description Says something more in a chat. Stored at once, or queued while the chat is busy (law R13). */
        CreateChatMessageRequest: {
            /** @description What the user says, in order. A list that is absent, empty or `null` (which upstream's type can write) is answered 400; so is the first part that is not acceptable (law R12). */
            content: components["schemas"]["ChatInputPart"][];
            /**
             * Format: uuid
             * @description Switches the chat to another model configuration from this message on. Absent keeps the chat's last one. An unknown id and the nil UUID are answered 500, not 400. Lost when the message is queued.
             */
            model_config_id?: string;
        };
        /** @description What became of a new message. It holds exactly one of `message` and `queued_message`, and `queued` tells which (law R13). */
        CreateChatMessageResponse: {
            /** @description The message as stored. Present exactly when `queued` is `false`; the chat is then `pending`. */
            message?: components["schemas"]["ChatMessage"];
            /** @description `true` when the chat was `pending` or `running`. Always written, `false` too. */
            queued: boolean;
            /** @description The message as it waits for the run to end. Present exactly when `queued` is `true`. It gets another id when it is stored as a message, and has lost its `model_config_id`. */
            queued_message?: components["schemas"]["ChatQueuedMessage"];
        };
        /** @description Makes a model available to chats. As long as there is no default, the new configuration becomes it, whatever it says (law R17). */
        CreateChatModelConfigRequest: {
            /**
             * Format: int32
             * @description How full the context may get, in percent, before the server compacts it. Absent means 70. The error for a value out of range calls it `context_compression_threshold`.
             */
            compression_threshold?: number;
            /**
             * Format: int64
             * @description The size of the model's context window in tokens. Required here although upstream's type may leave it out: the server answers 400 without it, and also to 0 or less.
             */
            context_limit: number;
            /** @description The name to show to people. Absent stores `""`, and the catalogue then shows `model` instead. */
            display_name?: string;
            /** @description Whether users are offered the model. Absent means `true`. */
            enabled?: boolean;
            /** @description Whether chats that name no configuration use this one. `true` takes the flag from the present default. Absent means `false`, unless there is no default yet. */
            is_default?: boolean;
            /** @description The model's name as the provider knows it. The server trims it and answers 400 when nothing is left. */
            model: string;
            /** @description How to call the model. Absent and `{}` both set nothing and come back absent. */
            model_config?: components["schemas"]["ChatModelCallConfig"];
            /** @description The provider that serves the model, one of the eight names; trimmed and lower-cased by the server. The provider must have been configured before, else the answer is 400. */
            provider: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
        };
        /** @description Configures a provider that has no configuration yet. A second one for the same provider is answered 409: update the first instead. */
        CreateChatProviderConfigRequest: {
            /** @description The secret key for the provider. The server trims it and never gives it back (law R19). Absent or empty stores none, and the provider stays unavailable until an update brings one. */
            api_key?: string;
            /** @description Where to call the provider: an absolute http or https URL, trimmed by the server. Absent or empty stores none. Anything else is answered 400. */
            base_url?: string;
            /** @description The name to show to people. Absent or empty means the provider's usual name. */
            display_name?: string;
            /** @description Whether the provider may be used. Absent means `true`. */
            enabled?: boolean;
            /** @description Which provider, one of the eight names. The server trims and lower-cases it, and answers 400 to any other name. It cannot be changed later. */
            provider: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
        };
        /** @description Starts a chat with its first message. The chat begins to run at once. */
        CreateChatRequest: {
            /** @description The first message, in order; several parts stay several. The chat's title is made from its opening words. Upstream's type can also write `null`, but the server answers 400 to that, as to a list that is absent or empty (law R12). */
            content: components["schemas"]["ChatInputPart"][];
            /**
             * Format: uuid
             * @description The model configuration to run with. Absent takes the default, and 400 tells when there is none. The nil UUID and an unknown id are answered 400. A disabled or deleted one is accepted.
             */
            model_config_id?: string;
            /**
             * Format: uuid
             * @description The workspace to work in. The caller must be able to read it: an unknown one is answered 400, not 404. Absent starts without one; the agent may create one later.
             */
            workspace_id?: string;
        };
        /** @description Rewrites a message of the user's and runs the chat again from there. All later messages and the whole queue are deleted (law R14). */
        EditChatMessageRequest: {
            /** @description What the message shall say from now on; it replaces the old content whole. `null`, which upstream's type can write, is answered 400 like an absent or empty list (law R12). */
            content: components["schemas"]["ChatInputPart"][];
        };
        /** @description The body of every error answer (law R5). A proxy in between may answer with something else, so be ready for a body that is not JSON. */
        Response: {
            /** @description More about the cause, often the bare text of a parser, the database or GitHub: show it, never match it. Absent when there is nothing to add. */
            detail?: string;
            /** @description What went wrong, as a sentence for people. Mostly fixed by the cause, but some end without a full stop; go by the status first. */
            message: string;
            /** @description What is wrong with single fields of the request. Absent when there is nothing; no operation on chats fills it today. */
            validations?: components["schemas"]["ValidationError"][];
        };
        /** @description Changes what it names and keeps the rest (law R7); `{}` is a valid update that changes nothing. Only `model_config` is replaced as a whole. */
        UpdateChatModelConfigRequest: {
            /**
             * Format: int32
             * @description How full the context may get, in percent. Absent keeps the old value; 0 is a value and is set.
             */
            compression_threshold?: number;
            /**
             * Format: int64
             * @description The new size of the context window in tokens. Absent keeps the old one; 0 or less is answered 400.
             */
            context_limit?: number;
            /** @description The new name to show to people. Absent or blank keeps the old one, so it cannot be cleared. */
            display_name?: string;
            /** @description Whether users are offered the model. Absent leaves it as it is. */
            enabled?: boolean;
            /** @description `true` makes this the default. `false` on the default hands the flag to the first other configuration in the order of the list, enabled or not; when there is no other, it stays the default and the answer says so. Absent leaves it as it is. */
            is_default?: boolean;
            /** @description Another model of the provider. Absent or blank keeps the present one. */
            model?: string;
            /** @description How to call the model. It replaces all that was set before and is not merged into it, so send everything that is to stay. `{}` clears it all; absent keeps it. */
            model_config?: components["schemas"]["ChatModelCallConfig"];
            /** @description Another provider, one of the eight names, which must have been configured before. Absent or blank keeps the present one; leave it out rather than blank. */
            provider?: "anthropic" | "azure" | "bedrock" | "google" | "openai" | "openai-compat" | "openrouter" | "vercel" | (string & {});
        };
        /** @description Changes what it names and keeps the rest (law R7); `{}` is a valid update that changes nothing. The provider itself cannot be changed. */
        UpdateChatProviderConfigRequest: {
            /** @description The new secret key. Absent keeps the stored one, an empty string deletes it: do not send the value of an empty form field that nobody touched. */
            api_key?: string;
            /** @description The new address, an absolute http or https URL. Absent keeps the stored one, an empty string clears it. Anything else is answered 400. */
            base_url?: string;
            /** @description The new name to show to people. Absent or blank keeps the old one, so it cannot be cleared. */
            display_name?: string;
            /** @description Switches the provider on or off. Absent leaves it as it is; `false` takes its models out of use. */
            enabled?: boolean;
        };
        /** @description Would rename a chat. There is no operation for it; titles change by themselves only (law C8). */
        UpdateChatRequest: {
            /** @description The new title. Upstream's type always writes it, as an empty string when none is set. */
            title: string;
        };
        /** @description One field of a request that the server refused. Both keys are always there. */
        ValidationError: {
            /** @description Which rule it broke and with what value, as text for people. */
            detail: string;
            /** @description The field as it is called in the request's JSON. */
            field: string;
        };
    };
    responses: {
        /** @description The `agents` experiment is off, or the caller lacks the right on the deployment's configuration that this operation asks for. The right is checked before the id in the path and before the body (law R3), so a stranger learns nothing about either. */
        AdminForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description The database could not be asked for the chat. */
        ChatFetchFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description There is no such chat, or the caller may not read it. The two cannot be told apart (law R20). */
        ChatNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description The deployment has not switched the `agents` experiment on, so none of these operations works there. Decided right after the token and before anything about the request is looked at (law R3). */
        ExperimentDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description The chat id in the path is not a UUID. */
        InvalidChatId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description No model configuration has this id, or it has been deleted. */
        ModelConfigNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description No provider configuration has this id. */
        ProviderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
        /** @description There is no token, or the one that was found does not hold. The message is always the same; `detail` tells the causes apart. Only the first token found is tried (law R2), and this check comes before all others (law R3). */
        Unauthorized: {
            headers: {
                /**
                 * @description May be there. Names the scheme `Bearer`, the realm `coder` and an error code.
                 * @example Bearer realm="coder", error="invalid_token"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Response"];
            };
        };
    };
    parameters: {
        /**
         * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
         * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
         */
        chat: string;
        /**
         * @description The id of a stored message, a positive decimal number. Ids of queued messages are a sequence of their own and mean nothing here.
         * @example 102
         */
        message: number;
        /**
         * @description The id of a model configuration. A deleted one is answered 404.
         * @example 9e8d7c6b-5a49-4838-a726-150413f2e1d0
         */
        modelConfig: string;
        /**
         * @description The id of a stored provider configuration, not the provider's name. Only entries of the list whose `source` is `database` have one; the others carry the nil UUID, which is answered 404.
         * @example d4c3b2a1-6f5e-4d4c-9b3a-291807f6e5d4
         */
        provider: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. Empty when there are no chats, never `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            /** @description The chats could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The first message, and what the agent shall work with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatRequest"];
            };
        };
        responses: {
            /** @description The new chat. It has no `diff_status`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description The body cannot be read (law R6), a part of the content will not do (law R12), the workspace is unknown (400 here, not 404), or there is no such model configuration. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            /** @description The server has no chat processor, or something failed on the way. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat and all that was said in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatWithMessages"];
                };
            };
            400: components["responses"]["InvalidChatId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            /** @description The chat, its messages or its queue could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    archiveChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. No body and no content type (law R22). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The chat id is not a UUID, or the chat is archived already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            /** @description The chat could not be read or archived. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    getChatDiffContents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The diff, or as much as is known about where it would come from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDiffContents"];
                };
            };
            400: components["responses"]["InvalidChatId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            /** @description The chat could not be read, or GitHub did not give the diff. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    getChatDiffStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known, which may be nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDiffStatus"];
                };
            };
            400: components["responses"]["InvalidChatId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            /** @description The chat or its stored diff status could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    getChatGitChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, as upstream's client type has them. Not seen on any server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatGitChange"][];
                };
            };
            400: components["responses"]["InvalidChatId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            /** @description The usual answer: there is no such route. Or there is no such chat for the caller (law R20). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            500: components["responses"]["ChatFetchFailed"];
        };
    };
    interruptChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat after the call. It has no `diff_status`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["InvalidChatId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            500: components["responses"]["ChatFetchFailed"];
        };
    };
    createChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        /** @description What to say, and the model configuration to go on with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatMessageRequest"];
            };
        };
        responses: {
            /** @description The stored message, or the queued one. Not 201, though something was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatMessageResponse"];
                };
            };
            /** @description The chat id is not a UUID, the body cannot be read (law R6), or a part of the content will not do (law R12). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            /** @description 20 messages wait already. A quick retry does not help: room comes as runs end, one place each time. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description The server has no chat processor, something failed on the way, or the model configuration is unknown or the nil UUID (500 here, where starting a chat answers 400). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    editChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
                /**
                 * @description The id of a stored message, a positive decimal number. Ids of queued messages are a sequence of their own and mean nothing here.
                 * @example 102
                 */
                message: components["parameters"]["message"];
            };
            cookie?: never;
        };
        /** @description The content that replaces the old one as a whole. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditChatMessageRequest"];
            };
        };
        responses: {
            /** @description The message as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessage"];
                };
            };
            /** @description An id in the path will not do, the body cannot be read (law R6), a part of the content will not do (law R12), or the message is not the user's. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            /** @description There is no such chat for the caller (law R20), or the chat has no such message. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description The server has no chat processor, or something failed on the way. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    streamChat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Asks for the upgrade. Must name the token `Upgrade`, in any case.
                 * @example Upgrade
                 */
                Connection: string;
                /**
                 * @description Set by browsers, and by them always. Its host must be the host the request goes to. Other clients leave it out, and are not asked.
                 * @example https://coder.example.org
                 */
                Origin?: string;
                /**
                 * @description 16 random bytes, fresh for each handshake. They prove nothing about the user.
                 * @example dGhlIHNhbXBsZSBub25jZQ==
                 */
                "Sec-WebSocket-Key": string;
                /**
                 * @description The version of the WebSocket protocol. There is only one.
                 * @example 13
                 */
                "Sec-WebSocket-Version": "13";
                /**
                 * @description What to upgrade to. Must name the token `websocket`, in any case.
                 * @example websocket
                 */
                Upgrade: string;
            };
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The WebSocket is open and the snapshot follows. There is no success in the 2xx range. */
            101: {
                headers: {
                    /**
                     * @description Always `Upgrade`.
                     * @example Upgrade
                     */
                    Connection?: string;
                    /**
                     * @description The server's reply to `Sec-WebSocket-Key`, which proves to a client that it speaks to a WebSocket server.
                     * @example s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
                     */
                    "Sec-WebSocket-Accept"?: string;
                    /**
                     * @description Always `websocket`.
                     * @example websocket
                     */
                    Upgrade?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The chat id is not a UUID (JSON), or the handshake is faulty (plain text by the WebSocket library; the server may try to append a JSON body of its own, see 500). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The `agents` experiment is off (JSON), or a page of another host tries to open the stream (plain text by the WebSocket library; the server may try to append a JSON body of its own, see 500). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                    "text/plain": string;
                };
            };
            404: components["responses"]["ChatNotFound"];
            /** @description The request is not a WebSocket handshake, such as a plain GET. Written by the WebSocket library as plain text, if a body comes at all; the server may try to append a JSON body of its own, see 500. */
            426: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The chat could not be read, the server has no chat processor, or the socket could not be opened. The last of these comes after the WebSocket library has answered: the status on the wire is then 400, 403 or 426, and this JSON is appended to its text or lost. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    unarchiveChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. The server also takes upper case, braces, a `urn:uuid:` prefix and 32 bare hex digits; send the plain form. Whatever is not a UUID is answered 400, whoever asks.
                 * @example 5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10
                 */
                chat: components["parameters"]["chat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Back in the list. No body and no content type (law R22). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The chat id is not a UUID, or the chat is not archived. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            404: components["responses"]["ChatNotFound"];
            /** @description The chat could not be read or taken out of the archive. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    listChatModelConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. Empty when there is none to see, never `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatModelConfig"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            /** @description The model configurations could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    createChatModelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The model, and how to call it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatModelConfigRequest"];
            };
        };
        responses: {
            /** @description The stored configuration. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatModelConfig"];
                };
            };
            /** @description The body cannot be read (law R6), a field will not do, or the provider has not been set up. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            /** @description Another request made a default at the same moment. Try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description The configuration could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    deleteChatModelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model configuration. A deleted one is answered 404.
                 * @example 9e8d7c6b-5a49-4838-a726-150413f2e1d0
                 */
                modelConfig: components["parameters"]["modelConfig"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. No body and no content type (law R22). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The id is not a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ModelConfigNotFound"];
            /** @description The configuration could not be read or deleted. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    updateChatModelConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a model configuration. A deleted one is answered 404.
                 * @example 9e8d7c6b-5a49-4838-a726-150413f2e1d0
                 */
                modelConfig: components["parameters"]["modelConfig"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatModelConfigRequest"];
            };
        };
        responses: {
            /** @description The configuration as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatModelConfig"];
                };
            };
            /** @description The id is not a UUID, the body cannot be read (law R6), a field will not do, or the provider has not been set up. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ModelConfigNotFound"];
            /** @description Another request changed the default at the same moment. Try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description The configuration could not be read or stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    listChatModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The providers and their models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatModelsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExperimentDisabled"];
            /** @description The server has no chat processor, or the configuration could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    listChatProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All eight providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatProviderConfig"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            /** @description The server has no chat processor, or the providers or their keys could not be read. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    createChatProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The provider, its key and where it is reached. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatProviderConfigRequest"];
            };
        };
        responses: {
            /** @description The stored configuration, without the key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatProviderConfig"];
                };
            };
            /** @description The body cannot be read (law R6), the provider is unknown, or the base URL will not do. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            /** @description This provider has been set up before. Update it instead. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description The configuration could not be stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    deleteChatProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a stored provider configuration, not the provider's name. Only entries of the list whose `source` is `database` have one; the others carry the nil UUID, which is answered 404.
                 * @example d4c3b2a1-6f5e-4d4c-9b3a-291807f6e5d4
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. No body and no content type (law R22). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The id is not a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ProviderNotFound"];
            /** @description The configuration could not be read or deleted, maybe since chats use its models. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
    updateChatProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a stored provider configuration, not the provider's name. Only entries of the list whose `source` is `database` have one; the others carry the nil UUID, which is answered 404.
                 * @example d4c3b2a1-6f5e-4d4c-9b3a-291807f6e5d4
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatProviderConfigRequest"];
            };
        };
        responses: {
            /** @description The configuration as it now stands, without the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatProviderConfig"];
                };
            };
            /** @description The id is not a UUID, the body cannot be read (law R6), or the base URL will not do. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AdminForbidden"];
            404: components["responses"]["ProviderNotFound"];
            /** @description The configuration could not be read or stored. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
}

export type Chat = components['schemas']['Chat'];
export type ChatDiffContents = components['schemas']['ChatDiffContents'];
export type ChatDiffStatus = components['schemas']['ChatDiffStatus'];
export type ChatFilePart = components['schemas']['ChatFilePart'];
export type ChatGitChange = components['schemas']['ChatGitChange'];
export type ChatInputPart = components['schemas']['ChatInputPart'];
export type ChatInputPartType = components['schemas']['ChatInputPartType'];
export type ChatMessage = components['schemas']['ChatMessage'];
export type ChatMessagePart = components['schemas']['ChatMessagePart'];
export type ChatMessagePartType = components['schemas']['ChatMessagePartType'];
export type ChatMessageUsage = components['schemas']['ChatMessageUsage'];
export type ChatModel = components['schemas']['ChatModel'];
export type ChatModelAnthropicProviderOptions = components['schemas']['ChatModelAnthropicProviderOptions'];
export type ChatModelAnthropicThinkingOptions = components['schemas']['ChatModelAnthropicThinkingOptions'];
export type ChatModelCallConfig = components['schemas']['ChatModelCallConfig'];
export type ChatModelConfig = components['schemas']['ChatModelConfig'];
export type ChatModelGoogleProviderOptions = components['schemas']['ChatModelGoogleProviderOptions'];
export type ChatModelGoogleSafetySetting = components['schemas']['ChatModelGoogleSafetySetting'];
export type ChatModelGoogleThinkingConfig = components['schemas']['ChatModelGoogleThinkingConfig'];
export type ChatModelOpenAICompatProviderOptions = components['schemas']['ChatModelOpenAICompatProviderOptions'];
export type ChatModelOpenAIProviderOptions = components['schemas']['ChatModelOpenAIProviderOptions'];
export type ChatModelOpenRouterProvider = components['schemas']['ChatModelOpenRouterProvider'];
export type ChatModelOpenRouterProviderOptions = components['schemas']['ChatModelOpenRouterProviderOptions'];
export type ChatModelOpenRouterReasoningOptions = components['schemas']['ChatModelOpenRouterReasoningOptions'];
export type ChatModelProvider = components['schemas']['ChatModelProvider'];
export type ChatModelProviderOptions = components['schemas']['ChatModelProviderOptions'];
export type ChatModelProviderUnavailableReason = components['schemas']['ChatModelProviderUnavailableReason'];
export type ChatModelVercelGatewayProviderOptions = components['schemas']['ChatModelVercelGatewayProviderOptions'];
export type ChatModelVercelProviderOptions = components['schemas']['ChatModelVercelProviderOptions'];
export type ChatModelVercelReasoningOptions = components['schemas']['ChatModelVercelReasoningOptions'];
export type ChatModelsResponse = components['schemas']['ChatModelsResponse'];
export type ChatProviderConfig = components['schemas']['ChatProviderConfig'];
export type ChatProviderConfigSource = components['schemas']['ChatProviderConfigSource'];
export type ChatQueuedMessage = components['schemas']['ChatQueuedMessage'];
export type ChatReasoningPart = components['schemas']['ChatReasoningPart'];
export type ChatSourcePart = components['schemas']['ChatSourcePart'];
export type ChatStatus = components['schemas']['ChatStatus'];
export type ChatStreamDataEnvelope = components['schemas']['ChatStreamDataEnvelope'];
export type ChatStreamEnvelope = components['schemas']['ChatStreamEnvelope'];
export type ChatStreamError = components['schemas']['ChatStreamError'];
export type ChatStreamErrorEnvelope = components['schemas']['ChatStreamErrorEnvelope'];
export type ChatStreamErrorEvent = components['schemas']['ChatStreamErrorEvent'];
export type ChatStreamEvent = components['schemas']['ChatStreamEvent'];
export type ChatStreamEventType = components['schemas']['ChatStreamEventType'];
export type ChatStreamMessageEvent = components['schemas']['ChatStreamMessageEvent'];
export type ChatStreamMessagePart = components['schemas']['ChatStreamMessagePart'];
export type ChatStreamMessagePartEvent = components['schemas']['ChatStreamMessagePartEvent'];
export type ChatStreamPingEnvelope = components['schemas']['ChatStreamPingEnvelope'];
export type ChatStreamQueueUpdateEvent = components['schemas']['ChatStreamQueueUpdateEvent'];
export type ChatStreamRetry = components['schemas']['ChatStreamRetry'];
export type ChatStreamRetryEvent = components['schemas']['ChatStreamRetryEvent'];
export type ChatStreamStatus = components['schemas']['ChatStreamStatus'];
export type ChatStreamStatusEvent = components['schemas']['ChatStreamStatusEvent'];
export type ChatTextPart = components['schemas']['ChatTextPart'];
export type ChatToolCallPart = components['schemas']['ChatToolCallPart'];
export type ChatToolResultPart = components['schemas']['ChatToolResultPart'];
export type ChatWithMessages = components['schemas']['ChatWithMessages'];
export type CreateChatMessageRequest = components['schemas']['CreateChatMessageRequest'];
export type CreateChatMessageResponse = components['schemas']['CreateChatMessageResponse'];
export type CreateChatModelConfigRequest = components['schemas']['CreateChatModelConfigRequest'];
export type CreateChatProviderConfigRequest = components['schemas']['CreateChatProviderConfigRequest'];
export type CreateChatRequest = components['schemas']['CreateChatRequest'];
export type EditChatMessageRequest = components['schemas']['EditChatMessageRequest'];
export type Response = components['schemas']['Response'];
export type UpdateChatModelConfigRequest = components['schemas']['UpdateChatModelConfigRequest'];
export type UpdateChatProviderConfigRequest = components['schemas']['UpdateChatProviderConfigRequest'];
export type UpdateChatRequest = components['schemas']['UpdateChatRequest'];
export type ValidationError = components['schemas']['ValidationError'];
