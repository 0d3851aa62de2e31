import * as calls from '../../../generated/client/calls.js';
import type { CoderChats } from '../../../generated/client/client.js';
import type { OperationId } from '../../../generated/client/operations.js';
import { BREAKAGES } from '../../mock/faults/failures.js';
import { FAULTS as WITH_CODE } from '../../mock/faults/named.js';
import { OPERATIONS, type OperationFacts } from './contract.js';
import type { Deployment } from './deployment.js';
import { announcer, fill, h, labelled, select, setOptions } from './dom.js';
import { errorView } from './error-view.js';
import { type Exchange, recorder } from './exchange.js';
import { exchangeView } from './exchange-view.js';
import { faultPicker } from './fault-picker.js';
import { createEditor, type Editor } from './form/editor.js';
import { offersFor } from './offers.js';
import { parameterFields } from './parameters.js';
import { onDeployment, targetPanel } from './target.js';
import { judgeRequest, verdictView } from './verdict.js';

type AnyCall = (connection: CoderChats['connection'], ...rest: unknown[]) => Promise<unknown>;

/** The client's functions by operation: parameters of the path first, then the body. */
const CALLS = { ...calls } as unknown as Partial<Record<OperationId, AnyCall>>;

/** The console of one operation: a form made of the contract, the client's call, and what came of it. */
export function mountOperation(section: HTMLElement, id: OperationId): void {
  const facts = OPERATIONS.get(id) as OperationFacts;
  let deployment: Deployment;
  let client: CoderChats;

  const parameters = parameterFields(facts);
  const verdict = h('div', {});
  const editor =
    facts.body &&
    createEditor(facts.body.schema, facts.body.examples[0]?.value ?? {}, { onChange: judge, offers: (name) => offersFor(name, client, deployment) });
  const examples = exampleList(facts, editor, judge);
  const fault = faultPicker({
    label: 'Fault',
    none: 'none: let it work',
    fits: ({ name }) => befalls(name, id),
    choices: { message: BREAKAGES[id].map(({ message }) => message) },
  });
  const times = select(
    [
      ['0', 'every attempt'],
      ['1', 'only the first attempt'],
    ],
    '0',
    () => {},
  );
  const faults = h(
    'details',
    { class: 'cc-fold' },
    h('summary', {}, 'Make it fail'),
    fault.element,
    labelled('It meets', times, 'The client repeats by itself what is safe to repeat (law R21).'),
  );
  const send = h('button', { type: 'submit', class: 'cc-button cc-primary', disabled: true }, 'Send');
  const status = announcer();
  const result = h('div', { class: 'cc-result' }, h('p', { class: 'cc-muted' }, 'Nothing has been sent yet.'));

  function judge(): void {
    const held = editor?.read();
    if (held === undefined) return;
    if ('text' in held) fill(verdict, h('p', { class: 'cc-problem' }, `This is no JSON, and goes out as it is: ${held.problem}`));
    else {
      const judged = judgeRequest(id, held.value);
      fill(verdict, judged && verdictView(judged));
    }
  }

  async function perform(): Promise<void> {
    const held = editor?.read();
    const exchanges: Exchange[] = [];
    const { mock } = deployment;
    const chosen = mock && fault.read();
    const off = chosen && mock.inject(chosen.fault.name, { ...withoutBlank(chosen.values), operation: id, times: Number(times.value) });
    const watch = recorder((exchange) => exchanges.push(exchange), held && 'text' in held ? held.text : undefined);
    send.disabled = true;
    status.textContent = 'Sending…';
    let failure: { error: unknown } | undefined;
    try {
      const { connection } = deployment.client({ watch });
      const body = held === undefined ? [] : ['text' in held ? {} : held.value];
      await CALLS[id]?.(connection, ...parameters.values(), ...body);
    } catch (error) {
      failure = { error };
    } finally {
      off?.();
      send.disabled = false;
    }
    const last = exchanges.at(-1);
    status.textContent = failure ? `Failed: ${(failure.error as Error).message}` : `Answered ${last?.status}.`;
    fill(
      result,
      failure && errorView(failure.error),
      ...exchanges.map((exchange, index) => exchangeView(id, exchange, index + 1, index === exchanges.length - 1)).reverse(),
    );
    // What was just made can be chosen at once.
    await parameters.refresh(client, deployment);
  }

  fill(
    section,
    targetPanel(),
    h(
      'div',
      { class: 'cc-columns' },
      h(
        'form',
        {
          class: 'cc-form',
          autocomplete: 'off',
          novalidate: true,
          onsubmit: (event) => {
            event.preventDefault();
            void perform();
          },
        },
        h('p', { class: 'cc-request-line' }, h('span', { class: 'cc-method' }, facts.method), ' ', h('code', {}, facts.path)),
        parameters.element,
        editor && h('fieldset', { class: 'cc-part' }, h('legend', {}, 'Body'), examples, editor.element, verdict),
        faults,
        h('div', { class: 'cc-bar' }, send, status),
      ),
      h('section', { class: 'cc-pane', 'aria-label': 'What came of it' }, h('p', { class: 'cc-title' }, 'Answer'), result),
    ),
  );
  judge();
  onDeployment(async (next) => {
    deployment = next;
    client = next.client({});
    faults.hidden = next.mock === undefined;
    await parameters.refresh(client, next);
    send.disabled = false;
  });
}

/** Whether a fault of the mock can befall this operation. */
function befalls(name: string, id: OperationId): boolean {
  const fault = WITH_CODE.find((one) => one.name === name);
  return fault?.request !== undefined || (fault?.failure !== undefined && BREAKAGES[id].length > 0) || fault?.inside?.includes(id) === true;
}

function withoutBlank(values: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function exampleList({ body }: OperationFacts, editor: Editor | undefined, judge: () => void): HTMLElement | undefined {
  if (body === undefined || editor === undefined || body.examples.length < 2) return undefined;
  const list = select([], '0', (index) => {
    editor.set(body.examples[Number(index)]?.value ?? {});
    judge();
  });
  setOptions(
    list,
    body.examples.map(({ summary }, index) => [String(index), summary] as const),
    '0',
  );
  return labelled('Example', list);
}
