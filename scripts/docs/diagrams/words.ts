import type { ChatStreamEvent } from '../../../generated/client/types.js';
import type { Step } from './stage.js';

/** A row of a diagram: one step, or several frames with nothing but parts in them. */
export type Row = Exclude<Step, { kind: 'frame' }> | { kind: 'frames'; frames: number; lines: string[] };

/** The steps with their words; runs of parts are folded. */
export function rowsOf(steps: Step[]): Row[] {
  const rows: Row[] = [];
  let run: ChatStreamEvent[][] = [];
  const endRun = () => {
    if (run.length) rows.push({ kind: 'frames', frames: run.length, lines: linesOf(run.flat()) });
    run = [];
  };
  for (const step of steps) {
    if (step.kind === 'frame' && step.events.every(({ type }) => type === 'message_part')) {
      run.push(step.events);
      continue;
    }
    endRun();
    rows.push(step.kind === 'frame' ? { kind: 'frames', frames: 1, lines: linesOf(step.events) } : step);
  }
  endRun();
  return rows;
}

/** What a frame says, a line for each event; parts of one kind in a row are one line. */
function linesOf(events: ChatStreamEvent[]): string[] {
  const lines: { text: string; detail: string; count: number }[] = [];
  for (const event of events) {
    const { text, detail } = wordsOf(event);
    const last = lines.at(-1);
    if (event.type === 'message_part' && last?.text === text && last.detail === detail) last.count++;
    else lines.push({ text, detail, count: 1 });
  }
  return lines.map(({ text, detail, count }) => `${text}${count > 1 ? ` × ${count}` : ''} ${detail}`);
}

function wordsOf(event: ChatStreamEvent): { text: string; detail: string } {
  const text = event.type;
  switch (event.type) {
    case 'message_part':
      return { text, detail: `(${event.message_part.part.type})` };
    case 'message':
      return { text, detail: `${event.message.id} (${event.message.role})` };
    case 'status':
      return { text, detail: event.status.status };
    case 'error':
      return { text, detail: event.error.message };
    case 'retry':
      return { text, detail: `attempt ${event.retry.attempt}, after ${event.retry.delay_ms} ms` };
    case 'queue_update':
      return { text, detail: event.queued_messages?.length ? `(${event.queued_messages.length} waiting)` : '(no list: empty)' };
  }
}

/** The same in Markdown. */
export function listOf(rows: Row[]): string {
  return rows.map((row, index) => `${index + 1}. ${sentenceOf(row)}`).join('\n');
}

function sentenceOf(row: Row): string {
  switch (row.kind) {
    case 'request':
      return `client → ${row.lane}: \`${row.method} ${row.path}\``;
    case 'answer':
      return `${row.lane} → client: \`${row.status}\`${row.about && `, ${row.about}`}`;
    case 'frames':
      return `stream → client, ${row.frames === 1 ? 'one frame' : `${row.frames} frames`}: ${row.lines.map((line) => line.replace(/^\w+/, '`$&`')).join(', ')}`;
    case 'close':
      return `stream → client: close \`${row.code}\`, “${row.reason}”`;
    case 'note':
      return `${row.text} (law ${row.law})`;
  }
}
