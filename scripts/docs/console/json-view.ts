import { button, type Child, h } from './dom.js';

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/g;
/** So many lines are shown at once, and so many more with each click. */
const LINES = 200;
/** A longer line is cut. */
const LONGEST = 600;

/** A value as coloured JSON; of a long one the beginning, with a button for more. */
export function jsonView(value: unknown, label: string): HTMLElement {
  return textView(JSON.stringify(value, undefined, 2) ?? '', label);
}

/** Text that is JSON, or is meant to be, as it came. */
export function textView(text: string, label: string): HTMLElement {
  const lines = text.split('\n');
  const code = h('code');
  const element = h('div', { class: 'cc-json' }, h('pre', { tabindex: 0, role: 'region', 'aria-label': label }, code));
  let shown = 0;
  const more = button('', () => show(LINES * 5), { class: 'cc-button cc-more' });
  function show(count: number): void {
    for (const line of lines.slice(shown, shown + count)) code.append(...lineOf(line), '\n');
    shown += count;
    const left = lines.length - shown;
    more.textContent = `Show more (${left.toLocaleString('en')} lines left)`;
    more.remove();
    if (left > 0) element.append(more);
  }
  show(LINES);
  return element;
}

function lineOf(line: string): Node[] {
  if (line.length <= LONGEST) return coloured(line);
  const rest = button(`… ${(line.length - LONGEST).toLocaleString('en')} characters more`, () => rest.replaceWith(line.slice(LONGEST)), {
    class: 'cc-button cc-more',
  });
  return [...coloured(line.slice(0, LONGEST)), rest];
}

function coloured(line: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    const [whole, text, colon] = match;
    if (match.index > at) nodes.push(document.createTextNode(line.slice(at, match.index)));
    const kind = colon !== undefined ? 'key' : text !== undefined ? 'string' : 'literal';
    nodes.push(h('span', { class: `cc-${kind}` }, text ?? whole), ...(colon === undefined ? [] : [document.createTextNode(colon)]));
    at = match.index + whole.length;
  }
  if (at < line.length) nodes.push(document.createTextNode(line.slice(at)));
  return nodes;
}

/** JSON text in its spread form, and any other text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

export function badge(text: Child, kind: 'ok' | 'warn' | 'bad' | 'info' | 'plain' = 'plain'): HTMLElement {
  return h('span', { class: `cc-badge cc-is-${kind}` }, text);
}
