import type { CoderChats } from '../../../generated/client/client.js';
import type { Chat } from '../../../generated/client/types.js';
import type { Deployment } from './deployment.js';
import { button, h, labelled, select, setOptions } from './dom.js';
import { scenarioControl } from './mock-controls.js';
import { listChats, offerChat, restingOffer } from './offers.js';

/** Chooses a chat, or starts one. */
export interface ChatChooser {
  element: HTMLElement;
  refresh(client: CoderChats, deployment: Deployment): Promise<void>;
  /** The chat has got another title or status. */
  relabel(chat: Chat): void;
  readonly chat: string | undefined;
}

/** @param choose Told of the chat that was chosen or started. */
export function chatChooser(choose: (chat: string) => void, fail: (error: unknown) => void): ChatChooser {
  let client: CoderChats | undefined;
  let where: Deployment | undefined;
  let listed: Promise<void> | undefined;
  const list = select([], '', choose);
  const prompt = h('textarea', { class: 'cc-input cc-grows', rows: 2 }, 'Say hello');
  const scenario = scenarioControl();
  async function start(): Promise<void> {
    // A list that was asked for before would not have the new chat.
    await listed;
    try {
      const chat = await client?.chats.create({ content: [{ type: 'text', text: where?.mock ? scenario.mark(prompt.value) : prompt.value }] });
      if (chat === undefined) return;
      fresh.open = false;
      list.prepend(h('option', { value: chat.id }, offerChat(chat)[1]));
      list.value = chat.id;
      choose(chat.id);
    } catch (error) {
      fail(error);
    }
  }
  const fresh = h(
    'details',
    { class: 'cc-fold' },
    h('summary', {}, 'New chat'),
    labelled('First message', prompt),
    scenario.element,
    h(
      'div',
      { class: 'cc-bar' },
      button('Create the chat', () => void start(), { class: 'cc-button cc-primary' }),
    ),
  );
  return {
    element: h('div', { class: 'cc-chooser' }, labelled('Chat', list), fresh),
    relabel(chat) {
      const option = [...list.options].find(({ value }) => value === chat.id);
      if (option) option.text = offerChat(chat)[1];
    },
    refresh(nextClient, deployment) {
      client = nextClient;
      where = deployment;
      scenario.element.hidden = deployment.mock === undefined;
      listed = listChats(client, deployment).then(
        (offers) => setOptions(list, offers, list.value || (restingOffer(offers)?.[0] ?? '')),
        (error) => {
          setOptions(list, [], '');
          fail(error);
        },
      );
      return listed;
    },
    get chat() {
      return list.value || undefined;
    },
  };
}
