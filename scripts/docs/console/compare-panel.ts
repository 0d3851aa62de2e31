import { isResting, type Transcript } from '../../../generated/client/stream/transcript.js';
import type { ChatWithMessages } from '../../../generated/client/types.js';
import { compare, type Difference } from './compare.js';
import { announcer, button, fill, h } from './dom.js';
import { errorView } from './error-view.js';
import { badge } from './json-view.js';
import { shorten } from './offers.js';

/** Says whether the transcript is what REST says of the chat. */
export interface ComparePanel {
  element: HTMLElement;
  run(): Promise<void>;
  clear(): void;
}

const MOST_SHOWN = 20;
/** The stream and REST are two ways: what one has just told may still be on its way on the other. */
const TRIES = 4;
const PAUSE_MS = 150;

export function comparePanel(transcript: () => Transcript | undefined, ask: () => Promise<ChatWithMessages>): ComparePanel {
  const status = announcer();
  const details = h('div', {});
  let runs = 0;

  async function run(): Promise<void> {
    const mine = ++runs;
    const known = transcript();
    if (known === undefined) return;
    try {
      for (let left = TRIES; left > 0; left--) {
        const rest = await ask();
        if (mine !== runs) return;
        const mineNow = transcript();
        if (mineNow === undefined) return;
        const found = compare(mineNow, rest);
        if (found.length === 0 || left === 1) show(found, mineNow);
        if (found.length === 0) return;
        await new Promise((done) => setTimeout(done, PAUSE_MS));
      }
    } catch (error) {
      if (mine === runs) fill(details, errorView(error));
    }
  }
  function show(found: Difference[], { messages, status: now }: Transcript): void {
    const equal = found.length === 0;
    fill(status, badge(equal ? 'equal' : 'differs', equal ? 'ok' : 'warn'));
    status.append(
      equal
        ? ` The transcript is what REST says: ${messages.length} ${messages.length === 1 ? 'message' : 'messages'}, ${now}.`
        : ` ${found.length} ${found.length === 1 ? 'place differs' : 'places differ'} from REST.${isResting(now) ? '' : ' While the chat is at work the two may be a step apart.'}`,
    );
    fill(
      details,
      !equal &&
        h(
          'ul',
          { class: 'cc-differences' },
          ...found
            .slice(0, MOST_SHOWN)
            .map(({ path, transcript: here, rest }) => h('li', {}, h('code', {}, path), ` transcript ${told(here)}, REST ${told(rest)}`)),
        ),
    );
  }
  return {
    element: h(
      'div',
      { class: 'cc-compare' },
      h(
        'div',
        { class: 'cc-bar' },
        button('Compare with REST', () => void run()),
        status,
      ),
      details,
    ),
    run,
    clear() {
      runs++;
      fill(status);
      fill(details);
    },
  };
}

function told(value: unknown): string {
  return value === undefined ? 'nothing' : shorten(JSON.stringify(value), 120);
}
