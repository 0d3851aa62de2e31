import type { Page } from '../model.js';

/** The console by itself: a whole session, REST and stream together. */
export const consolePage: Page = {
  address: 'console.html',
  title: 'Console',
  section: 'Start',
  summary: 'A whole chat in this page: REST and stream against a mock, with faults to switch on.',
  blocks: [
    {
      kind: 'prose',
      markdown:
        'Nothing here needs a server: the mock runs inside this page, and no request leaves it. Start a chat, watch the answer come, queue a second message, interrupt, edit, break the stream and see the client come back. Every request, answer and frame is validated against the strict profile.',
    },
    { kind: 'console', console: 'session' },
  ],
};

/** The same two documents as Redocly draws them. */
export const plainPage: Page = {
  address: 'plain.html',
  title: 'Plain pages and files',
  section: 'More',
  summary: 'The documents themselves, and each drawn as one page that stands alone.',
  blocks: [
    {
      kind: 'cards',
      cards: [
        { title: 'REST on one page', text: 'The OpenAPI document, drawn by Redocly. One file, usable offline.', address: 'plain/rest.html' },
        { title: 'Stream on one page', text: 'The AsyncAPI document, drawn by Redocly. One file, usable offline.', address: 'plain/stream.html' },
        { title: 'openapi.json', text: 'OpenAPI 3.1, bundled to one file.', address: 'openapi.json' },
        { title: 'asyncapi.json', text: 'AsyncAPI 3.0, bundled to one file.', address: 'asyncapi.json' },
        {
          title: 'llms.txt',
          text: 'A list of these pages for agents and scripts. Each page has a Markdown twin: put .md for .html.',
          address: 'llms.txt',
        },
      ],
    },
    {
      kind: 'prose',
      markdown:
        'Each type is a JSON Schema of its own at `schemas/strict/<Type>.json` and `schemas/tolerant/<Type>.json`; the [list of types](schemas/index.html) leads to both.',
    },
  ],
};
