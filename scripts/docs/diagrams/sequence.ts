import { escapeHtml } from '../render/escape.js';
import { arrowHead, element, type Figure, MONO_WIDTH, wrap } from './figure.js';
import { record, STORIES, type Story, type StoryName } from './stories.js';
import { listOf, type Row, rowsOf } from './words.js';

/** The drawing of a story, with its title. */
export interface Sequence extends Figure {
  title: string;
}

/** What crosses in each story, drawn from what crossed when it was played. */
export async function sequenceDiagrams(): Promise<Record<StoryName, Sequence>> {
  const figures = {} as Record<StoryName, Sequence>;
  for (const [name, story] of Object.entries(STORIES)) figures[name as StoryName] = await figureOf(story);
  return figures;
}

async function figureOf(story: Story): Promise<Sequence> {
  const rows = rowsOf(await record(story));
  return { title: story.title, svg: draw(story, rows), caption: story.caption, text: listOf(rows) };
}

// The client stands in the middle: what it says to REST and what the stream says to it do not cross.
const LANES = { REST: 64, client: 360, stream: 656 };
const WIDTH = 720;
const TOP = 34;
const FONT = 12;
const LINE = 16;
/** Letters that fit between two lanes. */
const ROOM = Math.floor((LANES.client - LANES.REST - 16) / (FONT * MONO_WIDTH));
/** Of a note, whose letters are narrower by and large. */
const NOTE_ROOM = 90;
const PREFIX = '/api/experimental';

function draw({ title }: Story, rows: Row[]): string {
  let y = TOP + 14;
  const drawn = rows.map((row) => {
    const part = drawRow(row, y);
    y += part.height;
    return part.svg;
  });
  const height = y + 8;
  const lanes = Object.entries(LANES).flatMap(([name, x]) => [
    element('line', { class: 'dg-lane', x1: x, y1: TOP, x2: x, y2: height }),
    element('rect', { class: 'dg-lane-head', x: x - 48, y: 4, width: 96, height: TOP - 4, rx: 8 }),
    element('text', { class: 'dg-lane-name', x, y: 24 }, name),
  ]);
  // A group and no image: the notes are links, and what is inside an image cannot be reached.
  return element(
    'svg',
    { class: 'dg dg-sequence', role: 'group', 'aria-label': `Sequence diagram: ${title}`, viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height },
    ...lanes,
    ...drawn,
  );
}

function drawRow(row: Row, y: number): { svg: string; height: number } {
  switch (row.kind) {
    case 'request':
      return arrow('client', row.lane, [`${row.method} ${row.path.replace(PREFIX, '')}`], y, 'dg-request');
    case 'answer':
      return arrow(row.lane, 'client', [`${row.status}${row.about && ` ${row.about}`}`], y, 'dg-answer');
    case 'frames':
      return arrow('stream', 'client', row.frames === 1 ? row.lines : [...row.lines, `in ${row.frames} frames`], y, 'dg-frame');
    case 'close':
      return arrow('stream', 'client', [`close ${row.code}`, row.reason], y, 'dg-close');
    case 'note':
      return note(row.law, row.text, y);
  }
}

function arrow(from: keyof typeof LANES, to: keyof typeof LANES, lines: string[], y: number, className: string): { svg: string; height: number } {
  const wrapped = lines.flatMap((line) => wrap(line, ROOM));
  const tooLong = wrapped.find((line) => line.length > ROOM);
  if (tooLong) throw new Error(`"${tooLong}" is too long for a sequence diagram: ${ROOM} letters have room.`);
  const [x1, x2] = [LANES[from], LANES[to]];
  const end = x2 + (x2 > x1 ? -1 : 1);
  const at = y + wrapped.length * LINE + 2;
  const words = wrapped.map((line, index) =>
    element('text', { class: /^in \d+ frames$/.test(line) ? 'dg-aside' : 'dg-label', x: (x1 + x2) / 2, y: y + 12 + index * LINE }, escapeHtml(line)),
  );
  const svg = element(
    'g',
    { class: `dg-arrow ${className}` },
    ...words,
    element('line', { class: 'dg-line', x1, y1: at, x2: x2 + (x2 > x1 ? -8 : 8), y2: at }),
    arrowHead(end, at, x1, at, 'dg-head'),
  );
  return { svg, height: wrapped.length * LINE + 16 };
}

function note(law: string, text: string, y: number): { svg: string; height: number } {
  const lines = wrap(`${law} ${text}`, NOTE_ROOM).map((line, index) => (index === 0 ? line.slice(law.length) : line));
  const height = lines.length * LINE + 12;
  const words = lines.map((line, index) => {
    const link = element('a', { href: `protocol.html#${law}`, 'aria-label': `law ${law}` }, law);
    return element('text', { class: 'dg-note-text', x: 36, y: y + 18 + index * LINE }, index === 0 ? link : '', escapeHtml(line));
  });
  const svg = element('g', { class: 'dg-note' }, element('rect', { x: 20, y, width: WIDTH - 40, height, rx: 6 }), ...words);
  return { svg, height: height + 14 };
}
