import { FAULTS, type FaultInfo, type Values } from '../../mock/core.js';
import { fill, h, labelled, select, setOptions } from './dom.js';

/** Chooses a fault of the mock, and sets what it takes. */
export interface FaultPicker {
  element: HTMLElement;
  /** The fault that is chosen, with its values; undefined for none. */
  read(): { fault: FaultInfo; values: Values } | undefined;
}

export interface PickerOptions {
  label: string;
  /** What stands for no fault; absent: there always is one. */
  none?: string;
  /** Which faults there are to choose from. */
  fits(fault: (typeof FAULTS)[number]): boolean;
  /** In place of a free text, what a parameter can be. */
  choices?: Readonly<Record<string, readonly string[]>>;
}

export function faultPicker({ label, none, fits, choices = {} }: PickerOptions): FaultPicker {
  const faults = FAULTS.filter(fits);
  const details = h('div', { class: 'cc-fault-details' });
  const inputs = new Map<string, { control: HTMLInputElement | HTMLSelectElement; number: boolean }>();
  const list = select([...(none === undefined ? [] : [['', none] as const]), ...faults.map(({ name }) => [name, name] as const)], '', show);

  function chosen(): FaultInfo | undefined {
    return faults.find(({ name }) => name === list.value);
  }
  function show(): void {
    const fault = chosen();
    inputs.clear();
    fill(
      details,
      fault && [
        h('p', {}, fault.about),
        h('p', { class: 'cc-client' }, h('strong', {}, 'A correct client: '), fault.client, ` (law ${fault.law})`),
        ...Object.entries(fault.parameters ?? {}).map(([name, { about, value }]) => {
          const number = typeof value === 'number';
          const control = choices[name]
            ? select([], '', () => {})
            : h('input', { class: 'cc-input', type: number ? 'number' : 'text', value, step: number ? 1 : undefined });
          if (control instanceof HTMLSelectElement)
            setOptions(
              control,
              (choices[name] ?? []).map((one) => [one, one] as const),
              String(value),
            );
          inputs.set(name, { control, number });
          return labelled(h('code', {}, name), control, about);
        }),
      ],
    );
  }
  show();
  return {
    element: h('div', { class: 'cc-fault' }, labelled(label, list), details),
    read() {
      const fault = chosen();
      const values = [...inputs].map(([name, { control, number }]) => [name, number ? Number(control.value) : control.value] as const);
      return fault && { fault, values: Object.fromEntries(values) };
    },
  };
}
