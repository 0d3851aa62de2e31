import type { ChatMessagePart } from '../../../generated/client/types.js';
import { Failure } from '../engine/failure.js';
import { quote, trim } from '../go/text.js';

/**
 * The content of a message as it is stored: texts only, trimmed (law R12). Parts are checked in order, and the first
 * fault is the one that is told.
 *
 * @throws Failure 400
 */
export function readContent(content: unknown): ChatMessagePart[] {
  const parts = (content ?? []) as { type?: string; text?: string }[];
  if (parts.length === 0) throw new Failure(400, 'Content is required.', 'Content cannot be empty.');
  return parts.map(({ type = '', text = '' }, index) => {
    if (trim(type).toLowerCase() !== 'text') throw new Failure(400, 'Invalid input part.', `content[${index}].type ${quote(type)} is not supported.`);
    const trimmed = trim(text);
    if (trimmed === '') throw new Failure(400, 'Invalid input part.', `content[${index}].text cannot be empty.`);
    return { type: 'text', text: trimmed };
  });
}
