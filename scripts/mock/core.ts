/** The mock where there is only the web: in pages and in service workers, and in tests anywhere. Nothing of Node is in it. */
import type { FaultInfo } from './faults/info.js';
import { FAULTS as WITH_CODE } from './faults/named.js';
import { MockCore, type MockOptions } from './mock.js';

export type { Violation } from './engine/check.js';
export { DEFAULT_TOKEN, DEFAULT_WORKSPACE, LIMITS, type Limits } from './engine/options.js';
export type { Received } from './engine/received.js';
export type { UserRow as MockUser } from './engine/rows.js';
export { type MockState, StateFault } from './engine/state.js';
export type { Aim, FaultInfo, Values } from './faults/info.js';
export { FaultMistake, parseFault } from './faults/read.js';
export type { Adjustment, ChatState, ConnectOptions, MockOptions } from './mock.js';
export { HandshakeRefused, MockCore } from './mock.js';
export { PairSocket } from './pair.js';
export { SCENARIOS } from './scenarios/named.js';
export { readScenarios, ScenarioFault } from './scenarios/read.js';
export type { Scenario } from './scenarios/scenario.js';
export { type Happening, STATES, type State, type Status, TRANSITIONS, type Transition } from './states.js';

/** Every fault by its name, as data; `inject` switches one on. */
export const FAULTS: readonly (FaultInfo & { befalls: 'streams' | 'requests' })[] = WITH_CODE.map(
  ({ name, about, client, law, parameters, times, stream }) => ({
    name,
    about,
    client,
    law,
    ...(parameters && { parameters }),
    times,
    befalls: stream === undefined ? 'requests' : 'streams',
  }),
);

/** A mock of its own, which `fetch` and `connect` reach at once. */
export function createMock(options?: MockOptions): MockCore {
  return new MockCore(options);
}
