/** The mock for tests and programs on Node: everything in memory, and a port when one is asked for. */
import { MockCore, type MockOptions } from './mock.js';
import { type Listening, type ListenOptions, listen } from './server.js';

// But for `createMock`, whose own one here can listen.
export * from './core.js';
export type { Listening, ListenOptions } from './server.js';

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
