import type { CoderChats } from '../../../generated/client/client.js';
import type { OperationId } from '../../../generated/client/operations.js';
import type { Chat, ChatMessage, ChatMessagePart } from '../../../generated/client/types.js';
import { DEFAULT_WORKSPACE } from '../../mock/core.js';
import type { Deployment } from './deployment.js';

/** Something that exists in the deployment and can be named in a request. */
export type Offer = readonly [value: string, label: string];

type Source = (client: CoderChats, deployment: Deployment, values: Readonly<Record<string, string>>) => Promise<Offer[]> | Offer[];

const modelConfigs: Source = async ({ modelConfigs }) =>
  (await modelConfigs.list()).map(({ id, display_name, model, enabled }): Offer => [id, `${display_name || model}${enabled ? '' : ', disabled'}`]);

/** For parameters and for properties of bodies, by their names. */
const SOURCES: Readonly<Record<string, Source>> = {
  chat: listChats,
  message: async ({ chats }, _deployment, { chat }) =>
    chat === undefined
      ? []
      : ((await chats.get(chat)).messages ?? [])
          .filter(({ role }) => role === 'user')
          .map(offerMessage)
          .reverse(),
  provider: async ({ providers, modelConfigs }) => {
    const [all, models] = await Promise.all([providers.list(), modelConfigs.list()]);
    return all
      .filter(({ source }) => source === 'database')
      .map(({ id, provider }): Offer => {
        const count = models.filter((model) => model.provider === provider).length;
        return [id, `${provider} · ${count === 0 ? 'no' : count} ${count === 1 ? 'model' : 'models'}`];
      });
  },
  modelConfig: modelConfigs,
  model_config_id: modelConfigs,
  workspace_id: (_client, { mock }) => (mock === undefined ? [] : [[DEFAULT_WORKSPACE, 'the workspace of the mock']]),
};

/** What can be chosen for a parameter or property of this name; nothing where the deployment does not say. */
export async function offersFor(
  name: string,
  client: CoderChats,
  deployment: Deployment,
  values: Readonly<Record<string, string>> = {},
): Promise<Offer[]> {
  try {
    return (await SOURCES[name]?.(client, deployment, values)) ?? [];
  } catch {
    // Not everybody may list everything: then the value is typed.
    return [];
  }
}

export async function listChats({ chats }: Pick<CoderChats, 'chats'>, { mock }: Deployment): Promise<Offer[]> {
  const listed = await chats.list();
  const archived = [...(mock?.engine.store.chats.values() ?? [])].filter((chat) => chat.archived);
  return [...listed.map(offerChat), ...archived.map(({ id, title }): Offer => [id, `${title} · archived`])];
}

export function offerChat({ id, title, status }: Chat): Offer {
  return [id, `${title} · ${status}`];
}

function offerMessage({ id, content }: ChatMessage): Offer {
  return [String(id), `${id} · ${shorten((content ?? []).map(textOf).join(' '), 60)}`];
}

function textOf(part: ChatMessagePart): string {
  return 'text' in part ? (part.text ?? '') : '';
}

export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** What an operation is best tried on, by how its offer reads. */
const FITS: Partial<Record<OperationId, RegExp>> = {
  unarchiveChat: /archived$/,
  // A provider whose models are in use cannot be deleted.
  deleteChatProvider: /no models$/,
  interruptChat: /(running|pending)$/,
  getChatDiffStatus: /request/i,
  getChatDiffContents: /request/i,
  getChatGitChanges: /request/i,
};

export function bestOffer(operation: OperationId, offers: readonly Offer[]): Offer | undefined {
  const fits = FITS[operation];
  return (fits && offers.find(([, label]) => fits.test(label))) ?? restingOffer(offers);
}

/** A chat that waits for its user; else the first of whatever there is. */
export function restingOffer(offers: readonly Offer[]): Offer | undefined {
  return offers.find(([, label]) => label.endsWith('waiting')) ?? offers[0];
}
