import type * as Client from '../../../generated/client/index.js';

/** Where a runtime finds the mock, and what it needs besides. Plain data: it is sent into pages and workers. */
export interface Place {
  baseUrl: string;
  token: string;
}

export interface Outcome {
  /** The column of the table. */
  group: string;
  name: string;
  milliseconds: number;
  /** What went wrong; absent when all is well. */
  error?: string;
}

/** What the mock is started with, for the scenarios that cannot ask for a fault by a prompt. */
export const FAULTS = [
  'slow-answer,operation=getChatDiffContents,times=0,ms=3000',
  'server-error,operation=listChatProviders,times=1,retry-after=0',
  'bad-gateway,operation=listChatModelConfigs,times=0',
];

/** The operation that the server in front of the mock redirects to another origin. */
export const REDIRECTED = '/api/experimental/chats/models';

const STRANGER = 'abcdefghij-0123456789abcdefghijkl';
const NOBODYS_CHAT = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/**
 * The same program for every runtime: nothing in it but the client, which is handed in, and what the language has. A scenario
 * that does not hold throws.
 */
export async function runScenarios(client: typeof Client, { baseUrl, token }: Place): Promise<Outcome[]> {
  const connection = { baseUrl, token, backoff: () => 20 };
  const { chats, models, modelConfigs } = client.createClient(connection);
  const start = (text: string) => chats.create(says(text));

  const scenarios: Record<string, Record<string, () => Promise<void>>> = {
    REST: {
      async 'list, create and get tell one story'() {
        const made = await start('Say hello');
        same((await chats.get(made.id)).chat.id, made.id);
        same(
          (await chats.list()).some(({ id }) => id === made.id),
          true,
        );
      },
      async 'a call without an answer resolves to nothing'() {
        const { id } = await start('Say hello');
        same(await chats.archive(id), undefined);
      },
      async 'a failure that may pass is tried again'() {
        const waits: number[] = [];
        const patient = client.createClient({ ...connection, hooks: { onRetry: ({ attempt }) => void waits.push(attempt) } });
        same(Array.isArray(await patient.providers.list()), true);
        same(waits, [1]);
      },
      async 'openapi-fetch is there for those who like it'() {
        const rest = client.createRestClient({ baseUrl, token });
        const { data } = await rest.GET('/api/experimental/chats');
        same(Array.isArray(data), true);
        const { error, response } = await rest.GET('/api/experimental/chats/{chat}', { params: { path: { chat: NOBODYS_CHAT } } });
        same([response.status, typeof error?.message], [404, 'string']);
      },
    },
    errors: {
      async 'a refusal has the status and the words of the server'() {
        const error = await failure(chats.create({ content: [] }));
        same([error.name, error.kind, error.status], ['ApiError', 'api', 400]);
        same([error.message, error.detail], ['Content is required.', 'Content cannot be empty.']);
        same([error.operation, error.method, error.path], ['createChat', 'POST', '/api/experimental/chats']);
      },
      async 'a token that is not known is told, and not shown'() {
        const error = await failure(client.createClient({ ...connection, token: STRANGER }).chats.list());
        same([error.status, error.detail], [401, 'API key is invalid.']);
        same(`${error} ${JSON.stringify(error)} ${error.stack}`.includes(STRANGER), false);
      },
      async 'a page of HTML is not lost'() {
        const error = await failure(modelConfigs.list({ retries: 0 }));
        same([error.kind, error.status, String(error.body).includes('502 Bad Gateway')], ['api', 502, true]);
      },
      async 'nobody answers: a network error'() {
        const error = await failure(client.createClient({ ...connection, baseUrl: 'http://127.0.0.1:9', retries: 0 }).chats.list());
        same([error.name, error.retryable], ['NetworkError', true]);
      },
      async 'a redirect to another origin is not followed'() {
        const error = await failure(models.list());
        same(error.kind, 'protocol');
      },
    },
    abort: {
      async 'a signal ends a call'() {
        const controller = new AbortController();
        const error = failure(chats.diff(NOBODYS_CHAT, { signal: controller.signal }));
        await later(50);
        controller.abort();
        same((await error).name, 'AbortError');
      },
      async 'a call ends in time'() {
        same((await failure(chats.diff(NOBODYS_CHAT, { timeoutMs: 50, retries: 0 }))).name, 'TimeoutError');
      },
      async 'a signal ends a stream without an error, also one that is silent'() {
        const { id } = await start('[scenario: slow] Think');
        const controller = new AbortController();
        let count = 0;
        for await (const _ of chats.stream(id, { signal: controller.signal })) if (count++ === 0) setTimeout(() => controller.abort(), 50);
        same(count > 0, true);
      },
      async 'a signal that has fired opens nothing'() {
        for await (const _ of chats.stream(NOBODYS_CHAT, { signal: AbortSignal.abort() })) throw new Error('an event came');
      },
    },
    stream: {
      async 'events come typed and in order, to the end of the turn'() {
        const { id } = await start('[scenario: tools] Run the tests');
        const kinds = new Set<string>();
        const messages: number[] = [];
        for await (const event of chats.stream(id)) {
          kinds.add(event.type);
          if (event.chat_id !== id) throw new Error('an event of another chat');
          if (event.type === 'message') messages.push(event.message.id);
          if (event.type === 'status' && event.status.status === 'waiting') break;
        }
        // A machine so busy that the run was over before the stream was open shows no parts.
        same([...kinds].filter((kind) => kind !== 'message_part').sort(), ['message', 'status']);
        same(
          messages,
          [...messages].sort((a, b) => a - b),
        );
      },
      async 'two thousand deltas for a slow reader: none is lost, doubled or moved'() {
        const { id } = await start('[scenario: long] Write');
        let whole = '';
        let text = '';
        let events = 0;
        for await (const event of chats.stream(id)) {
          if (++events % 100 === 0) await later(5);
          if (event.type === 'message_part' && event.message_part.part.type === 'text') text += event.message_part.part.text ?? '';
          if (event.type === 'message' && event.message.role === 'assistant') whole = client.finalText({ ...nothing(id), messages: [event.message] });
          if (event.type === 'status' && event.status.status === 'waiting') break;
        }
        same(whole.length, 10_000);
        same(text, whole);
      },
      async 'a frame of 4 MiB passes'() {
        const { id } = await start('Big [fault: frame-limit]');
        let longest = 0;
        for await (const event of chats.stream(id)) {
          if (event.type === 'message_part' && event.message_part.part.type === 'text')
            longest = Math.max(longest, event.message_part.part.text?.length ?? 0);
          if (event.type === 'status' && event.status.status === 'waiting') break;
        }
        same(longest > 4_000_000, true);
      },
      async 'binary messages are read alike'() {
        const { id } = await start('Bytes [fault: binary]');
        for await (const event of chats.stream(id)) if (event.type === 'status' && event.status.status === 'waiting') return;
      },
    },
    'stream errors': {
      async 'an unknown chat and an unknown token are told as REST tells them'() {
        const missing = await failure(drain(chats.stream(NOBODYS_CHAT)));
        same([missing.name, missing.status], ['ApiError', 404]);
        const stranger = client.createClient({ ...connection, token: STRANGER });
        same((await failure(drain(stranger.chats.stream(NOBODYS_CHAT)))).status, 401);
      },
      async 'a malformed frame ends it with one error'() {
        const { id } = await start('Oh [fault: malformed-json]');
        const error = await failure(drain(chats.stream(id)));
        same([error.name, String(error.message).startsWith('Malformed stream frame')], ['ProtocolError', true]);
      },
      async 'a frame beyond 4 MiB ends it with an error that says so'() {
        const { id } = await start('Oh [fault: frame-too-large]');
        same((await failure(drain(chats.stream(id)))).fault, 'too-large');
      },
    },
    reconnect: {
      async 'after a close in the middle it goes on by itself, and says so'() {
        const { id } = await start('[scenario: tools] Run the tests');
        const openings: boolean[] = [];
        let closing: Promise<unknown> | undefined;
        for await (const event of chats.stream(id, { onOpen: ({ reconnected }) => void openings.push(reconnected) })) {
          closing ??= chats.sendMessage(id, says('Then [fault: close]'));
          if (openings.length > 1 && event.type === 'status' && event.status.status === 'waiting') break;
        }
        await closing;
        same(openings, [false, true]);
      },
      async 'a connection that breaks is an error where reconnecting is off'() {
        const { id } = await start('[scenario: long] Write [fault: cut]');
        const error = await failure(drain(chats.stream(id, { reconnect: false })));
        same([error.name, error.fault, error.retryable], ['StreamError', 'lost', true]);
      },
    },
    transcript: {
      async 'watch ends as REST has it, across a close in the middle'() {
        const { id } = await start('[scenario: tools] Run the tests');
        const openings: boolean[] = [];
        let closing: Promise<unknown> | undefined;
        for await (const { status, messages, draft, chat } of chats.watch(id, { onOpen: ({ reconnected }) => void openings.push(reconnected) })) {
          closing ??= chats.sendMessage(id, says('Then [fault: close]'));
          if (status !== 'waiting' || !chat) continue;
          const stored = (await chats.get(id)).messages ?? [];
          if (stored.length !== messages.length || openings.length < 2) continue;
          same([JSON.stringify(messages), draft.length], [JSON.stringify(stored), 0]);
          await closing;
          return;
        }
      },
      async 'ask sends once, waits, and gives the text of the answer'() {
        const { id } = await start('Say hello');
        same((await chats.ask(id, 'And now?')).includes('You said: And now?'), true);
        const { messages } = await chats.get(id);
        same(messages?.filter(({ role }) => role === 'user').length, 2);
      },
    },
  };

  const outcomes: Outcome[] = [];
  for (const [group, cases] of Object.entries(scenarios)) {
    for (const [name, run] of Object.entries(cases)) {
      const begun = Date.now();
      // A scenario that hangs is told as one that failed.
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('still not done after 30 s')), 30_000);
      });
      const error = await Promise.race([run(), late]).then(
        () => undefined,
        (cause: unknown) => String(cause),
      );
      clearTimeout(timer);
      outcomes.push({ group, name, milliseconds: Date.now() - begun, ...(error === undefined ? {} : { error }) });
    }
  }
  return outcomes;

  function nothing(id: string): Client.Transcript {
    return client.startTranscript(id).transcript;
  }
}

function says(text: string): Client.CreateChatMessageRequest {
  return { content: [{ type: 'text', text }] };
}

function same(found: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`found ${one?.slice(0, 300)}, wanted ${other?.slice(0, 300)}`);
}

/** The error of something that is to fail. */
async function failure(work: Promise<unknown>): Promise<Record<string, unknown>> {
  const [error] = await work.then(
    () => [],
    (cause: unknown) => [cause],
  );
  if (!error) throw new Error('it did not fail');
  return error as Record<string, unknown>;
}

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
