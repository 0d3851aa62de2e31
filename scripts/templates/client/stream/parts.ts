import type { ChatMessagePart, ChatToolCallPart, ChatToolResultPart } from '../types.js';

/**
 * Adds a streamed part to a list of assembled ones: fragments of text and reasoning are appended to the one before, pieces of
 * a tool's arguments or result to those of the same call. Whole arguments, or a whole result, take the place of their pieces.
 */
export function joinPart(parts: readonly ChatMessagePart[], part: ChatMessagePart): ChatMessagePart[] {
  const at = parts.findLastIndex((candidate, index) => continues(candidate, part, index === parts.length - 1));
  const before = parts[at];
  return before ? parts.with(at, merge(before, part)) : [...parts, part];
}

function continues(before: ChatMessagePart, part: ChatMessagePart, last: boolean): boolean {
  if (before.type !== part.type) return false;
  if (part.type === 'text' || part.type === 'reasoning') return last;
  return isTool(part) && part.tool_call_id !== undefined && (before as ToolPart).tool_call_id === part.tool_call_id;
}

function merge(before: ChatMessagePart, part: ChatMessagePart): ChatMessagePart {
  const merged: Record<string, unknown> = { ...before, ...part };
  for (const [key, whole] of FRAGMENTS) {
    const text = textOf(before, key) + textOf(part, key);
    if (whole && merged[whole] !== undefined) delete merged[key];
    else if (text) merged[key] = text;
  }
  return merged as unknown as ChatMessagePart;
}

/** What comes in fragments, and what takes their place. */
const FRAGMENTS = [
  ['text', undefined],
  ['args_delta', 'args'],
  ['result_delta', 'result'],
] as const;

export type ToolPart = ChatToolCallPart | ChatToolResultPart;

export function isTool(part: ChatMessagePart): part is ToolPart {
  return part.type === 'tool-call' || part.type === 'tool-result';
}

function textOf(part: object, key: string): string {
  const text = (part as Record<string, unknown>)[key];
  return typeof text === 'string' ? text : '';
}

/** The texts of one kind of part, one after the other. */
export function joinedText(parts: readonly ChatMessagePart[] | undefined, type: 'text' | 'reasoning'): string {
  return (parts ?? []).map((part) => (part.type === type ? textOf(part, 'text') : '')).join('');
}
