import type { MockCore, MockOptions } from '../../mock/mock.js';
import type { Scenario } from '../../mock/scenarios/scenario.js';
import { Stage, type Step } from './stage.js';

/** What a sequence diagram tells, as a play between a client and the mock. */
export interface Story {
  title: string;
  /** One sentence. */
  caption: string;
  options: MockOptions;
  play(stage: Stage): Promise<void>;
}

const ANSWER: Scenario = {
  name: 'answer',
  about: 'Reasoning and an answer in one step.',
  turns: [
    [
      {
        parts: [
          { reasoning: 'The user wants an answer.', pieces: 3 },
          { text: 'Here is the answer to what you asked.', pieces: 6 },
        ],
      },
    ],
  ],
};

const TOOL: Scenario = {
  name: 'tool',
  about: 'A step that calls a tool, and a step that answers.',
  turns: [
    [
      {
        parts: [
          { text: 'I will run the tests.', pieces: 3 },
          { tool: 'execute', args: { command: 'go test ./…' }, fragments: 2, result: { exit_code: 0 } },
        ],
      },
      { parts: [{ text: 'All of them pass.', pieces: 4 }] },
    ],
  ],
};

const play = (scenario: Scenario): MockOptions => ({ scenario: scenario.name, scenarios: [scenario] });

export const STORIES = {
  turn: {
    title: 'A turn',
    caption: 'A chat is created, its stream is opened, and a run goes from pending to waiting in two steps.',
    options: play(TOOL),
    async play(stage) {
      const { id } = await stage.call('createChat', {}, 'Run the tests');
      stage.note('S11', 'Every connection begins with a snapshot: all that the chat holds so far.');
      await stage.open(id);
      await stage.settle();
      stage.note('C3', 'Done is told by the status waiting. The stream stays open.');
    },
  },
  queueing: {
    title: 'A message is queued',
    caption: 'A message to a chat that is busy waits in the queue, and gets its own run when the first one is over.',
    options: play(ANSWER),
    async play(stage) {
      const { id } = await stage.call('createChat', {}, 'Fix the login test');
      await stage.open(id);
      await stage.advance(1200);
      await stage.call('createChatMessage', { chat: id }, 'Also update the changelog');
      stage.note('R13', 'To a chat that is pending or running a message is queued, at most 20 of them.');
      await stage.settle();
      stage.note('S14', 'The message that moved up has no notice of its own: it comes along with the next one.');
    },
  },
  interrupt: {
    title: 'An interrupt',
    caption: 'A run is stopped in the middle of its answer; what there is of the answer is kept.',
    options: play(ANSWER),
    async play(stage) {
      const { id } = await stage.call('createChat', {}, 'Fix the login test');
      await stage.open(id);
      await stage.advance(1250);
      await stage.call('interruptChat', { chat: id });
      stage.note('R15', 'The unfinished step is stored. An interrupt may be repeated freely.');
      await stage.settle();
      await stage.advance(1000);
      stage.note('S17', 'The status comes a second time, from the worker: take it as a state, not as an event.');
    },
  },
  edit: {
    title: 'An edit',
    caption: 'The first message of a resting chat is edited: all that came after it is gone, and a new run begins.',
    options: play(ANSWER),
    async play(stage) {
      const [id, message] = await stage.unseen(async () => {
        const chat = await stage.call('createChat', {}, 'Fix the login test');
        await stage.settle();
        const history = await stage.call('getChat', { chat: chat.id });
        return [chat.id, history.messages[0].id];
      });
      await stage.open(id);
      await stage.call('editChatMessage', { chat: id, message }, 'Fix the logout test');
      stage.note('S15', 'The stream tells neither the edit nor the deletions: on this status, read the chat again.');
      await stage.call('getChat', { chat: id });
      await stage.settle();
    },
  },
  retry: {
    title: 'A retry',
    caption: 'The model fails twice in the middle of its answer and is asked again.',
    options: {
      ...play({ ...ANSWER, turns: ANSWER.turns.map(([step]) => [{ ...step, retry: { times: 2, error: 'overloaded', after: 2, announced: true } }]) }),
      bus: false,
    },
    async play(stage) {
      const { id } = await stage.call('createChat', {}, 'Fix the login test');
      await stage.open(id);
      await stage.advance(1200);
      stage.note('S19', 'Parts of the failed attempt are not taken back: drop the draft. Most servers send no retry event.');
      await stage.settle();
      stage.note('C6', 'A run is retried without limit, and its status stays running all the while. Offer an interrupt.');
    },
  },
  reconnect: {
    title: 'A reconnect',
    caption: 'The stream ends in the middle of a run; the client opens another one and loses nothing.',
    options: { ...play(ANSWER), faults: [['drop', { after: 4 }]] },
    async play(stage) {
      const { id } = await stage.call('createChat', {}, 'Fix the login test');
      await stage.open(id);
      await stage.advance(1130);
      stage.note('S27', 'Every end but one\u2019s own is followed by a new connection, after a delay that grows. Drop the draft, keep the messages.');
      await stage.advance(100);
      await stage.open(id);
      stage.note('S13', 'The snapshot holds all parts of the run so far: they replace the draft and are never appended to it.');
      await stage.call('getChat', { chat: id });
      await stage.settle();
    },
  },
} satisfies Record<string, Story>;

export type StoryName = keyof typeof STORIES;

/** Plays a story from its beginning. `create` is for tests that want to look at the mock. */
export async function record({ options, play }: Story, create?: (options: MockOptions) => MockCore): Promise<Step[]> {
  const stage = new Stage(options, create);
  try {
    await play(stage);
    return stage.steps;
  } finally {
    stage.close();
  }
}
