import type { CodeFrame } from '../finding.js';
import { MASK } from '../secrets.js';

/** Source text, and what of it must not be seen: ranges in order, or all of it. */
export interface CodeText {
  text: string;
  hidden: [number, number][] | 'all';
}

const WIDTH = 140;
const BEFORE = 60;

/** The line of an offset with its neighbours, secrets masked, long lines cut around the mark. */
export function frameAt({ text, hidden }: CodeText, offset: number, line: number): CodeFrame | undefined {
  if (hidden === 'all') return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const bounds: [number, number, number][] = [[start, lineEnd(text, start), line]];
  if (start > 0) {
    const before = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    bounds.unshift([before, start - 1, line - 1]);
  }
  const after = lineEnd(text, start) + 1;
  if (after < text.length) bounds.push([after, lineEnd(text, after), line + 1]);

  let mark = 0;
  const lines = bounds.map(([from, to, number]) => {
    const marked = number === line;
    // Only what may be seen of a long line is worked on, and a secret that a cut would split is masked whole.
    const left = Math.max(from, (marked ? offset : from) - BEFORE);
    const right = Math.min(to, left + WIDTH);
    const shown = masked(text, left, right, hidden, marked ? offset : -1);
    if (marked) mark = shown.mark + (left > from ? 1 : 0);
    const clean = printable(shown.text.replace(/\r$/, ''));
    return { number, text: `${left > from ? '…' : ''}${clean}${right < to ? '…' : ''}`.trimEnd() };
  });
  return { lines, line, mark };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function masked(text: string, left: number, right: number, hidden: [number, number][], offset: number): { text: string; mark: number } {
  let shown = '';
  let at = left;
  let mark = -1;
  const take = (to: number) => {
    if (mark < 0 && offset >= at && offset <= to) mark = shown.length + offset - at;
    shown += text.slice(at, to);
    at = to;
  };
  for (const [from, to] of hidden) {
    if (to <= left) continue;
    if (from >= right) break;
    if (from > at) take(from);
    if (mark < 0 && offset >= from && offset < to) mark = shown.length;
    shown += text[from] === '"' ? `"${MASK}"` : MASK;
    at = Math.min(right, to);
  }
  take(right);
  return { text: shown, mark: Math.max(mark, 0) };
}

/** Text for a terminal: what could move its cursor, colour it or turn its direction is written as an escape. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
