import type { OperationId } from '../../../generated/client/operations.js';
import type { Engine } from '../engine/engine.js';
import type { Failure } from '../engine/failure.js';
import type { ChatRow } from '../engine/rows.js';
import type { Shaper } from '../engine/session.js';
import type { Fault, RequestFault } from './fault.js';
import type { Aim, Values } from './info.js';
import { FAULTS } from './named.js';
import { FaultMistake } from './read.js';

interface Active {
  fault: Fault;
  values: Values;
  aim: Aim;
  left: number;
  skip: number;
}

/** The faults that are switched on. */
export class FaultBox {
  readonly #engine: Engine;
  #active: Active[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /**
   * Switches a fault on.
   *
   * @throws FaultMistake when there is no such fault, or it has no such parameter.
   */
  inject(name: string, given: Values & Aim = {}): () => void {
    const active = this.#read(name, given);
    this.#active.push(active);
    return () => {
      this.#active = this.#active.filter((one) => one !== active);
    };
  }

  clear(): void {
    this.#active = [];
  }

  get names(): string[] {
    return this.#active.map(({ fault }) => fault.name);
  }

  #read(name: string, given: Values & Aim): Active {
    const fault = FAULTS.find((one) => one.name === name);
    if (fault === undefined) throw new FaultMistake(`there is no fault "${name}"; there are ${FAULTS.map((one) => one.name).join(', ')}`);
    const { chat, operation, times, skip, ...values } = given as Values & Aim & Record<string, string | number>;
    for (const key of Object.keys(values)) {
      if (!Object.hasOwn(fault.parameters ?? {}, key)) {
        const known = [...Object.keys(fault.parameters ?? {}), 'chat', 'operation', 'times', 'skip'];
        throw new FaultMistake(`the fault "${name}" has no parameter "${key}"; it has ${known.join(', ')}`);
      }
    }
    const all: Values = {};
    for (const [key, { value }] of Object.entries(fault.parameters ?? {})) {
      const set = values[key] ?? value;
      if (typeof set !== typeof value) throw new FaultMistake(`the parameter "${key}" of the fault "${name}" is a ${typeof value}`);
      all[key] = set;
    }
    const left = (times ?? fault.times) || Number.POSITIVE_INFINITY;
    const aim: Aim = { ...(chat !== undefined && { chat }), ...(operation !== undefined && { operation }) };
    const active: Active = { fault, values: operation === undefined ? all : { ...all, operation }, aim, left, skip: skip ?? 0 };
    // What cannot be made is told now, not in the middle of a request.
    try {
      fault.failure?.(active.values);
      fault.stream?.(active.values, this.#engine);
    } catch (error) {
      throw new FaultMistake((error as Error).message);
    }
    return active;
  }

  /** The faults that apply now, each counted as met. */
  #meet(fits: (active: Active) => boolean, most = Number.POSITIVE_INFINITY): Active[] {
    const met: Active[] = [];
    for (const active of this.#active) {
      if (met.length >= most || !fits(active)) continue;
      if (active.skip-- > 0) continue;
      active.left--;
      met.push(active);
    }
    if (met.length > 0) this.#active = this.#active.filter(({ left }) => left > 0);
    return met;
  }

  /** The faults of a stream that is about to open. */
  shapers(chat: ChatRow): Shaper[] {
    return this.#meet(({ fault, aim }) => fault.stream !== undefined && (aim.chat === undefined || aim.chat === chat.id)).map(
      ({ fault, values }) => fault.stream?.(values, this.#engine) as Shaper,
    );
  }

  /** What befalls a request before anything about it is looked at; the first fault that fits. */
  onRequest(operation: OperationId | undefined): RequestFault | undefined {
    if (this.#active.length === 0) return undefined;
    const [met] = this.#meet(({ fault, aim }) => fault.request !== undefined && (aim.operation === undefined || aim.operation === operation), 1);
    return met?.fault.request?.(met.values);
  }

  /** What breaks inside the server, for this operation. */
  failureOf(operation: OperationId): Failure | undefined {
    if (this.#active.length === 0) return undefined;
    const [met] = this.#meet(({ fault, aim }) => fault.failure !== undefined && (aim.operation === undefined || aim.operation === operation), 1);
    return met?.fault.failure?.({ ...met.values, operation });
  }

  /** Asked by an operation that carries a fault out by itself. */
  take(name: string, operation: OperationId): Values | undefined {
    if (this.#active.length === 0) return undefined;
    const [met] = this.#meet(({ fault, aim }) => fault.name === name && (aim.operation === undefined || aim.operation === operation), 1);
    return met?.values;
  }

  /** Befalls the streams of a chat that are open; gives back how many they are. */
  strike(chat: ChatRow, name: string, given: Values = {}): number {
    const { fault, values } = this.#read(name, given);
    if (fault.stream === undefined) throw new FaultMistake(`the fault "${name}" is none of streams`);
    const sessions = [...(this.#engine.sessions.get(chat.id) ?? [])];
    for (const session of sessions) {
      session.shape(fault.stream(values, this.#engine));
      this.#engine.dirty(session);
    }
    return sessions.length;
  }

  /** `[fault: NAME]` in a prompt befalls the streams of this chat: those that are open, else the next one. */
  mark(chat: ChatRow, prompt: string): void {
    if (!prompt.includes('[')) return;
    const name = /\[fault:\s*([a-z0-9-]+)\s*\]/i.exec(prompt)?.[1]?.toLowerCase();
    const fault = FAULTS.find((one) => one.name === name && one.stream !== undefined);
    if (fault === undefined) return;
    if (this.#engine.sessions.has(chat.id)) this.strike(chat, fault.name);
    else this.inject(fault.name, { chat: chat.id });
  }
}
