import type { Sequence } from '../diagrams/sequence.js';
import { stateDiagram } from '../diagrams/state.js';
import type { Block, Page } from '../model.js';

/** The life of a chat as a drawing, and six stories of what crosses between a client and the server. */
export async function diagramsPage(sequences: Readonly<Record<string, Sequence>>): Promise<Page> {
  const states = await stateDiagram();
  const stories = Object.entries(sequences).flatMap(([name, { title, ...figure }]): Block[] => [
    { kind: 'heading', level: 2, text: title, id: name },
    { kind: 'figure', ...figure },
  ]);
  return {
    address: 'stream/diagrams.html',
    title: 'States and sequences',
    section: 'Stream',
    summary: 'The states of a chat, and what crosses in a turn, in queueing, an interrupt, an edit, a retry and a reconnect.',
    blocks: [
      {
        kind: 'prose',
        markdown:
          'Nothing here is drawn by hand. The states come from the table by which the mock changes a status (laws C1 and C2). The sequences are what crossed when the mock played them: an arrow from the stream is a frame, the words above it are the events in it, and frames with nothing but parts are put together. Paths stand below `/api/experimental`.',
      },
      { kind: 'heading', level: 2, text: 'The states of a chat', id: 'states' },
      { kind: 'figure', ...states },
      ...stories,
    ],
  };
}
