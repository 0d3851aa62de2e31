import type { ChatStreamMessagePart } from '../types.js';
import type { PartLog } from './draft.js';
import { equal } from './equal.js';
import { isTool } from './parts.js';

/**
 * Some servers send the parts of a snapshot once more right after its messages (law S13). When all of them have come again,
 * in their order and with no other part between them, the second time is taken back.
 */
export interface Echo {
  /** The parts at the beginning of the snapshot. */
  readonly parts: readonly ChatStreamMessagePart[];
  /** How many of them have come again. */
  readonly at: number;
  /** What was here before they did. */
  readonly before: PartLog;
}

/** Fewer characters than these may well be said twice. */
const SHORTEST = 32;

/** A part has come after the snapshot, to a log that does not have it yet. */
export function hearEcho(echo: Echo | undefined, part: ChatStreamMessagePart, log: PartLog): Echo | undefined {
  if (!echo || !equal(echo.parts[echo.at], part)) return undefined;
  return { ...echo, at: echo.at + 1, before: echo.at ? echo.before : log };
}

export function isWhole(echo: Echo | undefined): echo is Echo {
  if (!echo || echo.at < echo.parts.length) return false;
  const length = ({ part }: ChatStreamMessagePart) =>
    isTool(part) ? SHORTEST : part.type === 'text' || part.type === 'reasoning' ? (part.text ?? '').length : 0;
  return echo.parts.reduce((sum, part) => sum + length(part), 0) >= SHORTEST;
}
