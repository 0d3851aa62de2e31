import type { Transcript } from '../../../generated/client/stream/transcript.js';
import type { ChatWithMessages } from '../../../generated/client/types.js';

/** A place where two values differ. */
export interface Difference {
  /** A JSON Pointer. */
  path: string;
  transcript: unknown;
  rest: unknown;
}

/** Where what the stream has made of a chat is not what REST says of it. */
export function compare({ status, error, messages, queue }: Transcript, { chat, ...rest }: ChatWithMessages): Difference[] {
  return differences(
    { status, last_error: error ?? null, messages, queued_messages: queue },
    { status: chat.status, last_error: chat.last_error, messages: rest.messages ?? [], queued_messages: rest.queued_messages ?? [] },
    '',
  );
}

function differences(transcript: unknown, rest: unknown, path: string): Difference[] {
  if (transcript === rest) return [];
  const both = typeof transcript === 'object' && transcript !== null && typeof rest === 'object' && rest !== null;
  if (!both || Array.isArray(transcript) !== Array.isArray(rest)) return [{ path, transcript, rest }];
  const keys = new Set([...Object.keys(transcript), ...Object.keys(rest)]);
  return [...keys].flatMap((key) =>
    differences(
      (transcript as Record<string, unknown>)[key],
      (rest as Record<string, unknown>)[key],
      `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ),
  );
}
