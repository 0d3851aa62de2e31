import type { ChatMessagePart, ChatStreamEvent } from '../../../generated/client/types.js';
import { shorten } from './offers.js';

const LONGEST = 80;

type Summaries = { [K in ChatStreamEvent['type']]: (event: Extract<ChatStreamEvent, { type: K }>) => string };

const SUMMARIES: Summaries = {
  message_part: ({ message_part: { role, part } }) => `${role} · ${part.type} ${quote(partText(part))}`,
  message: ({ message: { id, role, content = [] } }) => `${id} · ${role} · ${content.map(({ type }) => type).join(', ') || 'no content'}`,
  status: ({ status: { status } }) => status,
  error: ({ error: { message } }) => message,
  queue_update: ({ queued_messages = [] }) => (queued_messages.length === 0 ? 'nothing waits' : `${queued_messages.length} waiting`),
  retry: ({ retry: { attempt, delay_ms, error } }) => `attempt ${attempt} in ${delay_ms} ms: ${error}`,
};

/** An event in a line. Faulty events come here too: whatever is missing in one, its tag is what is left to say. */
export function summaryOf(event: ChatStreamEvent): string {
  try {
    return shorten((SUMMARIES[event.type] as (event: ChatStreamEvent) => string)(event), LONGEST);
  } catch {
    return shorten(JSON.stringify(event) ?? '', LONGEST);
  }
}

function partText(part: ChatMessagePart): string {
  const { text, args_delta, tool_name, url } = part as { text?: string; args_delta?: string; tool_name?: string; url?: string };
  return text ?? args_delta ?? tool_name ?? url ?? '';
}

function quote(text: string): string {
  return text && JSON.stringify(shorten(text, LONGEST / 2));
}
