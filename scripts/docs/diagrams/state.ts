import { instance } from '@viz-js/viz';
import { STATES, TRANSITIONS, type Transition } from '../../mock/states.js';
import { escapeHtml } from '../render/escape.js';
import { arrowHead, element, type Figure } from './figure.js';

/** Where all chats begin, and what stands for every status: with an arrow from each, nobody could read the picture. */
const START = 'start';
const ANY = 'any';

/** Where arrows end that would run through the loop on the right of their box. */
const PORTS: Record<string, { headport: string }> = { 'start pending': { headport: 'ne' }, 'error pending': { headport: 'se' } };

/** The happenings that lead from one place to another: one arrow. */
interface Arrow {
  from: string;
  to: string;
  happenings: string[];
}

/** The life of a chat, laid out by Graphviz from the table that the mock runs by. */
export async function stateDiagram(): Promise<Figure> {
  const arrows = arrowsOf(TRANSITIONS);
  const names = [START, ...STATES.map(({ status }) => status), ANY];
  const layout = readLayout(
    (await instance()).renderJSON({
      directed: true,
      graphAttributes: { rankdir: 'TB', nodesep: 0.45, ranksep: 0.55, margin: 0 },
      // Courier's letters are as wide as those of the fonts that will be used.
      nodeAttributes: { shape: 'box', fontname: 'Courier', fontsize: 14, height: 0.5 },
      edgeAttributes: { fontname: 'Courier', fontsize: 12 },
      nodes: names.map((name) => ({
        name,
        attributes: name === START ? { shape: 'circle', width: 0.2, height: 0.2, fixedsize: true, label: '' } : { label: labelOf(name) },
      })),
      // A blank before and after each line keeps the words off the arrows.
      edges: arrows.map(({ from, to, happenings }) => ({
        tail: from,
        head: to,
        attributes: { ...PORTS[`${from} ${to}`], label: happenings.map((happening) => ` ${happening} `).join('\n') },
      })),
    }),
  );
  return {
    svg: draw(layout, arrows),
    caption: 'The statuses of a chat and what leads from one to another. Dashed: declared, but never written by today\u2019s server.',
    text: tables(),
  };
}

function arrowsOf(transitions: readonly Transition[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { happening, from, to } of transitions) {
    const tails = from.length === 0 ? [START] : from.length === STATES.length ? [ANY] : from;
    for (const tail of tails) {
      const head = to === 'same' ? tail : to;
      const known = arrows.get(`${tail} ${head}`);
      if (known) known.happenings.push(happening);
      else arrows.set(`${tail} ${head}`, { from: tail, to: head, happenings: [happening] });
    }
  }
  return [...arrows.values()];
}

function labelOf(name: string): string {
  return name === ANY ? 'any status' : name;
}

interface Layout {
  width: number;
  height: number;
  nodes: { name: string; x: number; y: number; width: number; height: number }[];
  /** In the order of the arrows. `points` are those of a Bézier curve, without the tip. */
  edges: { points: Point[]; tip: Point; label: Point }[];
}
type Point = [number, number];

/** What we use of Graphviz's answer, with y growing downwards. */
function readLayout(json: object): Layout {
  const { bb, objects, edges } = json as { bb: string; objects: Record<string, string>[]; edges: (Record<string, string> & { _gvid: number })[] };
  const [, , width = 0, height = 0] = bb.split(',').map(Number);
  const point = (text: string | undefined): Point => {
    const [x = 0, y = 0] = (text ?? '').split(',').map(Number);
    return [x, height - y];
  };
  return {
    width,
    height,
    nodes: objects.map(({ name = '', pos, width: wide, height: high }) => {
      const [x, y] = point(pos);
      return { name, x, y, width: Number(wide) * 72, height: Number(high) * 72 };
    }),
    edges: edges.map(({ pos = '', lp }) => {
      const [end = '', ...points] = pos.split(' ');
      return { points: points.map(point), tip: point(end.replace('e,', '')), label: point(lp) };
    }),
  };
}

const EDGE = 8;
const LINE = 14.4;

function draw({ width, height, nodes, edges }: Layout, arrows: Arrow[]): string {
  const written = new Map<string, boolean>(STATES.map(({ status, written: isWritten }) => [status, isWritten]));
  const dashed = (name: string) => (written.get(name) === false ? ' dg-unwritten' : '');
  const drawnArrows = edges.map(({ points, tip, label }, index) => {
    const { from, to, happenings } = arrows[index] as Arrow;
    const [first, ...rest] = points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`);
    const [lastX, lastY] = points.at(-1) as Point;
    const top = label[1] - ((happenings.length - 1) * LINE) / 2 + 4;
    const words = happenings.map((happening, line) =>
      element('text', { class: 'dg-label', x: label[0], y: top + line * LINE }, escapeHtml(happening)),
    );
    return element(
      'g',
      { class: `dg-arrow${dashed(from)}`, 'data-from': from, 'data-to': to },
      element('path', { class: 'dg-line', d: `M${first}C${rest.join(' ')}` }),
      arrowHead(tip[0], tip[1], lastX, lastY, 'dg-head'),
      ...words,
    );
  });
  const drawnNodes = nodes.map(({ name, x, y, width: wide, height: high }) => {
    if (name === START) return element('circle', { class: 'dg-start', cx: x, cy: y, r: wide / 2 });
    return element(
      'g',
      { class: `dg-state${name === ANY ? ' dg-any' : dashed(name)}`, 'data-state': name },
      element('rect', { x: x - wide / 2, y: y - high / 2, width: wide, height: high, rx: 8 }),
      element('text', { x, y: y + 4.5 }, escapeHtml(labelOf(name))),
    );
  });
  const [wide, high] = [Math.ceil(width + 2 * EDGE), Math.ceil(height + 2 * EDGE)];
  return element(
    'svg',
    { class: 'dg dg-states', role: 'img', viewBox: `${-EDGE} ${-EDGE} ${wide} ${high}`, width: wide, height: high },
    element('title', {}, 'State diagram of a chat'),
    element('desc', {}, 'The tables below say the same in words.'),
    ...drawnArrows,
    ...drawnNodes,
  );
}

function tables(): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const statuses = (list: readonly string[]) => (list.length === STATES.length ? 'any' : list.map((status) => `\`${status}\``).join(', ') || '–');
  const states = STATES.map(({ status, meaning, setBy }) => row([`\`${status}\``, meaning, setBy]));
  const transitions = TRANSITIONS.map(({ happening, when, from, to, effects, events, law }) =>
    row([
      happening,
      when,
      statuses(from),
      to === 'same' ? 'the same' : `\`${to}\``,
      effects.join('; ') || '–',
      events.map((event) => `\`${event}\``).join(', ') || 'none',
      `law ${law}`,
    ]),
  );
  return [
    row(['status', 'meaning', 'set by']),
    row(['---', '---', '---']),
    ...states,
    '',
    row(['what happens', 'when', 'from', 'to', 'besides', 'events on the stream', 'law']),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...transitions,
  ].join('\n');
}
