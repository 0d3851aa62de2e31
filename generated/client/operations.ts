// Generated from spec/ by npm run generate. Do not edit.

import type { paths } from './types.js';

/** Every operation by its operationId: HTTP method, path template, and the one status that means success (law R4). */
export const operationTable = {
  /** List your chats */
  listChats: { method: 'GET', path: '/api/experimental/chats', success: 200 },
  /** Start a chat */
  createChat: { method: 'POST', path: '/api/experimental/chats', success: 201 },
  /** Read a chat with its messages */
  getChat: { method: 'GET', path: '/api/experimental/chats/{chat}', success: 200 },
  /** Archive a chat and its sub-agent chats */
  archiveChat: { method: 'POST', path: '/api/experimental/chats/{chat}/archive', success: 204 },
  /** Take a chat out of the archive */
  unarchiveChat: { method: 'POST', path: '/api/experimental/chats/{chat}/unarchive', success: 204 },
  /** Stop the run of a chat */
  interruptChat: { method: 'POST', path: '/api/experimental/chats/{chat}/interrupt', success: 200 },
  /** Send a message */
  createChatMessage: { method: 'POST', path: '/api/experimental/chats/{chat}/messages', success: 200 },
  /** Edit a message and go on from there */
  editChatMessage: { method: 'PATCH', path: '/api/experimental/chats/{chat}/messages/{message}', success: 200 },
  /** Follow a chat as it happens */
  streamChat: { method: 'GET', path: '/api/experimental/chats/{chat}/stream', success: 101 },
  /** Read the state of a chat's branch or pull request */
  getChatDiffStatus: { method: 'GET', path: '/api/experimental/chats/{chat}/diff-status', success: 200 },
  /** Read the diff of a chat */
  getChatDiffContents: { method: 'GET', path: '/api/experimental/chats/{chat}/diff', success: 200 },
  /** List the changed files of a chat (not served) */
  getChatGitChanges: { method: 'GET', path: '/api/experimental/chats/{chat}/git-changes', success: 200 },
  /** List the models to choose from */
  listChatModels: { method: 'GET', path: '/api/experimental/chats/models', success: 200 },
  /** List the providers */
  listChatProviders: { method: 'GET', path: '/api/experimental/chats/providers', success: 200 },
  /** Set up a provider */
  createChatProvider: { method: 'POST', path: '/api/experimental/chats/providers', success: 201 },
  /** Change a provider */
  updateChatProvider: { method: 'PATCH', path: '/api/experimental/chats/providers/{provider}', success: 200 },
  /** Remove a provider */
  deleteChatProvider: { method: 'DELETE', path: '/api/experimental/chats/providers/{provider}', success: 204 },
  /** List the model configurations */
  listChatModelConfigs: { method: 'GET', path: '/api/experimental/chats/model-configs', success: 200 },
  /** Add a model configuration */
  createChatModelConfig: { method: 'POST', path: '/api/experimental/chats/model-configs', success: 201 },
  /** Change a model configuration */
  updateChatModelConfig: { method: 'PATCH', path: '/api/experimental/chats/model-configs/{modelConfig}', success: 200 },
  /** Remove a model configuration */
  deleteChatModelConfig: { method: 'DELETE', path: '/api/experimental/chats/model-configs/{modelConfig}', success: 204 },
} as const;

export type OperationId = keyof typeof operationTable;

/** The paths that answer over plain HTTP: all but the stream's handshake. */
export type RestPaths = Omit<paths, '/api/experimental/chats/{chat}/stream'>;
