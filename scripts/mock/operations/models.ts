import { daemonUnavailable } from '../engine/failure.js';
import type { ModelConfigRow } from '../engine/rows.js';
import type { Operation } from './call.js';
import { PROVIDERS } from './provider-names.js';

/** The catalogue of models to choose from, by provider (law R18). */
export const listChatModels: Operation = ({ engine: { store, options } }) => {
  if (!options.daemon) throw daemonUnavailable();
  const enabled = store.modelConfigList().filter((row) => row.enabled && store.providers.get(row.provider)?.enabled);
  const providers = [...PROVIDERS.keys()].flatMap((provider) => {
    const row = store.providers.get(provider);
    const own = enabled.filter((config) => config.provider === provider);
    if (enabled.length > 0 && !row?.enabled && own.length === 0) return [];
    const available = row?.hasKey ?? false;
    const models = enabled.length === 0 ? [] : own.length === 0 ? null : catalogue(own);
    return [{ provider, available, ...(!available && { unavailable_reason: 'missing_api_key' }), models }];
  });
  return { providers };
};

/** Without doubles, letter case aside, and sorted by model. */
function catalogue(configs: ModelConfigRow[]) {
  const byName = new Map<string, ModelConfigRow>();
  for (const config of configs) {
    const name = config.model.toLowerCase();
    if (!byName.has(name)) byName.set(name, config);
  }
  return [...byName.values()]
    .sort((a, b) => (a.model < b.model ? -1 : a.model > b.model ? 1 : 0))
    .map(({ provider, model, displayName }) => ({ id: `${provider}:${model}`, provider, model, display_name: displayName || model }));
}
