import type { CoderChats } from '../../../generated/client/client.js';
import { chatChooser } from './chat-chooser.js';
import type { Deployment } from './deployment.js';
import { announcer, button, fill, h } from './dom.js';
import { errorView } from './error-view.js';
import { recorder } from './exchange.js';
import { createFrameLog } from './frame-log.js';
import { speedControl } from './mock-controls.js';
import { streamFaults } from './stream-faults.js';
import { onDeployment, targetPanel } from './target.js';

/** The console of the stream: one connection of the client, frame by frame. */
export function mountStream(section: HTMLElement): void {
  let deployment: Deployment;
  let client: CoderChats;
  let stop: AbortController | undefined;

  const log = createFrameLog();
  const status = announcer();
  const failure = h('div', {});
  const speed = speedControl(() => deployment.mock);
  const chooser = chatChooser(
    () => void connect(),
    (error) => fill(failure, errorView(error)),
  );
  const faults = streamFaults(() => ({ mock: deployment.mock, chat: stop && chooser.chat, reconnect: () => void connect() }));
  const toggle = button('Connect', () => (stop ? disconnect() : void connect()), { class: 'cc-button cc-primary' });

  function show(connected: boolean, text: string): void {
    toggle.textContent = connected ? 'Disconnect' : 'Connect';
    status.textContent = text;
  }
  function disconnect(): void {
    stop?.abort();
    stop = undefined;
    show(false, 'Disconnected.');
  }
  async function connect(): Promise<void> {
    const { chat } = chooser;
    if (chat === undefined) return;
    stop?.abort();
    const mine = new AbortController();
    stop = mine;
    let events = 0;
    fill(failure);
    show(true, 'Connecting…');
    try {
      const stream = client.chats.stream(chat, {
        signal: mine.signal,
        transport: deployment.transport(log.sockets),
        ...log.hooks,
        onOpen({ reconnected }) {
          show(true, reconnected ? 'Connected again.' : 'Connected.');
        },
        onWait(fact) {
          log.hooks.onWait?.(fact);
          show(true, 'The connection is lost; reconnecting…');
        },
      });
      for await (const _event of stream) events++;
    } catch (error) {
      if (stop === mine) {
        stop = undefined;
        show(false, `Ended after ${events} events.`);
        fill(failure, errorView(error));
      }
    }
  }

  fill(
    section,
    targetPanel(),
    h('div', { class: 'cc-tools-row' }, chooser.element, speed.element),
    h('div', { class: 'cc-bar' }, toggle, status),
    failure,
    faults,
    log.element,
  );
  onDeployment(async (next) => {
    disconnect();
    deployment = next;
    client = next.client({ watch: recorder(log.request) });
    status.textContent = '';
    speed.element.hidden = faults.hidden = next.mock === undefined;
    speed.apply();
    log.clear();
    // Until there are chats to choose from, a press would be lost.
    toggle.disabled = true;
    await chooser.refresh(next.client({}), next);
    toggle.disabled = false;
  });
}
