import { daemonUnavailable, Failure, forbidden, notFound } from '../engine/failure.js';
import type { ProviderRow } from '../engine/rows.js';
import { viewPlaceholder, viewProvider } from '../engine/views.js';
import { trim } from '../go/text.js';
import { parseUrl, UrlFault } from '../go/url.js';
import { parseUuid } from '../go/uuid.js';
import type { Call, Operation } from './call.js';
import { ensureDefault } from './model-configs.js';
import { PROVIDERS } from './provider-names.js';

/** Always eight, in their fixed order (law R18). */
export const listChatProviders: Operation = ({ engine: { store, options }, user }) => {
  if (user.configuration === 'none') throw forbidden();
  if (!options.daemon) throw daemonUnavailable();
  return [...PROVIDERS.keys()].map((name) => {
    const row = store.providers.get(name);
    return row ? viewProvider(row) : viewPlaceholder(name);
  });
};

export const createChatProvider: Operation = ({ engine: { store }, user, read }) => {
  if (user.configuration !== 'change') throw forbidden();
  const body = read();
  const provider = readProviderName(body.provider as string | undefined);
  const baseUrl = readBaseUrl(body.base_url as string | undefined);
  if (store.providers.has(provider)) {
    throw new Failure(409, 'Chat provider already exists.', 'pq: duplicate key value violates unique constraint "chat_providers_provider_key"');
  }
  const createdAt = store.stamp();
  const row: ProviderRow = {
    id: store.uuid(),
    provider,
    displayName: trim((body.display_name as string | undefined) ?? ''),
    enabled: (body.enabled as boolean | undefined) ?? true,
    hasKey: trim((body.api_key as string | undefined) ?? '') !== '',
    baseUrl,
    createdAt,
    updatedAt: createdAt,
  };
  store.providers.set(provider, row);
  return viewProvider(row);
};

/** Absent and null keep; a blank text keeps the name and clears key and URL (law R7). */
export const updateChatProvider: Operation = (call) => {
  const row = find(call);
  const { engine, read } = call;
  const body = read();
  const name = trim((body.display_name as string | undefined) ?? '');
  const baseUrl = body.base_url === undefined ? row.baseUrl : readBaseUrl(body.base_url as string);
  if (name !== '') row.displayName = name;
  if (body.api_key !== undefined) row.hasKey = trim(body.api_key as string) !== '';
  row.baseUrl = baseUrl;
  row.enabled = (body.enabled as boolean | undefined) ?? row.enabled;
  row.updatedAt = engine.store.stamp();
  return viewProvider(row);
};

/** Final; its model configs go with it, unless chats use them. */
export const deleteChatProvider: Operation = (call) => {
  const row = find(call);
  const { store } = call.engine;
  const configs = [...store.modelConfigs.values()].filter(({ provider }) => provider === row.provider);
  const used = new Set([...store.chats.values()].map(({ modelConfigId }) => modelConfigId));
  if (configs.some(({ id }) => used.has(id))) {
    throw new Failure(
      500,
      'Failed to delete chat provider.',
      'pq: update or delete on table "chat_model_configs" violates foreign key constraint "chats_last_model_config_id_fkey" on table "chats"',
    );
  }
  store.providers.delete(row.provider);
  for (const { id } of configs) store.modelConfigs.delete(id);
  ensureDefault(store);
};

/** The row that the path names, after the permission and before the body (law R3). */
function find({ engine: { store }, user, parameters }: Call): ProviderRow {
  if (user.configuration !== 'change') throw forbidden();
  const id = readId(parameters.provider ?? '', 'Invalid chat provider ID.');
  for (const row of store.providers.values()) if (row.id === id) return row;
  throw notFound();
}

export function readId(text: string, message: string): string {
  try {
    return parseUuid(text);
  } catch (error) {
    throw new Failure(400, message, (error as Error).message);
  }
}

export function readProviderName(text: string | undefined): string {
  const name = trim(text ?? '').toLowerCase();
  if (!PROVIDERS.has(name)) throw new Failure(400, 'Invalid provider.', `Provider must be one of: ${[...PROVIDERS.keys()].join(', ')}.`);
  return name;
}

function readBaseUrl(text: string | undefined): string {
  const trimmed = trim(text ?? '');
  if (trimmed === '') return '';
  const fail = (detail: string) => new Failure(400, 'Invalid provider base URL.', detail);
  try {
    const { scheme, host } = parseUrl(trimmed);
    if (scheme === '' || host === '') throw fail('Base URL must be an absolute URL with scheme and host.');
    if (scheme !== 'http' && scheme !== 'https') throw fail('Base URL scheme must be http or https.');
    return trimmed;
  } catch (error) {
    throw error instanceof UrlFault ? fail(error.message) : error;
  }
}
