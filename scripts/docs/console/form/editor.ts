import type { Schema } from '../contract.js';
import { fill, h, radios } from '../dom.js';
import { type Context, type Field, makeField } from './field.js';
import type { Json } from './value.js';

/** A value as fields and as JSON text, whichever the reader likes; it is the same value both ways. */
export interface Editor {
  element: HTMLElement;
  /** The value; or the text that is to be sent as it is, since it is no JSON. */
  read(): { value: Json } | { text: string; problem: string };
  set(value: Json): void;
}

export function createEditor(schema: Schema, value: Json, context: Context): Editor {
  const area = h('textarea', { class: 'cc-input cc-code', rows: 12, spellcheck: 'false', 'aria-label': 'Body as JSON', oninput: context.onChange });
  const problem = h('p', { class: 'cc-problem', role: 'status' });
  const slot = h('div', {});
  let mode: 'form' | 'json' = 'form';
  let field: Field;

  const modes = radios(
    'Edit the body as',
    [
      ['form', 'Form'],
      ['json', 'JSON'],
    ],
    mode,
    (next) => change(next as typeof mode),
  );

  function change(next: typeof mode): void {
    if (next === mode) return;
    const held = read();
    if ('text' in held) {
      // The form can hold no half of a value: the text stays until it is one.
      problem.textContent = `Still JSON, since a form cannot show this: ${held.problem}`;
      modes.choose('json');
      return;
    }
    mode = next;
    show(held.value);
  }
  function show(held: Json): void {
    problem.textContent = '';
    if (mode === 'json') {
      area.value = JSON.stringify(held, undefined, 2);
      area.rows = Math.min(20, Math.max(6, area.value.split('\n').length));
      fill(slot, area);
    } else {
      field = makeField(schema, held, '', context);
      fill(slot, field.element);
    }
  }
  function read(): ReturnType<Editor['read']> {
    if (mode === 'form') return { value: field.read() };
    try {
      return { value: JSON.parse(area.value) };
    } catch (error) {
      return { text: area.value, problem: (error as Error).message };
    }
  }
  show(value);
  return {
    element: h('div', { class: 'cc-editor' }, h('div', { class: 'cc-bar' }, modes.element), slot, problem),
    read,
    set: show,
  };
}
