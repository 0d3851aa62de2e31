import type { ChatMessagePart, ChatMessageUsage } from '../../../generated/client/types.js';
import { cut } from '../go/text.js';
import { formatTime } from '../go/time.js';
import { firstTitle } from '../operations/title.js';
import type { Piece, Push, Scenario, Step, SubagentPiece, ToolPiece } from '../scenarios/scenario.js';
import type { Engine } from './engine.js';
import type { ChatRow, ModelConfigRow } from './rows.js';
import { lastPrompt, textOf } from './worker.js';

/** What ends a run in the status `error`. */
export class RunFault extends Error {
  override name = 'RunFault';
}
/** What crashes the worker. */
export class RunPanic extends Error {
  override name = 'RunPanic';
}

const EVERY = 40;
const WORDS_PER_DELTA = 3;
/** The server's bound on the steps of a turn (law C4). */
const MOST_STEPS = 1200;
const CHILD_POLL = 250;

interface Call {
  id: string;
  name: string;
  piece: ToolPiece | SubagentPiece;
  /** Absent while only fragments have come. */
  args?: unknown;
  result?: ChatMessagePart;
}

/** One run: a turn of a scenario, played as parts and messages. Stands still wherever the worker leaves it. */
export class Play {
  readonly title: string | undefined;
  readonly #engine: Engine;
  readonly #chat: ChatRow;
  readonly #scenario: Scenario | string;
  readonly #prompt: string;
  /** How many runs of this scenario there were before this one. */
  readonly #run: number;
  /** What the step has produced that no message holds yet. */
  #draft: ChatMessagePart[] = [];
  #calls: Call[] = [];
  #config: ModelConfigRow | undefined;

  constructor(engine: Engine, chat: ChatRow, scenario: Scenario | string) {
    this.#engine = engine;
    this.#chat = chat;
    this.#scenario = scenario;
    this.#prompt = lastPrompt(chat);
    this.#run = typeof scenario === 'string' ? 0 : runsOf(chat, scenario);
    this.title = typeof scenario === 'string' || scenario.title === undefined ? undefined : this.#fill(scenario.title);
  }

  /** The run itself. It yields how many milliseconds to wait, and throws when it fails. */
  *script(): Generator<number, void> {
    if (typeof this.#scenario === 'string') throw new RunFault(this.#scenario);
    this.#config = this.#model();
    const { turns } = this.#scenario;
    const turn = turns[Math.min(this.#run, turns.length - 1)] ?? [];
    for (const step of turn.slice(0, MOST_STEPS)) yield* this.#step(step);
  }

  /** The chat's own config, unless it is gone; its provider must have a key. */
  #model(): ModelConfigRow {
    const { store } = this.#engine;
    const own = store.modelConfigs.get(this.#chat.modelConfigId);
    const config = own && !own.deleted ? own : store.defaultModelConfig();
    if (config === undefined) throw new RunFault('no default chat model config is available');
    const provider = store.providers.get(config.provider);
    if (!provider?.hasKey) throw new RunFault(`create model: ${config.provider.toUpperCase().replace('-', '_')}_API_KEY is not set`);
    this.#chat.modelConfigId = config.id;
    return config;
  }

  *#step(step: Step): Generator<number, void> {
    const parts = step.parts ?? [];
    if (step.wait) yield step.wait;
    if (step.retry) {
      const { times, error, after = 1, announced = !this.#engine.options.bus } = step.retry;
      for (let attempt = 1; attempt <= times; attempt++) {
        yield* this.#attempt(parts, after);
        // What was sent stays sent (law S19); only our own draft begins anew.
        this.#draft = [];
        this.#calls = [];
        const delay = Math.min(1000 * 2 ** (attempt - 1), 60_000);
        const at = Math.floor((this.#engine.agenda.now + delay) * 1000);
        if (announced) this.#engine.tellRetry(this.#chat, { attempt, delay_ms: delay, error, retrying_at: formatTime(at) });
        yield delay;
      }
    }
    yield* this.#attempt(parts, Number.POSITIVE_INFINITY);
    if (step.panic) throw new RunPanic(step.panic);
    if (step.fail) throw new RunFault(step.fail);
    const usage = this.#usage(step);
    this.#storeAssistant(usage);
    yield* this.#useTools();
    this.#storeResults();
    yield* this.#compact(usage);
  }

  /** The model speaks: at most so many deltas. */
  *#attempt(parts: readonly Piece[], most: number): Generator<number, void> {
    let left = most;
    for (const piece of parts) {
      if (left <= 0) return;
      if ('wait' in piece) {
        yield piece.wait;
      } else if ('text' in piece || 'reasoning' in piece) {
        const type = 'text' in piece ? 'text' : 'reasoning';
        const whole = this.#fill('text' in piece ? piece.text : piece.reasoning);
        const title = 'reasoning' in piece && piece.title ? { title: piece.title } : {};
        const draft: { type: 'text' | 'reasoning'; text: string; title?: string } = { type, text: '', ...title };
        if (whole !== '') this.#draft.push(draft);
        for (const delta of deltas(whole, piece.pieces)) {
          if (left-- <= 0) return;
          yield piece.every ?? EVERY;
          draft.text += delta;
          this.#tell({ type, text: delta, ...title });
        }
      } else if ('source' in piece) {
        yield EVERY;
        left--;
        const { url, title = '', id = `s${this.#engine.chance.hex(8)}` } = piece.source;
        const part: ChatMessagePart = { type: 'source', source_id: id, url, ...(title && { title }) };
        this.#draft.push(part);
        this.#tell(part);
      } else if ('file' in piece) {
        yield EVERY;
        left--;
        const part: ChatMessagePart = { type: 'file', ...piece.file };
        this.#draft.push(part);
        this.#tell(part);
      } else {
        left -= yield* this.#call(piece);
      }
    }
  }

  /** The model calls a tool: its arguments in fragments, perhaps, and then whole. Gives the number of parts sent. */
  *#call(piece: ToolPiece | SubagentPiece): Generator<number, number> {
    const [name, args] = 'tool' in piece ? [piece.tool, piece.args] : ['spawn_agent', { prompt: this.#fill(piece.subagent.prompt) }];
    const call: Call = { id: `call_${this.#engine.chance.hex(12)}`, name, piece };
    this.#calls.push(call);
    const ids = { type: 'tool-call', tool_call_id: call.id, tool_name: name } as const;
    const fragments = 'fragments' in piece && piece.fragments && args !== undefined ? slices(JSON.stringify(args), piece.fragments) : [];
    for (const args_delta of fragments) {
      yield EVERY;
      this.#tell({ ...ids, args_delta });
    }
    yield EVERY;
    call.args = args;
    const whole = { ...ids, ...(args !== undefined && { args }) };
    this.#draft.push(whole);
    this.#tell(whole);
    return fragments.length + 1;
  }

  *#useTools(): Generator<number, void> {
    for (const call of this.#calls) {
      const { piece } = call;
      if ('tool' in piece) {
        yield piece.takes ?? 0;
        if (piece.push) this.#engine.turn(() => push(this.#engine, this.#chat, piece.push as Push));
        if (piece.workspace) {
          this.#chat.workspaceId = piece.workspace;
          this.#engine.store.touch(this.#chat);
        }
        this.#answer(call, ...resultOf(piece));
      } else {
        const child = this.#spawn(piece.subagent);
        if (piece.subagent.wait) while (child.status === 'pending' || child.status === 'running') yield CHILD_POLL;
        const report = textOf(child.messages.findLast(({ role }) => role === 'assistant')?.content ?? []);
        this.#answer(call, { chat_id: child.id, ...(report && { report }), status: child.status, title: child.title }, false);
      }
    }
  }

  #answer(call: Call, result: unknown, failed: boolean): void {
    call.result = { type: 'tool-result', tool_call_id: call.id, tool_name: call.name, result, ...(failed && { is_error: true }) };
    this.#engine.tellPart(this.#chat, 'tool', call.result);
  }

  /** A chat below this one, which is a chat like any other (law C9). */
  #spawn({ prompt, scenario }: SubagentPiece['subagent']): ChatRow {
    const { store } = this.#engine;
    const text = this.#fill(prompt);
    const parent = this.#chat;
    const child = store.addChat(
      {
        ownerId: parent.ownerId,
        workspaceId: parent.workspaceId,
        parentId: parent.id,
        rootId: parent.rootId ?? parent.parentId ?? parent.id,
        modelConfigId: parent.modelConfigId,
        title: firstTitle(text),
        scenario,
      },
      [{ type: 'text', text: 'You are a sub-agent.' }],
      [{ type: 'text', text }],
    );
    this.#engine.options.onTransition?.(child, undefined, 'create');
    this.#engine.worker.wake(child);
    return child;
  }

  /** Between two steps: a hidden summary for the model, and a pair that users see (law C7). */
  *#compact(usage: ChatMessageUsage | undefined): Generator<number, void> {
    const { contextLimit: limit, compressionThreshold: threshold } = this.#config as ModelConfigRow;
    const tokens = usage?.input_tokens ?? 0;
    const percent = (100 * tokens) / limit;
    if (percent <= threshold || tokens === 0) return;
    const ids = { tool_call_id: `chat_summarized_${this.#engine.chance.uuid()}`, tool_name: 'chat_summarized' };
    this.#tell({ type: 'tool-call', ...ids });
    yield EVERY;
    const summary = cut(`So far the user has said: ${this.#prompt}`, 200);
    const result: ChatMessagePart = {
      type: 'tool-result',
      ...ids,
      result: {
        context_limit_tokens: limit,
        context_tokens: tokens,
        source: 'automatic',
        summary,
        threshold_percent: threshold,
        usage_percent: Math.round(percent * 1000) / 1000,
      },
    };
    this.#engine.tellPart(this.#chat, 'tool', result);
    const { store } = this.#engine;
    store.addMessage(this.#chat, 'system', [{ type: 'text', text: summary }], { hidden: true });
    store.addMessage(this.#chat, 'assistant', [{ type: 'tool-call', ...ids, args: { source: 'automatic', threshold_percent: threshold } }]);
    store.addMessage(this.#chat, 'tool', [result]);
    this.#covered();
  }

  /** The unfinished step of a run that was interrupted; open calls get a result with an error (law R15). */
  storeUnfinished(): void {
    const error = { error: 'tool call was interrupted before it produced a result' };
    // A call whose arguments had not come whole is kept all the same, without them.
    for (const call of this.#calls) {
      const held = this.#draft.some((part) => 'tool_call_id' in part && part.tool_call_id === call.id);
      if (this.#stored || held) continue;
      this.#draft.push({ type: 'tool-call', tool_call_id: call.id, tool_name: call.name });
    }
    for (const call of this.#calls) if (call.result === undefined) this.#answer(call, error, true);
    if (!this.#stored) this.#storeAssistant(undefined, true);
    this.#storeResults(true);
  }

  /** Whether the step's message of the assistant is stored already. */
  #stored = true;

  #tell(part: ChatMessagePart): void {
    this.#stored = false;
    this.#engine.tellPart(this.#chat, 'assistant', part);
  }

  #storeAssistant(usage: ChatMessageUsage | undefined, force = false): void {
    const content = this.#draft.filter((part) => !('text' in part) || part.text !== '');
    this.#draft = [];
    this.#stored = true;
    if (force && content.length === 0) return;
    this.#engine.store.addMessage(this.#chat, 'assistant', content, { usage, force });
    this.#covered();
  }

  #storeResults(force = false): void {
    const results = this.#calls.flatMap(({ result }) => (result === undefined ? [] : [result]));
    this.#calls = [];
    for (const result of results) this.#engine.store.addMessage(this.#chat, 'tool', [result], { force });
    if (results.length > 0) this.#covered();
  }

  #covered(): void {
    this.#engine.clearParts(this.#chat, false);
    this.#engine.tellMessages(this.#chat);
  }

  #usage(step: Step): ChatMessageUsage | undefined {
    const { contextLimit } = this.#config as ModelConfigRow;
    if (step.usage === 'none') return undefined;
    if (step.usage !== undefined) {
      const { context_limit, ...counts } = step.usage;
      const limit = context_limit === undefined ? {} : { context_limit };
      // If the provider gave any number, all six are there, zeros included (law C10).
      return Object.keys(counts).length === 0 ? limit : { ...NO_TOKENS, ...counts, ...limit };
    }
    const written = JSON.stringify(this.#draft).length;
    const read = this.#chat.messages.reduce((sum, { weight }) => sum + weight, 0);
    const input = step.context_percent === undefined ? Math.ceil(read / 4) : Math.round((contextLimit * step.context_percent) / 100);
    const output = Math.ceil(written / 4);
    return { ...NO_TOKENS, input_tokens: input, output_tokens: output, total_tokens: input + output, context_limit: contextLimit };
  }

  #fill(text: string): string {
    return text.replaceAll('{{prompt}}', () => this.#prompt);
  }
}

const NO_TOKENS = { input_tokens: 0, output_tokens: 0, total_tokens: 0, reasoning_tokens: 0, cache_creation_tokens: 0, cache_read_tokens: 0 };

/** A text in pieces that give it back when they are put together; an empty text is one empty piece. */
function deltas(text: string, pieces: number | undefined): string[] {
  if (text === '') return [''];
  if (pieces !== undefined) return slices(text, pieces);
  const found = text.match(/\s*\S+|\s+$/gu) ?? [text];
  const list: string[] = [];
  for (let at = 0; at < found.length; at += WORDS_PER_DELTA) list.push(found.slice(at, at + WORDS_PER_DELTA).join(''));
  return list;
}

/** A text in so many pieces of about the same length; no character is cut in two. */
function slices(text: string, pieces: number): string[] {
  const characters = [...text];
  const size = Math.max(1, Math.ceil(characters.length / pieces));
  const list: string[] = [];
  for (let at = 0; at < characters.length; at += size) list.push(characters.slice(at, at + size).join(''));
  return list;
}

/** What a tool gives, and whether that is a failure (law C4). Keys are sorted, as the server writes maps. */
function resultOf(piece: ToolPiece): [result: unknown, failed: boolean] {
  if (piece.error !== undefined) return [{ error: piece.error }, true];
  if (piece.output !== undefined) return [{ output: piece.output }, false];
  if (piece.media !== undefined) return [{ data: piece.media.data, mime_type: piece.media.mime_type, text: piece.media.text }, false];
  return [piece.result === undefined ? {} : piece.result, false];
}

/** A push to git: the diff operations know something from now on, and the streams get their status again (law S17). */
export function push(engine: Engine, chat: ChatRow, given: Push): void {
  const origin = given.remote_origin ?? chat.diff?.remoteOrigin ?? 'https://github.com/acme/shop';
  const now = engine.store.stamp();
  const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([a-z0-9-]+)/i.exec(origin)?.[1]?.toLowerCase() ?? 'git';
  const pullRequestUrl = given.pull_request_url ?? chat.diff?.pullRequestUrl;
  const remote = {
    ...(pullRequestUrl && { state: given.state ?? 'open' }),
    changesRequested: given.changes_requested ?? false,
    additions: given.additions ?? 0,
    deletions: given.deletions ?? 0,
    changedFiles: given.changes?.length ?? 0,
  };
  chat.diff = {
    provider: host,
    remoteOrigin: origin,
    branch: given.branch,
    ...(pullRequestUrl && { pullRequestUrl }),
    diff: given.diff ?? chat.diff?.diff ?? '',
    remote,
    ...(chat.diff?.known && { known: chat.diff.known }),
    ...(chat.diff?.refreshedAt !== undefined && { refreshedAt: chat.diff.refreshedAt }),
    staleAt: now,
  };
  for (const { path, type, old_path: oldPath, summary } of given.changes ?? []) {
    const change = {
      id: engine.store.uuid(),
      path,
      type,
      ...(oldPath && { oldPath }),
      ...(summary && { summary }),
      detectedAt: engine.store.stamp(),
    };
    chat.changes = [...chat.changes, change];
  }
  engine.store.touch(chat);
  engine.tellStatus(chat);
}

/** How many runs of a scenario a chat has had. */
export function runsOf({ runs }: ChatRow, { name }: Scenario): number {
  return Object.hasOwn(runs, name) ? (runs[name] as number) : 0;
}
