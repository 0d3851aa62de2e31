import type { ChatMessagePart } from '../../../generated/client/types.js';
import { cut } from '../go/text.js';
import type { Scenario } from '../scenarios/scenario.js';
import type { Task } from './agenda.js';
import type { Engine } from './engine.js';
import { Play, RunPanic, runsOf } from './play.js';
import type { ChatRow } from './rows.js';

/** Workers look for pending chats once a second (law C1). */
const POLL = 1000;
/** How long the model needs to think of a title. */
const TITLE_AFTER = 300;
/** How long a worker needs to notice an interrupt and to clean up. */
const CLEANUP = 20;

interface Run {
  play: Play;
  script: Generator<number, void>;
  next: Task | undefined;
  /** Interrupted; what is left is to clean up. */
  ending: boolean;
}

/** Takes pending chats and plays the assistant's part. */
export class Worker {
  readonly #engine: Engine;
  readonly #runs = new Map<string, Run>();
  /** Pending chats, in the order in which they became so. */
  readonly #pending = new Set<ChatRow>();
  #poll: Task | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Says that a chat is pending. */
  wake(chat: ChatRow): void {
    if (!this.#engine.options.workers) return;
    this.#pending.add(chat);
    this.#planPoll();
  }

  #planPoll(): void {
    const { agenda, options } = this.#engine;
    if (this.#poll !== undefined || this.#pending.size === 0) return;
    const since = agenda.now - options.start;
    this.#poll = this.#engine.plan(POLL - (since % POLL), () => {
      this.#poll = undefined;
      for (const chat of [...this.#pending]) this.acquire(chat);
    });
  }

  /** Takes a pending chat and begins a run. */
  acquire(chat: ChatRow): void {
    this.#pending.delete(chat);
    if (chat.status !== 'pending') return;
    const engine = this.#engine;
    engine.clearParts(chat, true);
    engine.move(chat, 'acquire');
    engine.tellStatus(chat);
    const scenario = this.#scenarioOf(chat);
    const first = Object.keys(chat.runs).length === 0;
    const play = new Play(engine, chat, scenario);
    if (typeof scenario !== 'string') chat.runs = { ...chat.runs, [scenario.name]: runsOf(chat, scenario) + 1 };
    const run: Run = { play, script: play.script(), next: undefined, ending: false };
    this.#runs.set(chat.id, run);
    if (first && play.title !== undefined) this.#planTitle(chat, play.title);
    this.#resume(chat, run);
  }

  /** A marker in the prompt, else what a parent chose, else the mock's own. */
  #scenarioOf(chat: ChatRow): Scenario | string {
    const marked = /\[scenario:\s*([a-z0-9-]+)\s*\]/i.exec(lastPrompt(chat))?.[1]?.toLowerCase();
    const name = marked ?? chat.scenario ?? this.#engine.options.scenario;
    return this.#engine.scenarios.get(name) ?? `the mock has no scenario "${name}"; it has ${[...this.#engine.scenarios.keys()].join(', ')}`;
  }

  #resume(chat: ChatRow, run: Run): void {
    try {
      const { value, done } = run.script.next();
      if (done) this.#finish(chat);
      else run.next = this.#engine.plan(value, () => this.#resume(chat, run));
    } catch (error) {
      const { message } = error as Error;
      this.#fail(chat, error instanceof RunPanic ? `chat processing panicked: ${message}` : message);
    }
  }

  #planTitle(chat: ChatRow, title: string): void {
    this.#engine.plan(TITLE_AFTER, () => {
      const seen = chat.messages.filter((message) => !message.hidden);
      // Only while nothing else has happened (law C8).
      if (chat.title !== chat.firstTitle || seen.length !== 1 || seen[0]?.role !== 'user') return;
      chat.title = cut(title, 80);
      this.#engine.store.touch(chat);
    });
  }

  #finish(chat: ChatRow): void {
    this.#drop(chat);
    const engine = this.#engine;
    const queued = engine.store.takeQueued(chat);
    if (queued === undefined) {
      engine.move(chat, 'finish');
    } else {
      // It has no notice of its own: it comes along with the next message (law S14).
      engine.store.addMessage(chat, 'user', queued.content, { force: true });
      engine.move(chat, 'move-up');
      engine.tellQueue(chat);
    }
    engine.tellStatus(chat);
  }

  #fail(chat: ChatRow, message: string): void {
    this.#drop(chat);
    const engine = this.#engine;
    chat.lastError = message.trim() || 'unknown error';
    engine.move(chat, 'fail');
    engine.tellError(chat, chat.lastError);
    engine.tellStatus(chat);
  }

  /** Forgets the run and what it has not stored. */
  #drop(chat: ChatRow): Run | undefined {
    const run = this.#runs.get(chat.id);
    this.#runs.delete(chat.id);
    if (run?.next) run.next.cancelled = true;
    this.#engine.clearParts(chat, true);
    return run;
  }

  /** Whether a worker has the chat, were it only to clean up. */
  has(chat: ChatRow): boolean {
    return this.#runs.has(chat.id);
  }

  /** Stops a run that is not to leave anything behind: an edit or a death. */
  abandon(chat: ChatRow): void {
    this.#drop(chat);
  }

  /** Ends a run that was interrupted: soon after, or at once when somebody else wants the chat. */
  interrupt(chat: ChatRow): void {
    const run = this.#runs.get(chat.id);
    if (run === undefined || run.ending) return;
    run.ending = true;
    if (run.next) run.next.cancelled = true;
    run.next = this.#engine.plan(CLEANUP, () => this.settle(chat));
  }

  /** Finishes a cleanup that is due, before anything else is done to the chat. */
  settle(chat: ChatRow): void {
    const run = this.#runs.get(chat.id);
    if (!run?.ending) return;
    run.play.storeUnfinished();
    this.#finish(chat);
  }

  /** Stores what a run has produced and ends it, for a promotion. */
  stop(chat: ChatRow): void {
    const run = this.#runs.get(chat.id);
    if (run === undefined) return;
    run.play.storeUnfinished();
    this.#drop(chat);
  }

  /** The server goes down: what becomes of runs is not confirmed (law C2). */
  shutdown(): void {
    const engine = this.#engine;
    for (const id of [...this.#runs.keys()]) {
      const chat = engine.store.chats.get(id);
      if (chat === undefined) continue;
      this.settle(chat);
      if (chat.status !== 'running') continue;
      this.#drop(chat);
      if (engine.options.variant === 'before') {
        chat.lastError = 'context canceled';
        engine.move(chat, 'shutdown-fail');
        engine.tellError(chat, chat.lastError);
      } else engine.move(chat, 'shutdown-return');
      engine.tellStatus(chat);
    }
  }

  /** A worker dies; five minutes later somebody notices. Here both at once, and without a word (law C2). */
  die(chat: ChatRow): void {
    if (chat.status !== 'running') return;
    this.#drop(chat);
    this.#engine.move(chat, 'stale');
  }
}

/** The last thing the user said. */
export function lastPrompt(chat: ChatRow): string {
  const message = chat.messages.findLast(({ role, hidden }) => role === 'user' && !hidden);
  return textOf(message?.content ?? []);
}

export function textOf(content: ChatMessagePart[]): string {
  let text = '';
  for (const part of content) if (part.type === 'text' && 'text' in part && part.text) text += text === '' ? part.text : ` ${part.text}`;
  return text;
}
