import { escapeHtml } from '../render/escape.js';

/** A picture that says the same in words: for Markdown, and for whoever does not see it. */
export interface Figure {
  /** Inline SVG without ids, styles and scripts: how it looks is said by `assets/diagrams.css`. */
  svg: string;
  /** One sentence, plain text. */
  caption: string;
  /** Markdown. */
  text: string;
}

type Attributes = Record<string, string | number | undefined>;

export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = `<${name}${given.map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? String(round(value)) : (value as string))}"`).join('')}`;
  return children.length ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}

/** So that no machine writes another last digit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A letter of a fixed-width font takes 0.6 of its size in nearly every one of them. */
export const MONO_WIDTH = 0.602;

/** The tip of an arrow that ends at `x`, `y` and comes from the direction of `fromX`, `fromY`. */
export function arrowHead(x: number, y: number, fromX: number, fromY: number, className: string): string {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
  const corner = (side: number) => `${round(x - 9 * dx - side * 4 * dy)},${round(y - 9 * dy + side * 4 * dx)}`;
  return element('polygon', { class: className, points: `${round(x)},${round(y)} ${corner(1)} ${corner(-1)}` });
}

/** Greedy, at spaces; a word that is too long stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
