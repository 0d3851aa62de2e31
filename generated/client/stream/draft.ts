// Generated from spec/ by npm run generate. Do not edit.

import type { ChatMessage, ChatMessagePart } from '../types.js';
import { isTool, joinedText, joinPart } from './parts.js';

/** Parts that came one after the other with one role. */
interface Chunk {
  readonly role: 'assistant' | 'tool';
  readonly parts: readonly ChatMessagePart[];
  /** A message of the assistant has come since: what follows may belong to another step. */
  readonly sealed: boolean;
}

/** The parts that have come on a connection, as far as they may belong to no message yet. */
export interface PartLog {
  readonly chunks: readonly Chunk[];
  /** The last message of the assistant, and how many chunks were here when it came. */
  readonly latest: { readonly id: number; readonly at: number } | undefined;
  /** A message of the assistant whose parts are all known to be over. */
  readonly spent: number | undefined;
}

export const EMPTY_LOG: PartLog = { chunks: [], latest: undefined, spent: undefined };

/** Forgets all parts. With a message, parts that come from now on are none of its. */
export function dropParts(log: PartLog, spent: number | undefined = log.spent): PartLog {
  return { chunks: [], latest: undefined, spent };
}

export function addPart({ chunks, ...log }: PartLog, role: string | undefined, part: ChatMessagePart): PartLog {
  const kind = role === 'tool' ? 'tool' : 'assistant';
  const last = chunks.at(-1);
  if (!last || last.sealed || last.role !== kind) return { ...log, chunks: [...chunks, { role: kind, parts: [part], sealed: false }] };
  return { ...log, chunks: chunks.with(-1, { ...last, parts: joinPart(last.parts, part) }) };
}

/** A message of the assistant has come, for the first time or again. */
export function seal(log: PartLog, id: number): PartLog {
  if (log.latest && log.latest.id > id) return log;
  const last = log.chunks.at(-1);
  const chunks = last && !last.sealed ? log.chunks.with(-1, { ...last, sealed: true }) : log.chunks;
  return { ...log, chunks, latest: { id, at: chunks.length } };
}

/** What the messages of the run say of its parts: those after the last one of the user. */
export interface Run {
  readonly assistant: ChatMessage | undefined;
  /** The tool calls of the last message of the assistant. */
  readonly open: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
}

export function runOf(messages: readonly ChatMessage[]): Run {
  const calls = new Set<string>();
  const results = new Set<string>();
  const tail = messages.slice(messages.findLastIndex(({ role }) => role === 'user') + 1);
  for (const part of tail.flatMap(({ content }) => content ?? [])) {
    if (isTool(part) && part.tool_call_id) (part.type === 'tool-call' ? calls : results).add(part.tool_call_id);
  }
  const assistant = tail.findLast(({ role }) => role === 'assistant');
  const open = (assistant?.content ?? []).flatMap((part) => (part.type === 'tool-call' && part.tool_call_id ? [part.tool_call_id] : []));
  return { assistant, open: new Set(open), calls, results };
}

/**
 * Takes the log apart: the parts that no message holds yet, put together, and the log without what is over.
 *
 * Parts carry no message id, and neither stand in order with messages (law S16) nor come after those of earlier steps in a
 * snapshot (law S13). So it is looked at what they say, whichever came first: a tool call that a message holds ends all
 * parts of the assistant up to it, as does a result; the last message of the assistant ends its own, while its tools have
 * not all answered, since no later step can have begun.
 */
export function takeApart(log: PartLog, run: Run): { draft: ChatMessagePart[]; rest: PartLog } {
  const { chunks, latest } = log;
  const idsOf = ({ parts }: Chunk) => parts.flatMap((part) => (isTool(part) && part.tool_call_id ? [part.tool_call_id] : []));
  const known = chunks.findLastIndex((chunk) => idsOf(chunk).some((id) => run.calls.has(id) || run.results.has(id)));
  const { assistant, open } = run;
  const spent = assistant && chunks.some((chunk) => idsOf(chunk).some((id) => open.has(id))) ? assistant.id : log.spent;
  const answered = open.size > 0 && [...open].every((id) => run.results.has(id));
  const owner = assistant && spent !== assistant.id && !answered ? assistant : undefined;
  const here = owner && latest?.id === owner.id ? latest.at : 0;
  const wanted = { text: joinedText(owner?.content, 'text'), reasoning: joinedText(owner?.content, 'reasoning') };

  let text = '';
  let reasoning = '';
  let late = owner !== undefined;
  const over = chunks.map((chunk, index) => {
    if (chunk.role === 'tool') return false;
    if (index <= known) return true;
    text += joinedText(chunk.parts, 'text');
    reasoning += joinedText(chunk.parts, 'reasoning');
    if (owner && index < here) return true;
    // What comes after its message is late only as long as it goes on with the same words.
    late &&= wanted.text.startsWith(text) && wanted.reasoning.startsWith(reasoning) && !idsOf(chunk).length;
    return late;
  });
  const left = chunks.map((chunk, index): readonly ChatMessagePart[] => {
    if (over[index]) return [];
    return chunk.parts.filter((part) => !(chunk.role === 'tool' && isTool(part) && part.tool_call_id && run.results.has(part.tool_call_id)));
  });
  const draft = left.flat().reduce<ChatMessagePart[]>(joinPart, []);
  const gone = chunks.map((_, index) => index <= known && !left[index]?.length);
  return {
    draft: draft.filter((part) => (part.type !== 'text' && part.type !== 'reasoning') || part.text),
    rest: {
      chunks: chunks.filter((_, index) => !gone[index]),
      latest: latest && { ...latest, at: latest.at - gone.slice(0, latest.at).filter(Boolean).length },
      spent,
    },
  };
}
