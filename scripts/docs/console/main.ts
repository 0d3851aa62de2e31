import type { OperationId } from '../../../generated/client/operations.js';
import { h } from './dom.js';
import { mountOperation } from './operation.js';
import { mountSession } from './session.js';
import { mountStream } from './stream.js';
import { deployment } from './target.js';

const STREAM: OperationId = 'streamChat';

/** Which console stands in a section, by its `data-console`. */
const CONSOLES: Readonly<Record<string, (root: HTMLElement, operation: OperationId) => void>> = {
  operation(root, operation) {
    if (operation === STREAM) mountStream(root);
    else mountOperation(root, operation);
  },
  stream: mountStream,
  session: mountSession,
};

const mounted = new WeakSet<HTMLElement>();

/**
 * Makes a console in a section; what was in it goes. A second call for the same section does nothing.
 * There is no console before there is something that it can speak with: what is pressed is never lost.
 */
async function mount(section: HTMLElement): Promise<void> {
  if (mounted.has(section)) return;
  mounted.add(section);
  await deployment();
  const root = h('div', { class: 'cc' });
  section.replaceChildren(root);
  CONSOLES[section.dataset.console ?? '']?.(root, section.dataset.operation as OperationId);
}

Object.assign(globalThis, { coderChatsConsole: { mount } });
