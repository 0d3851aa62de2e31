import type { MockCore, Values } from '../../mock/core.js';
import { FAULTS as WITH_CODE } from '../../mock/faults/named.js';
import { announcer, button, h } from './dom.js';
import { faultPicker } from './fault-picker.js';

/** Where faults of streams are switched on and off. */
export function streamFaults(now: () => { mock: MockCore | undefined; chat: string | undefined; reconnect(): void }): HTMLElement {
  const picker = faultPicker({ label: 'Fault', fits: ({ befalls }) => befalls === 'streams' });
  const list = h('ul', { class: 'cc-on' });
  const status = announcer();

  function switchOn(): void {
    const { mock, chat } = now();
    const chosen = picker.read();
    if (mock === undefined || chosen === undefined) return;
    const { fault, values } = chosen;
    try {
      // Some faults lie in how a stream begins: they cannot befall one that is open.
      const struck = chat !== undefined && !inSnapshot(fault.name, values, mock) ? mock.strike(chat, fault.name, values) : 0;
      if (struck > 0) {
        status.textContent = `${fault.name}: the open stream meets it now.`;
        return;
      }
      const off = mock.inject(fault.name, { ...values, ...(chat !== undefined && { chat }) });
      const item = h(
        'li',
        {},
        h('code', {}, fault.name),
        ' waits for the next connection ',
        button(
          'Reconnect now',
          () => {
            item.remove();
            now().reconnect();
          },
          { class: 'cc-button cc-small' },
        ),
        button(
          'Switch off',
          () => {
            off();
            item.remove();
            status.textContent = `${fault.name} is off.`;
          },
          { class: 'cc-button cc-small' },
        ),
      );
      list.append(item);
      status.textContent = `${fault.name}: the next connection meets it.`;
    } catch (error) {
      status.textContent = (error as Error).message;
    }
  }
  return h(
    'details',
    { class: 'cc-fold cc-faults' },
    h('summary', {}, 'Faults'),
    picker.element,
    h('div', { class: 'cc-bar' }, button('Switch on', switchOn)),
    list,
    status,
  );
}

function inSnapshot(name: string, values: Values, { engine }: MockCore): boolean {
  const fault = WITH_CODE.find((one) => one.name === name);
  return fault?.stream?.(values, engine).snapshot !== undefined;
}
