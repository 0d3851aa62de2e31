import type { CoderChats } from '../../../generated/client/client.js';
import type { OperationFacts, Parameter } from './contract.js';
import type { Deployment } from './deployment.js';
import { h, labelled, select, setOptions } from './dom.js';
import { bestOffer, type Offer, offersFor } from './offers.js';

const OTHER = '…';

/** The parameters of a path, each offered from what exists, or typed. */
export interface ParameterFields {
  element: HTMLElement | undefined;
  /** In the order of the path. */
  values(): string[];
  refresh(client: CoderChats, deployment: Deployment): Promise<void>;
}

export function parameterFields(facts: OperationFacts): ParameterFields {
  let now: [CoderChats, Deployment] | undefined;
  const fields = facts.parameters.map((parameter) => {
    const field = parameterField(parameter, () => now && refresh(...now, parameter.name));
    return { name: parameter.name, ...field };
  });
  /** What follows a parameter may depend on it, as messages do on the chat. */
  async function refresh(client: CoderChats, deployment: Deployment, changed?: string): Promise<void> {
    now = [client, deployment];
    const from = fields.findIndex(({ name }) => name === changed) + 1;
    for (const { name, offer } of fields.slice(from)) {
      const values = Object.fromEntries(fields.map((field) => [field.name, field.value()]));
      const offers = await offersFor(name, client, deployment, values);
      offer(offers, bestOffer(facts.id, offers));
    }
  }
  return {
    element:
      fields.length > 0 ? h('fieldset', { class: 'cc-part' }, h('legend', {}, 'Parameters'), ...fields.map(({ element }) => element)) : undefined,
    values: () => fields.map(({ value }) => value()),
    refresh,
  };
}

interface ParameterField {
  element: HTMLElement;
  value(): string;
  offer(offers: readonly Offer[], best: Offer | undefined): void;
}

function parameterField({ name, description, example }: Parameter, onChange: () => void): ParameterField {
  const typed = h('input', {
    class: 'cc-input cc-code',
    type: 'text',
    value: String(example),
    'aria-label': `${name}, typed`,
    spellcheck: 'false',
    autocomplete: 'off',
    onchange: onChange,
  });
  const list = select([], '', () => {
    typed.hidden = list.value !== OTHER;
    if (typed.hidden) onChange();
    else typed.focus();
  });
  return {
    element: h('div', { class: 'cc-field' }, labelled(h('code', {}, name), list, description.replaceAll('`', '')), typed),
    value: () => (list.value === OTHER ? typed.value : list.value),
    offer(offers, best) {
      const before = list.value;
      const chosen = before === OTHER || offers.some(([value]) => value === before) ? before : (best?.[0] ?? OTHER);
      setOptions(list, [...offers, [OTHER, 'another value…']], chosen);
      typed.hidden = list.value !== OTHER;
    },
  };
}
