import { type OperationId, operationTable } from '../../../generated/client/operations.js';
import createMessageSchema from '../../../generated/schemas/strict/CreateChatMessageRequest.json' with { type: 'json' };
import createModelConfigSchema from '../../../generated/schemas/strict/CreateChatModelConfigRequest.json' with { type: 'json' };
import createProviderSchema from '../../../generated/schemas/strict/CreateChatProviderConfigRequest.json' with { type: 'json' };
import createChatSchema from '../../../generated/schemas/strict/CreateChatRequest.json' with { type: 'json' };
import editMessageSchema from '../../../generated/schemas/strict/EditChatMessageRequest.json' with { type: 'json' };
import updateModelConfigSchema from '../../../generated/schemas/strict/UpdateChatModelConfigRequest.json' with { type: 'json' };
import updateProviderSchema from '../../../generated/schemas/strict/UpdateChatProviderConfigRequest.json' with { type: 'json' };
import type { Fault } from '../../../generated/validators/runtime.js';
import * as strict from '../../../generated/validators/strict/index.js';
import { type Struct, structOf } from '../go/shape.js';

/** What a body or a frame must be. */
export interface Check {
  type: string;
  list?: boolean;
  holds(value: unknown): boolean;
  faults(value: unknown): Fault[];
}

export interface RequestCheck extends Check {
  /** How the body is decoded. */
  struct: Struct;
}

export interface OperationContract {
  request?: RequestCheck;
  answer?: Check;
}

function check(type: string, holds: (value: unknown) => boolean, faults: (value: unknown) => Fault[]): Check {
  return { type, holds, faults };
}

/** A list of something, whose elements' faults are told with their places in the list. */
function listOf(of: Check): Check {
  return {
    type: of.type,
    list: true,
    holds: (value) => Array.isArray(value) && value.every(of.holds),
    faults(value) {
      if (!Array.isArray(value)) return [{ path: '', type: of.type, schema: '', rule: 'type', actual: typeof value, message: 'is no list' }];
      return value.flatMap((item, index) => of.faults(item).map((fault) => ({ ...(fault.toJSON?.() ?? fault), path: `/${index}${fault.path}` })));
    },
  };
}

const chat = check('Chat', strict.isChat, strict.validateChat);
const provider = check('ChatProviderConfig', strict.isChatProviderConfig, strict.validateChatProviderConfig);
const modelConfig = check('ChatModelConfig', strict.isChatModelConfig, strict.validateChatModelConfig);

/** The types of each operation. Which operations there are, and where, says the generated table. */
export const CONTRACT: Record<OperationId, OperationContract> = {
  listChats: { answer: listOf(chat) },
  createChat: {
    request: { ...check('CreateChatRequest', strict.isCreateChatRequest, strict.validateCreateChatRequest), struct: structOf(createChatSchema) },
    answer: chat,
  },
  getChat: { answer: check('ChatWithMessages', strict.isChatWithMessages, strict.validateChatWithMessages) },
  archiveChat: {},
  unarchiveChat: {},
  interruptChat: { answer: chat },
  createChatMessage: {
    request: {
      ...check('CreateChatMessageRequest', strict.isCreateChatMessageRequest, strict.validateCreateChatMessageRequest),
      struct: structOf(createMessageSchema),
    },
    answer: check('CreateChatMessageResponse', strict.isCreateChatMessageResponse, strict.validateCreateChatMessageResponse),
  },
  editChatMessage: {
    request: {
      ...check('EditChatMessageRequest', strict.isEditChatMessageRequest, strict.validateEditChatMessageRequest),
      struct: structOf(editMessageSchema),
    },
    answer: check('ChatMessage', strict.isChatMessage, strict.validateChatMessage),
  },
  streamChat: {},
  getChatDiffStatus: { answer: check('ChatDiffStatus', strict.isChatDiffStatus, strict.validateChatDiffStatus) },
  getChatDiffContents: { answer: check('ChatDiffContents', strict.isChatDiffContents, strict.validateChatDiffContents) },
  getChatGitChanges: { answer: listOf(check('ChatGitChange', strict.isChatGitChange, strict.validateChatGitChange)) },
  listChatModels: { answer: check('ChatModelsResponse', strict.isChatModelsResponse, strict.validateChatModelsResponse) },
  listChatProviders: { answer: listOf(provider) },
  createChatProvider: {
    request: {
      ...check('CreateChatProviderConfigRequest', strict.isCreateChatProviderConfigRequest, strict.validateCreateChatProviderConfigRequest),
      struct: structOf(createProviderSchema),
    },
    answer: provider,
  },
  updateChatProvider: {
    request: {
      ...check('UpdateChatProviderConfigRequest', strict.isUpdateChatProviderConfigRequest, strict.validateUpdateChatProviderConfigRequest),
      struct: structOf(updateProviderSchema),
    },
    answer: provider,
  },
  deleteChatProvider: {},
  listChatModelConfigs: { answer: listOf(modelConfig) },
  createChatModelConfig: {
    request: {
      ...check('CreateChatModelConfigRequest', strict.isCreateChatModelConfigRequest, strict.validateCreateChatModelConfigRequest),
      struct: structOf(createModelConfigSchema),
    },
    answer: modelConfig,
  },
  updateChatModelConfig: {
    request: {
      ...check('UpdateChatModelConfigRequest', strict.isUpdateChatModelConfigRequest, strict.validateUpdateChatModelConfigRequest),
      struct: structOf(updateModelConfigSchema),
    },
    answer: modelConfig,
  },
  deleteChatModelConfig: {},
};

export const ERROR_BODY = check('Response', strict.isResponse, strict.validateResponse);
export const FRAME = check('ChatStreamEnvelope', strict.isChatStreamEnvelope, strict.validateChatStreamEnvelope);

export function successOf(operation: OperationId): number {
  return operationTable[operation].success;
}
