import type { ChatModelCallConfig } from '../../../generated/client/types.js';
import { Failure, forbidden, notFound } from '../engine/failure.js';
import type { ModelConfigRow } from '../engine/rows.js';
import type { Store } from '../engine/store.js';
import { viewModelConfig } from '../engine/views.js';
import { trim } from '../go/text.js';
import type { Call, Operation } from './call.js';
import { violates } from './chats.js';
import { readId, readProviderName } from './providers.js';

/** Who may read the deployment's configuration sees all; others, what they could use (law R17). */
export const listChatModelConfigs: Operation = ({ engine: { store }, user }) => {
  const all = store.modelConfigList();
  const seen = user.configuration === 'none' ? all.filter((row) => row.enabled && store.providers.get(row.provider)?.enabled) : all;
  return seen.map(viewModelConfig);
};

export const createChatModelConfig: Operation = ({ engine: { store }, user, read }) => {
  if (user.configuration !== 'change') throw forbidden();
  const body = read();
  const provider = readProviderName(body.provider as string | undefined);
  const model = trim((body.model as string | undefined) ?? '');
  if (model === '') throw new Failure(400, 'Model is required.');
  const contextLimit = (body.context_limit as number | undefined) ?? 0;
  if (contextLimit <= 0) throw new Failure(400, 'Context limit is required.', 'context_limit must be greater than zero.');
  const compressionThreshold = readThreshold(body.compression_threshold) ?? 70;
  mustExist(store, provider);
  const createdAt = store.stamp();
  const options = withoutNothing(body.model_config as ChatModelCallConfig | undefined);
  const row: ModelConfigRow = {
    id: store.uuid(),
    provider,
    model,
    displayName: trim((body.display_name as string | undefined) ?? ''),
    enabled: (body.enabled as boolean | undefined) ?? true,
    isDefault: false,
    contextLimit,
    compressionThreshold,
    ...(options && { options }),
    deleted: false,
    createdAt,
    updatedAt: createdAt,
  };
  const first = store.defaultModelConfig() === undefined;
  store.modelConfigs.set(row.id, row);
  if (first || body.is_default === true) makeDefault(store, row);
  return viewModelConfig(row);
};

export const updateChatModelConfig: Operation = (call) => {
  const row = find(call);
  const { store } = call.engine;
  const body = call.read();
  const provider = trim((body.provider as string | undefined) ?? '') === '' ? row.provider : readProviderName(body.provider as string);
  const contextLimit = (body.context_limit as number | undefined) ?? row.contextLimit;
  if (contextLimit <= 0) throw new Failure(400, 'Context limit must be greater than zero.');
  const threshold = readThreshold(body.compression_threshold);
  mustExist(store, provider);
  row.provider = provider;
  row.model = trim((body.model as string | undefined) ?? '') || row.model;
  row.displayName = trim((body.display_name as string | undefined) ?? '') || row.displayName;
  row.enabled = (body.enabled as boolean | undefined) ?? row.enabled;
  row.contextLimit = contextLimit;
  row.compressionThreshold = threshold ?? row.compressionThreshold;
  if (body.model_config !== undefined) {
    // Replaced whole, never merged.
    const options = withoutNothing(body.model_config as ChatModelCallConfig);
    if (options === undefined) delete row.options;
    else row.options = options;
  }
  row.updatedAt = store.stamp();
  if (body.is_default === true) makeDefault(store, row);
  else if (body.is_default === false && row.isDefault) {
    const other = store.modelConfigList().find((one) => one !== row);
    if (other !== undefined) makeDefault(store, other);
  }
  return viewModelConfig(row);
};

export const deleteChatModelConfig: Operation = (call) => {
  const row = find(call);
  row.deleted = true;
  row.isDefault = false;
  row.updatedAt = call.engine.store.stamp();
  ensureDefault(call.engine.store);
};

function find({ engine: { store }, user, parameters }: Call): ModelConfigRow {
  if (user.configuration !== 'change') throw forbidden();
  const row = store.modelConfigs.get(readId(parameters.modelConfig ?? '', 'Invalid chat model config ID.'));
  if (row === undefined || row.deleted) throw notFound();
  return row;
}

function makeDefault(store: Store, row: ModelConfigRow): void {
  for (const other of store.modelConfigs.values()) if (other !== row) other.isDefault = false;
  row.isDefault = true;
}

/** While there is any config, one is the default (law R17). */
export function ensureDefault(store: Store): void {
  if (store.defaultModelConfig() !== undefined) return;
  const [first] = store.modelConfigList();
  if (first !== undefined) makeDefault(store, first);
}

function mustExist(store: Store, provider: string): void {
  if (!store.providers.has(provider)) {
    throw new Failure(400, 'Chat provider is not configured.', violates('chat_model_configs', 'chat_model_configs_provider_fkey'));
  }
}

/** The detail names a field that does not exist, as the server does. */
function readThreshold(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const threshold = value as number;
  if (threshold < 0 || threshold > 100) {
    throw new Failure(400, 'Invalid compression threshold.', 'context_compression_threshold must be between 0 and 100');
  }
  return threshold;
}

/** Options that hold nothing are no options (law R8); an empty object of one provider is something. */
function withoutNothing(options: ChatModelCallConfig | undefined): ChatModelCallConfig | undefined {
  if (options === undefined) return undefined;
  const { provider_options, ...rest } = options;
  const nothing = Object.keys(rest).length === 0 && Object.keys(provider_options ?? {}).length === 0;
  return nothing ? undefined : options;
}
