import type { Scenario } from '../scenarios/scenario.js';
import type { Happening, Status } from '../states.js';
import type { Violation } from './check.js';
import type { UserRow } from './rows.js';

/** Bounds that keep the mock small, however long it runs. Today's server has none of them but the queue's. */
export interface Limits {
  chats: number;
  messagesPerChat: number;
  /** Bytes of all messages together. */
  contentBytes: number;
  bodyBytes: number;
  streams: number;
  /** How many requests, sockets and frames `received` remembers. */
  received: number;
}

export const LIMITS: Limits = {
  chats: 1000,
  messagesPerChat: 10_000,
  contentBytes: 256 * 1024 * 1024,
  bodyBytes: 4 * 1024 * 1024,
  streams: 5000,
  received: 1000,
};

/** The user of a mock that was told no other, and the token that opens it. */
export const DEFAULT_TOKEN = 'coderchats-0123456789abcdefghijkl';
export const DEFAULT_USER: UserRow = { id: '0f3c1d7a-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: DEFAULT_TOKEN, configuration: 'change' };

/** A workspace that the examples of the contract name. */
export const DEFAULT_WORKSPACE = 'c1a2b3c4-d5e6-4f70-8192-a3b4c5d6e7f8';

/** Where the clock stands when it is moved by hand: the day of the contract. */
export const DEFAULT_START = Date.UTC(2026, 1, 28, 21, 46, 51);

export interface EngineOptions {
  /** The same seed gives the same ids. */
  seed: number;
  /** Where the clock starts, in milliseconds since 1970. */
  start: number;
  /** How many times faster than the clock on the wall the assistant works; keeps waits on the network as they are. */
  speed: number;
  users: readonly UserRow[];
  /** Workspaces that everybody may read. */
  workspaces: readonly string[];
  /** `ready`: two providers and two models are set up. `empty`: nothing is. */
  setup: 'ready' | 'empty';
  /** Nobody needs a token: a request without one is the first user's. */
  open: boolean;
  /** Whether the deployment has the `agents` experiment. */
  experiment: boolean;
  /** Whether the server has its chat daemon. */
  daemon: boolean;
  /** Whether somebody takes pending chats. Without, they stay pending until `acquire`. */
  workers: boolean;
  /**
   * Which of two known servers it is in what is not confirmed of today's (laws S12, S13, C2): `after` puts a status
   * first in the snapshot, clears the buffer of parts at each step and gives runs back on a shutdown; `before` has no
   * status there, keeps the parts of the whole run and fails runs on a shutdown.
   */
  variant: 'before' | 'after';
  /** The snapshot's parts come a second time after it (law S13). */
  repeatParts: boolean;
  /** Whether servers share work over a message bus, as in production: retry events are dropped, durable events are not. */
  bus: boolean;
  /** `git-changes` answers 404, as today's server does, instead of what its type says. */
  faithful: boolean;
  /** The scenario for chats that name none. */
  scenario: string;
  /** More scenarios, beside the named ones. */
  scenarios: readonly Scenario[];
  limits: Limits;
  /** Milliseconds, or a range, by which each answer is late. */
  latency: readonly [number, number];
  /** `thorough`: each answer and frame is parsed again from the very text that leaves. `off`: nothing is checked. */
  check: 'thorough' | 'off';
  /** Told of each change of a status, with the way that led there; `from` is undefined at creation. */
  onTransition: ((chat: { readonly id: string; readonly status: Status }, from: Status | undefined, happening: Happening) => void) | undefined;
  /** Told of whatever crosses and does not hold against the strict profile. */
  onViolation: ((violation: Violation) => void) | undefined;
}

export function withDefaults(given: Partial<Omit<EngineOptions, 'limits'>> & { limits?: Partial<Limits> | undefined }): EngineOptions {
  return {
    seed: 1,
    start: DEFAULT_START,
    speed: 1,
    users: [DEFAULT_USER],
    workspaces: [DEFAULT_WORKSPACE],
    setup: 'ready',
    open: false,
    experiment: true,
    daemon: true,
    workers: true,
    variant: 'after',
    repeatParts: false,
    bus: true,
    faithful: false,
    scenario: 'hello',
    scenarios: [],
    latency: [0, 0],
    check: 'thorough',
    onTransition: undefined,
    onViolation: undefined,
    ...given,
    limits: { ...LIMITS, ...given.limits },
  };
}
