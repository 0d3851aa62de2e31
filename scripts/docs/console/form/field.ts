import { resolve, type Schema } from '../contract.js';
import { button, fill, freshId, h, select } from '../dom.js';
import type { Offer } from '../offers.js';
import { allowsNull, choicesOf, initialOf, isObject, type Json, kindOf, typeOf } from './value.js';

/** A control, or a group of them, for one value. */
export interface Field {
  element: HTMLElement;
  read(): Json;
  /** The first control, to put the focus on. */
  first(): HTMLElement | null;
}

export interface Context {
  /** Told after each change. */
  onChange(): void;
  /** What the deployment has for a property of this name. */
  offers(name: string): Promise<Offer[]>;
}

/** The field of a value, by its schema. Where the value has another shape than the schema says, its JSON is edited. */
export function makeField(given: Schema, value: Json, name: string, context: Context, remove?: () => void): Field {
  const schema = resolve(given);
  const kind = kindOf(schema, value);
  if (kind === 'object') return objectField(schema, value as Record<string, Json>, name, context, remove);
  if (kind === 'array') return arrayField(schema, value as Json[], name, context, remove);
  return leafField(schema, value, name, context, remove);
}

interface Control {
  element: HTMLElement;
  read(): Json;
}

function leafField(schema: Schema, value: Json, name: string, context: Context, remove: (() => void) | undefined): Field {
  const slot = h('div', { class: 'cc-control' });
  const label = h('label', { class: 'cc-label' }, h('code', {}, name || 'body'), ' ', h('span', { class: 'cc-type' }, describe(schema)));
  const help = helpOf(schema, name);
  let control: Control;
  function put(next: Json): void {
    control = makeControl(schema, next, name, context);
    control.element.id = freshId();
    label.htmlFor = control.element.id;
    if (help) control.element.setAttribute('aria-describedby', help.text.id);
    fill(slot, control.element);
  }
  put(value);
  const nullable =
    allowsNull(schema) &&
    h(
      'label',
      { class: 'cc-choice' },
      h('input', {
        type: 'checkbox',
        checked: value === null,
        onchange: ({ currentTarget }) => {
          put((currentTarget as HTMLInputElement).checked ? null : initialOf({ ...schema, type: typeOf(schema) as string }));
          context.onChange();
        },
      }),
      h('span', {}, 'null'),
    );
  return {
    element: h(
      'div',
      { class: 'cc-field' },
      h('div', { class: 'cc-field-head' }, label, h('span', { class: 'cc-tools' }, nullable, help?.toggle, removeButton(name, remove))),
      slot,
      help?.text,
    ),
    read: () => control.read(),
    first: () => control.element,
  };
}

function makeControl(schema: Schema, value: Json, name: string, { onChange, offers }: Context): Control {
  switch (kindOf(schema, value)) {
    case 'choice': {
      const list = select(
        choicesOf(schema).map((one) => [JSON.stringify(one), String(one)] as const),
        JSON.stringify(value),
        onChange,
      );
      return { element: list, read: () => JSON.parse(list.value) };
    }
    case 'boolean': {
      const list = select(
        [
          ['true', 'true'],
          ['false', 'false'],
        ],
        String(value),
        onChange,
      );
      return { element: list, read: () => list.value === 'true' };
    }
    case 'number': {
      const step = typeOf(schema) === 'integer' ? 1 : 'any';
      const input = h('input', { class: 'cc-input', type: 'number', step, value: value as number, oninput: onChange });
      // What is no number is told by the validators, as the absence that it is.
      return { element: input, read: () => (input.value === '' ? undefined : Number(input.value)) };
    }
    case 'null':
      return { element: h('output', { class: 'cc-input' }, 'null'), read: () => null };
    case 'text':
      return textControl(schema, value as string, name, onChange, offers);
    default:
      return jsonControl(value, onChange);
  }
}

function textControl(schema: Schema, value: string, name: string, onChange: () => void, offers: Context['offers']): Control {
  if (schema['x-sensitive']) {
    const input = h('input', { class: 'cc-input', type: 'password', autocomplete: 'off', spellcheck: 'false', value, oninput: onChange });
    return { element: input, read: () => input.value };
  }
  if (schema.format === undefined && schema['x-known-values'] === undefined) {
    const area = h(
      'textarea',
      { class: 'cc-input cc-grows', rows: Math.min(8, value.split('\n').length), spellcheck: 'false', oninput: onChange },
      value,
    );
    return { element: area, read: () => area.value };
  }
  // A list to pick from, that does not hinder any other value.
  const list = h('datalist', { id: freshId() });
  const input = h('input', { class: 'cc-input', type: 'text', list: list.id, value, spellcheck: 'false', autocomplete: 'off', oninput: onChange });
  const known = schema['x-known-values']?.map((one): Offer => [one, one]);
  void Promise.resolve(known ?? offers(name)).then((found) => fill(list, ...found.map(([one, label]) => h('option', { value: one }, label))));
  input.addEventListener('focus', () => input.after(list), { once: true });
  return { element: input, read: () => input.value };
}

/** The JSON of a value, as text; while it is none, the last that was one is kept. */
function jsonControl(value: Json, onChange: () => void): Control {
  let last = value;
  const area = h('textarea', {
    class: 'cc-input cc-code cc-grows',
    rows: 2,
    spellcheck: 'false',
    oninput: () => {
      try {
        last = JSON.parse(area.value);
        area.removeAttribute('aria-invalid');
      } catch {
        area.setAttribute('aria-invalid', 'true');
      }
      onChange();
    },
  });
  area.value = JSON.stringify(value, undefined, 2);
  return { element: area, read: () => last };
}

function objectField(schema: Schema, value: Record<string, Json>, name: string, context: Context, remove: (() => void) | undefined): Field {
  const properties = schema.properties ?? {};
  const order = Object.keys(properties);
  const fields = new Map<string, Field>();
  const list = h('div', { class: 'cc-fields' });
  const adder = select([], '', add);
  adder.setAttribute('aria-label', name ? `Add an optional field to ${name}` : 'Add an optional field');

  function place(key: string, held: Json): Field {
    const required = schema.required?.includes(key) && key in properties;
    const field = makeField(properties[key] ?? {}, held, key, context, required ? undefined : () => drop(key));
    fields.set(key, field);
    // Fields stand in the order of the schema, those that it does not know at the end.
    const after = order.slice(order.indexOf(key) + 1).find((other) => order.includes(key) && fields.has(other));
    const unknown = [...fields.keys()].find((other) => other !== key && !order.includes(other));
    list.insertBefore(field.element, (fields.get(after ?? '') ?? (order.includes(key) ? fields.get(unknown ?? '') : undefined))?.element ?? null);
    return field;
  }
  function offerRest(): void {
    const rest = order.filter((key) => !fields.has(key));
    fill(adder, h('option', { value: '' }, `Add a field (${rest.length})…`), ...rest.map((key) => h('option', { value: key }, key)));
    adder.hidden = rest.length === 0;
  }
  function add(key: string): void {
    if (key === '') return;
    const field = place(key, initialOf(properties[key] ?? {}));
    offerRest();
    field.first()?.focus();
    context.onChange();
  }
  function drop(key: string): void {
    fields.get(key)?.element.remove();
    fields.delete(key);
    offerRest();
    adder.focus();
    context.onChange();
  }
  for (const [key, held] of Object.entries(value)) place(key, held);
  offerRest();
  return {
    element: group(name, schema, remove, list, adder),
    read: () => Object.fromEntries([...fields].map(([key, field]) => [key, field.read()] as const).filter(([, held]) => held !== undefined)),
    first: () => [...fields.values()][0]?.first() ?? adder,
  };
}

function arrayField(schema: Schema, value: Json[], name: string, context: Context, remove: (() => void) | undefined): Field {
  const items: Field[] = [];
  const list = h('div', { class: 'cc-fields' });
  const more = button(`Add to ${name}`, () => {
    place(initialOf(schema.items ?? {}))
      .first()
      ?.focus();
    context.onChange();
  });
  function place(held: Json): Field {
    const item = makeField(schema.items ?? {}, held, `${name}[${items.length}]`, context, () => {
      items.splice(items.indexOf(item), 1);
      item.element.remove();
      more.focus();
      context.onChange();
    });
    items.push(item);
    list.append(item.element);
    return item;
  }
  for (const held of value) place(held);
  return {
    element: group(name, schema, remove, list, more),
    read: () => items.map((item) => item.read()).map((held) => (held === undefined ? null : held)),
    first: () => items[0]?.first() ?? more,
  };
}

/** A group of more fields than this begins folded: a whole configuration has more than a screen can hold. */
const MOST_OPEN = 6;

/** A group of fields with its name and its help. The outermost has no name, and no frame. */
function group(name: string, schema: Schema, remove: (() => void) | undefined, fields: HTMLElement, adder: HTMLElement): HTMLElement {
  if (name === '') return h('div', { class: 'cc-root' }, fields, adder);
  const help = helpOf(schema, name);
  const title = h('code', { id: freshId() }, name);
  const content = h('div', { class: 'cc-root', id: freshId() }, fields, adder);
  const toggle = button('', () => show(content.hidden), { class: 'cc-button cc-small', 'aria-controls': content.id });
  function show(open: boolean): void {
    content.hidden = !open;
    toggle.textContent = open ? 'Hide' : `Show (${fields.childElementCount})`;
    toggle.setAttribute('aria-label', `${toggle.textContent} ${name}`);
    toggle.setAttribute('aria-expanded', String(open));
  }
  show(fields.childElementCount <= MOST_OPEN);
  return h(
    'fieldset',
    { class: 'cc-group', 'aria-labelledby': title.id, 'aria-describedby': help?.text.id },
    h(
      'legend',
      {},
      title,
      h('span', { class: 'cc-type' }, describe(schema)),
      h('span', { class: 'cc-tools' }, help?.toggle, toggle, removeButton(name, remove)),
    ),
    help?.text,
    content,
  );
}

function removeButton(name: string, remove: (() => void) | undefined): HTMLElement | undefined {
  return remove && button('Remove', remove, { class: 'cc-button cc-small', 'aria-label': `Remove ${name}` });
}

function helpOf({ description }: Schema, name: string): { toggle: HTMLElement; text: HTMLElement } | undefined {
  if (!description) return undefined;
  const text = h('p', { class: 'cc-help', id: freshId(), hidden: true }, description.replaceAll('`', ''));
  const toggle = button(
    '?',
    () => {
      text.hidden = !text.hidden;
      toggle.setAttribute('aria-expanded', String(!text.hidden));
    },
    { class: 'cc-button cc-small cc-round', 'aria-expanded': 'false', 'aria-controls': text.id, 'aria-label': `About ${name}` },
  );
  return { toggle, text };
}

function describe(schema: Schema): string {
  const type = schema.format && typeOf(schema) === 'string' ? schema.format : (typeOf(schema) ?? 'any JSON');
  const least = schema.minimum !== undefined && `from ${schema.minimum}`;
  const most = schema.maximum !== undefined && `to ${schema.maximum}`;
  return [type === 'object' && isObject(schema.additionalProperties ?? undefined) ? 'map' : type, least, most, allowsNull(schema) && 'or null']
    .filter(Boolean)
    .join(' ');
}
