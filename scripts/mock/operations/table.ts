import type { OperationId } from '../../../generated/client/operations.js';
import type { Operation } from './call.js';
import { archiveChat, createChat, getChat, interruptChat, listChats, unarchiveChat } from './chats.js';
import { getChatDiffContents, getChatDiffStatus, getChatGitChanges } from './diffs.js';
import { createChatMessage, editChatMessage } from './messages.js';
import { createChatModelConfig, deleteChatModelConfig, listChatModelConfigs, updateChatModelConfig } from './model-configs.js';
import { listChatModels } from './models.js';
import { createChatProvider, deleteChatProvider, listChatProviders, updateChatProvider } from './providers.js';

/** Every operation but the stream, which is no answer. */
export const OPERATIONS: Record<Exclude<OperationId, 'streamChat'>, Operation> = {
  listChats,
  createChat,
  getChat,
  archiveChat,
  unarchiveChat,
  interruptChat,
  createChatMessage,
  editChatMessage,
  getChatDiffStatus,
  getChatDiffContents,
  getChatGitChanges,
  listChatModels,
  listChatProviders,
  createChatProvider,
  updateChatProvider,
  deleteChatProvider,
  listChatModelConfigs,
  createChatModelConfig,
  updateChatModelConfig,
  deleteChatModelConfig,
};
