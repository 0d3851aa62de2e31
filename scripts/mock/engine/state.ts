import { type Check, CONTRACT } from './contract.js';
import type { Engine } from './engine.js';
import type { ChatRow, ModelConfigRow, ProviderRow } from './rows.js';
import { weigh } from './store.js';
import { chatText, viewMessage, viewModelConfig, viewProvider } from './views.js';

/** Everything that outlives a restart, as JSON. No token and no key is in it. */
export interface MockState {
  version: 1;
  seed: number;
  chance: number;
  lastStamp: number;
  lastMessageId: number;
  lastQueuedId: number;
  chats: ChatRow[];
  providers: ProviderRow[];
  modelConfigs: ModelConfigRow[];
}

/** A state that cannot be taken up. */
export class StateFault extends Error {
  override name = 'StateFault';
}

/** @internal */
export function saveState({ store, chance, options }: Engine): MockState {
  return {
    version: 1,
    seed: options.seed,
    chance: chance.state,
    lastStamp: store.lastStamp,
    lastMessageId: store.lastMessageId,
    lastQueuedId: store.lastQueuedId,
    // The text of a message can be made again.
    chats: [...store.chats.values()].map((chat) => ({ ...chat, messages: chat.messages.map((message) => ({ ...message, text: undefined })) })),
    providers: [...store.providers.values()],
    modelConfigs: [...store.modelConfigs.values()],
  };
}

/**
 * Takes up what `saveState` gave. Runs that were under way are given back to the workers, as after a crash (law C2).
 *
 * @throws StateFault when it is no such state, or would make the mock answer what the contract does not allow.
 * @internal
 */
export function loadState(engine: Engine, state: unknown): void {
  const { store } = engine;
  if (typeof state !== 'object' || state === null || (state as MockState).version !== 1) throw new StateFault('it is no state of this mock');
  const { chats, providers, modelConfigs, lastStamp, lastMessageId, lastQueuedId, chance } = state as MockState;
  for (const number of [lastStamp, lastMessageId, lastQueuedId, chance])
    if (!Number.isSafeInteger(number)) throw new StateFault('a counter is missing');
  for (const [name, list] of Object.entries({ chats, providers, modelConfigs }))
    if (!Array.isArray(list)) throw new StateFault(`"${name}" is no list`);
  try {
    for (const chat of chats) {
      hold(CONTRACT.createChat.answer as Check, JSON.parse(chatText(chat)), `chat ${chat.id}`);
      for (const message of chat.messages)
        if (!message.hidden) hold(CONTRACT.editChatMessage.answer as Check, viewMessage(message), `message ${message.id}`);
    }
    for (const row of providers) hold(CONTRACT.createChatProvider.answer as Check, viewProvider(row), `provider ${row.provider}`);
    for (const row of modelConfigs) hold(CONTRACT.createChatModelConfig.answer as Check, viewModelConfig(row), `model config ${row.id}`);
  } catch (error) {
    if (error instanceof StateFault) throw error;
    throw new StateFault(`something is missing in it (${(error as Error).message})`);
  }
  engine.turn(() => {
    store.chats.clear();
    store.providers.clear();
    store.modelConfigs.clear();
    store.lists.clear();
    engine.chance.restore(chance);
    Object.assign(store, { lastStamp, lastMessageId, lastQueuedId, contentBytes: 0 });
    for (const row of providers) store.providers.set(row.provider, row);
    for (const row of modelConfigs) store.modelConfigs.set(row.id, row);
    for (const chat of chats) {
      store.chats.set(chat.id, chat);
      for (const { content } of [...chat.messages, ...chat.queue]) store.contentBytes += weigh(content);
      if (chat.status === 'running') engine.move(chat, 'stale');
      else if (chat.status === 'pending') engine.worker.wake(chat);
    }
  });
}

function hold(check: Check, view: unknown, what: string): void {
  const [fault] = check.holds(view) ? [] : check.faults(view);
  if (fault !== undefined) throw new StateFault(`${what}: ${fault.path} ${fault.message}`);
}
