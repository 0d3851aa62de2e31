/** What may stand between the tags of an element. */
export type Child = Node | string | number | undefined | false | readonly Child[];

type Listeners = { [K in keyof HTMLElementEventMap as `on${K}`]?: (event: HTMLElementEventMap[K]) => void };
type Attributes = Record<string, string | number | boolean | undefined | ((event: never) => void)>;

/**
 * Makes an element. Data reaches the page as text and as attributes only, so that nothing in it can become markup.
 * A property that begins with `on` is a listener; `true` is an attribute without a value, `false` and `undefined` are none.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Attributes & Listeners = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child as readonly Child[]);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Puts other children in the place of those that are there. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

let ids = 0;

/** An id that no other element of the page has. */
export function freshId(): string {
  ids += 1;
  return `console-${ids}`;
}

/** A control with its label before it, and what there is to say about it. */
export function labelled(label: Child, control: HTMLElement, help?: Child): HTMLElement {
  control.id ||= freshId();
  const told = help ? h('p', { class: 'cc-help', id: `${control.id}-help` }, help) : undefined;
  if (told) control.setAttribute('aria-describedby', told.id);
  return h('div', { class: 'cc-field' }, h('label', { class: 'cc-label', for: control.id }, label), control, told);
}

export function button(label: Child, act: () => void, properties: Attributes = {}): HTMLButtonElement {
  return h('button', { type: 'button', class: 'cc-button', ...properties, onclick: act }, label);
}

/** A list to choose one of. */
export function select(
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  act: (value: string) => void,
): HTMLSelectElement {
  const list = h('select', { class: 'cc-input', onchange: () => act(list.value) });
  setOptions(list, options, chosen);
  return list;
}

export function setOptions(list: HTMLSelectElement, options: readonly (readonly [value: string, label: string])[], chosen: string): void {
  fill(list, ...options.map(([value, label]) => h('option', { value }, label)));
  list.value = chosen;
  if (list.selectedIndex < 0 && options[0]) list.value = options[0][0];
}

/** One of a few, all of them seen. */
export function radios(
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  act: (value: string) => void,
): { element: HTMLFieldSetElement; choose(value: string): void } {
  const name = freshId();
  const inputs = options.map(([value, label]) => {
    const input = h('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => act(value) });
    return { input, element: h('label', { class: 'cc-choice' }, input, h('span', {}, label)) };
  });
  return {
    element: h('fieldset', { class: 'cc-switch' }, h('legend', { class: 'cc-hidden' }, legend), ...inputs.map(({ element }) => element)),
    choose(value) {
      for (const { input } of inputs) input.checked = input.value === value;
    },
  };
}

/** A line that is read out when it changes. Kept short: what comes often is not told here. */
export function announcer(): HTMLElement {
  return h('p', { class: 'cc-status', role: 'status' });
}

/** What opens and closes with a click; its content is made when it is first asked for. */
export function fold(summary: Child, content: () => Child, open = false, name = 'cc-fold'): HTMLDetailsElement {
  const element = h('details', { class: name }, h('summary', {}, summary));
  if (open) {
    append(element, [content()]);
    element.open = true;
    return element;
  }
  element.addEventListener('toggle', () => append(element, [content()]), { once: true });
  return element;
}
