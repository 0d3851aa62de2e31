import type { ChatMessagePart } from '../../../generated/client/types.js';
import { type Child, fold, h } from './dom.js';
import { badge, jsonView, textView } from './json-view.js';

type Views = { [K in ChatMessagePart['type']]: (part: Extract<ChatMessagePart, { type: K }>, open: boolean) => Child };

const VIEWS: Views = {
  text: ({ text = '' }) => h('p', { class: 'cc-text' }, text),
  reasoning: ({ text = '', title }, open) => fold(title ? `Reasoning: ${title}` : 'Reasoning', () => h('p', { class: 'cc-text' }, text), open),
  'tool-call': (part, open) => {
    const { tool_name = 'tool', args, args_delta } = part as typeof part & { args_delta?: string };
    return fold(
      [badge('call', 'info'), ' ', h('code', {}, tool_name)],
      () => (args === undefined ? textView(args_delta ?? '', 'Arguments so far') : jsonView(args, 'Arguments')),
      open,
    );
  },
  'tool-result': ({ tool_name = 'tool', result, is_error }) =>
    fold([badge(is_error ? 'failed' : 'result', is_error ? 'bad' : 'ok'), ' ', h('code', {}, tool_name)], () => jsonView(result, 'Result')),
  source: ({ url = '', title }) => h('p', {}, badge('source', 'info'), ` ${title ?? ''} `, h('code', {}, url)),
  file: ({ media_type = 'a file', data = '' }) => h('p', {}, badge('file', 'info'), ` ${media_type}, ${data.length} characters of base64`),
};

/** A part as a person wants to see it; of an unknown kind its JSON. `open`: what can be folded is not. */
export function partView(part: ChatMessagePart, open = false): Child {
  const view = VIEWS[part.type] as ((part: ChatMessagePart, open: boolean) => Child) | undefined;
  return view?.(part, open) ?? jsonView(part, 'Part of an unknown kind');
}
