import type { CoderChats } from '../../../generated/client/client.js';
import { isResting, type Transcript } from '../../../generated/client/stream/transcript.js';
import { chatChooser } from './chat-chooser.js';
import { comparePanel } from './compare-panel.js';
import type { Deployment } from './deployment.js';
import { announcer, button, fill, h, labelled } from './dom.js';
import { errorView } from './error-view.js';
import { recorder } from './exchange.js';
import { createFrameLog } from './frame-log.js';
import { scenarioControl, speedControl } from './mock-controls.js';
import { streamFaults } from './stream-faults.js';
import { onDeployment, targetPanel } from './target.js';
import { createTranscriptView } from './transcript-view.js';

/** The console of a whole chat: what a person sees beside what crosses the wire, and whether both agree. */
export function mountSession(section: HTMLElement): void {
  let deployment: Deployment;
  let client: CoderChats;
  let chat: string | undefined;
  let stop: AbortController | undefined;
  let transcript: Transcript | undefined;

  const log = createFrameLog();
  const failure = h('div', {});
  const status = announcer();
  const speed = speedControl(() => deployment.mock);
  const scenario = scenarioControl();
  const view = createTranscriptView((message, text) =>
    act(() => client.chats.editMessage(chat as string, message, { content: [{ type: 'text', text }] }), 'Edited.'),
  );
  const comparison = comparePanel(
    () => transcript,
    () => client.chats.get(chat as string),
  );
  const chooser = chatChooser((chosen) => void watch(chosen), fail);
  const faults = streamFaults(() => ({ mock: deployment.mock, chat, reconnect: () => chat !== undefined && void watch(chat) }));
  const message = h('textarea', {
    class: 'cc-input cc-grows',
    rows: 2,
    onkeydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    },
  });

  function fail(error: unknown): void {
    fill(failure, errorView(error));
  }
  async function act(call: () => Promise<unknown>, done: string): Promise<void> {
    fill(failure);
    try {
      await call();
      status.textContent = done;
    } catch (error) {
      status.textContent = '';
      fail(error);
    }
  }
  async function inChat(call: (id: string) => Promise<unknown>, done: string): Promise<void> {
    const id = chat;
    if (id === undefined) status.textContent = 'There is no chat yet: choose or create one.';
    else await act(() => call(id), done);
  }
  async function send(): Promise<void> {
    if (message.value.trim() === '') {
      message.focus();
      return;
    }
    await inChat(async (id) => {
      const text = deployment.mock ? scenario.mark(message.value) : message.value;
      await client.chats.sendMessage(id, { content: [{ type: 'text', text }] });
      message.value = '';
    }, 'Sent.');
  }
  function close(): void {
    stop?.abort();
    stop = undefined;
    transcript = undefined;
  }
  async function watch(next: string): Promise<void> {
    close();
    if (next !== chat) view.clear();
    chat = next;
    const mine = new AbortController();
    stop = mine;
    comparison.clear();
    fill(failure);
    try {
      const changes = client.chats.watch(next, { signal: mine.signal, transport: deployment.transport(log.sockets), ...log.hooks });
      for await (const change of changes) {
        if (stop !== mine) return;
        const before = transcript;
        transcript = change;
        view.show(change);
        if (change.chat && change.status) chooser.relabel({ ...change.chat, status: change.status });
        const rested = before?.connected && isResting(before.status);
        if (!change.connected || !isResting(change.status)) {
          // What was equal before is not known to be so while the chat is at work.
          if (rested) comparison.clear();
        } else if (!rested || before.messages !== change.messages) void comparison.run();
      }
    } catch (error) {
      if (stop === mine) fail(error);
    }
  }

  fill(
    section,
    targetPanel(),
    h('div', { class: 'cc-tools-row' }, chooser.element, speed.element),
    failure,
    h(
      'div',
      { class: 'cc-columns' },
      h(
        'section',
        { class: 'cc-pane', 'aria-label': 'Chat' },
        h('p', { class: 'cc-title' }, 'Transcript'),
        view.element,
        comparison.element,
        h(
          'div',
          { class: 'cc-composer' },
          labelled('Message', message),
          scenario.element,
          h(
            'div',
            { class: 'cc-bar' },
            button('Send', () => void send(), { class: 'cc-button cc-primary' }),
            button('Interrupt', () => void inChat((id) => client.chats.interrupt(id), 'Interrupted.')),
            status,
          ),
        ),
      ),
      h('section', { class: 'cc-pane', 'aria-label': 'Wire' }, h('p', { class: 'cc-title' }, 'On the wire'), faults, log.element),
    ),
  );
  onDeployment(async (next) => {
    close();
    deployment = next;
    client = next.client({ watch: recorder(log.request) });
    chat = undefined;
    view.clear();
    comparison.clear();
    fill(failure);
    speed.element.hidden = faults.hidden = scenario.element.hidden = next.mock === undefined;
    speed.apply();
    log.clear();
    await chooser.refresh(next.client({}), next);
    if (chooser.chat !== undefined) void watch(chooser.chat);
  });
}
