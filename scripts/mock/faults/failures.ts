import type { OperationId } from '../../../generated/client/operations.js';

/** An answer that only a breakage inside the server causes: no request can bring it about. */
export interface Breakage {
  status: number;
  message: string;
  detail?: string;
  validations?: { field: string; detail: string }[];
}

const DATABASE = 'context deadline exceeded';

function broken(...messages: string[]): Breakage[] {
  return messages.map((message) => ({ status: 500, message, detail: DATABASE }));
}

const BODY: Breakage[] = [
  { status: 400, message: 'Validation failed.', validations: [{ field: 'name', detail: 'Validation failed for tag "required" with value: ""' }] },
  { status: 500, message: 'Internal error validating request body payload.', detail: 'validator: (nil *struct)' },
];
const CONTENT: Breakage[] = [...BODY, { status: 400, message: 'Content is required.', detail: 'Content must include at least one text part.' }];
const CHAT = broken('Internal error fetching chat.');
const CONFLICT: Breakage = {
  status: 409,
  message: 'Chat model config already exists.',
  detail: 'pq: duplicate key value violates unique constraint "idx_chat_model_configs_single_default"',
};

/** For each operation, what can break. The first one is the likeliest. */
export const BREAKAGES: Record<OperationId, readonly Breakage[]> = {
  listChats: broken('Failed to list chats.'),
  createChat: [...broken('Failed to create chat.', 'Failed to get workspace.', 'Failed to resolve chat model config.'), ...CONTENT],
  getChat: [...broken('Failed to get chat messages.', 'Failed to get queued messages.'), ...CHAT],
  archiveChat: [...broken('Failed to archive chat.'), ...CHAT],
  unarchiveChat: [...broken('Failed to unarchive chat.'), ...CHAT],
  interruptChat: CHAT,
  createChatMessage: [...broken('Failed to create chat message.'), ...CHAT, ...CONTENT],
  editChatMessage: [...broken('Failed to edit chat message.'), ...CHAT, ...CONTENT],
  streamChat: [...broken('Failed to open chat stream.'), ...CHAT],
  getChatDiffStatus: [...broken('Failed to get chat diff status.'), ...CHAT],
  getChatDiffContents: [
    { status: 500, message: 'Failed to get chat diff.', detail: 'github diff request failed with status 404: Not Found' },
    ...CHAT,
  ],
  getChatGitChanges: CHAT,
  listChatModels: broken('Failed to load chat model configuration.'),
  listChatProviders: broken('Failed to list chat providers.', 'Failed to resolve provider API keys.'),
  createChatProvider: [
    ...broken('Failed to create chat provider.'),
    {
      status: 400,
      message: 'Invalid provider.',
      detail: 'pq: new row for relation "chat_providers" violates check constraint "chat_providers_provider_check"',
    },
    ...BODY,
  ],
  updateChatProvider: [...broken('Failed to update chat provider.', 'Failed to get chat provider.'), ...BODY],
  deleteChatProvider: broken('Failed to delete chat provider.', 'Failed to get chat provider.'),
  listChatModelConfigs: broken('Failed to list chat model configs.'),
  createChatModelConfig: [
    ...broken('Failed to create chat model config.'),
    CONFLICT,
    { status: 400, message: 'Invalid model config.', detail: 'json: unsupported value: NaN' },
    ...BODY,
  ],
  updateChatModelConfig: [...broken('Failed to update chat model config.', 'Failed to get chat model config.'), CONFLICT, ...BODY],
  deleteChatModelConfig: broken('Failed to delete chat model config.', 'Failed to get chat model config.'),
};
