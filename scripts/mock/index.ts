/** The mock for tests and programs on Node: everything in memory, and a port when one is asked for. */
import { MockCore, type MockOptions } from './core.js';
import { type Listening, type ListenOptions, listen } from './server.js';

export type { ChatState, ConnectOptions, MockOptions } from './core.js';
export { HandshakeRefused, MockCore } from './core.js';
export type { Violation } from './engine/check.js';
export { DEFAULT_TOKEN, DEFAULT_WORKSPACE, LIMITS, type Limits } from './engine/options.js';
export type { Received } from './engine/received.js';
export type { UserRow as MockUser } from './engine/rows.js';
export { type MockState, StateFault } from './engine/state.js';
export { type Aim, FaultMistake, parseFault } from './faults/box.js';
export { FAULTS } from './faults/named.js';
export type { PairSocket } from './pair.js';
export { SCENARIOS } from './scenarios/named.js';
export { readScenarios, ScenarioFault } from './scenarios/read.js';
export type { Scenario } from './scenarios/scenario.js';
export type { Listening, ListenOptions } from './server.js';
export { type Happening, STATES, type Status, TRANSITIONS } from './states.js';

export class Mock extends MockCore {
  /** Listens on a port; any free one, unless told. */
  start(options: ListenOptions = {}): Promise<Listening> {
    return listen(this, options);
  }
}

/** A mock of its own: `fetch` and `connect` reach it at once, `start` puts it on a port. */
export function createMock(options?: MockOptions): Mock {
  return new Mock(options);
}
