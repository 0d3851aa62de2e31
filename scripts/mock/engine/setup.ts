import type { Engine } from './engine.js';

/** A deployment that is ready to chat: the providers and models that the contract's examples name. */
export function setUp({ store }: Engine): void {
  const at = store.stamp();
  const times = { createdAt: at, updatedAt: at };
  store.providers.set('anthropic', {
    id: '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d',
    provider: 'anthropic',
    displayName: '',
    enabled: true,
    hasKey: true,
    baseUrl: '',
    ...times,
  });
  store.providers.set('openai', {
    id: '7c6d5e4f-3a2b-4c1d-8e9f-0a1b2c3d4e5f',
    provider: 'openai',
    displayName: '',
    enabled: true,
    hasKey: true,
    baseUrl: '',
    ...times,
  });
  store.modelConfigs.set('9e8d7c6b-5a49-4838-a726-150413f2e1d0', {
    id: '9e8d7c6b-5a49-4838-a726-150413f2e1d0',
    provider: 'anthropic',
    model: 'claude-sonnet-4-5',
    displayName: 'Sonnet',
    enabled: true,
    isDefault: true,
    contextLimit: 200_000,
    compressionThreshold: 70,
    deleted: false,
    ...times,
  });
  store.modelConfigs.set('4b3a2918-0716-4f5e-8d4c-3b2a19080716', {
    id: '4b3a2918-0716-4f5e-8d4c-3b2a19080716',
    provider: 'openai',
    model: 'gpt-5.2',
    displayName: 'GPT 5.2',
    enabled: true,
    isDefault: false,
    contextLimit: 400_000,
    compressionThreshold: 70,
    deleted: false,
    ...times,
  });
}
