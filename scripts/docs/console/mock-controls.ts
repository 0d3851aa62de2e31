import { type MockCore, SCENARIOS } from '../../mock/core.js';
import { h, labelled, select } from './dom.js';

const SPEEDS = [
  ['0.25', 'a quarter'],
  ['1', 'as it is'],
  ['4', 'four times'],
  ['20', 'twenty times'],
] as const;

/** How fast the assistant of the mock works. */
export function speedControl(mock: () => MockCore | undefined): { element: HTMLElement; apply(): void } {
  const list = select(SPEEDS, '1', apply);
  function apply(): void {
    mock()?.adjust({ speed: Number(list.value) });
  }
  return { element: labelled('Speed', list), apply };
}

/** What the assistant of the mock shall do; it is told so by a mark in the text of the message. */
export function scenarioControl(): { element: HTMLElement; mark(text: string): string } {
  const about = h('span', {});
  const list = select([['', 'as the mock likes'], ...SCENARIOS.map(({ name }) => [name, name] as const)], '', show);
  function show(): void {
    about.textContent = SCENARIOS.find(({ name }) => name === list.value)?.about ?? 'The scenario hello, unless the text says [scenario: NAME].';
  }
  show();
  return {
    element: labelled('Scenario', list, about),
    mark: (text) => (list.value === '' ? text : `${text} [scenario: ${list.value}]`),
  };
}
