import { access, constants, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StateFault } from './engine/state.js';
import type { MockCore } from './mock.js';

/** How long changes are gathered before they are written. */
const GATHER = 300;

/**
 * The state that a file holds; undefined when there is no such file yet.
 *
 * @throws StateFault when it holds something else, Error when it cannot be read or could not be written later.
 */
export async function readStateFile(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const folder = dirname(resolve(path));
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new StateFault(`it is no JSON: ${(error as Error).message}`);
  }
}

/** Makes a folder, and those above it that are missing. One by one: Node's `recursive` never returns below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  await makeFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw new Error(`the folder ${path} cannot be made (${(error as Error).message})`);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Keeps a file up to date with a mock: whole and at once, so that a crash leaves the old one or the new one. */
export class StateFile {
  readonly #mock: MockCore;
  readonly #path: string;
  readonly #onFailure: (error: Error) => void;
  #saved = '';
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(mock: MockCore, path: string, onFailure: (error: Error) => void) {
    this.#mock = mock;
    this.#path = resolve(path);
    this.#onFailure = onFailure;
    mock.engine.onTurn = () => this.#changed();
  }

  #changed(): void {
    if (this.#timer !== undefined || this.#mark() === this.#saved) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.write().catch(this.#onFailure);
    }, GATHER);
    this.#timer.unref();
  }

  /** Every change takes a stamp, a number or an id. */
  #mark(): string {
    const { store, chance } = this.#mock.engine;
    return `${store.lastStamp} ${store.lastMessageId} ${store.lastQueuedId} ${chance.state}`;
  }

  /** Writes it now. */
  write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.catch(() => {}).then(() => this.#writeOnce());
    return this.#writing;
  }

  async #writeOnce(): Promise<void> {
    const mark = this.#mark();
    const text = `${JSON.stringify(this.#mock.save())}\n`;
    const aside = join(dirname(this.#path), `.${basename(this.#path)}.${process.pid}`);
    try {
      const file = await open(aside, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, this.#path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    this.#saved = mark;
  }
}
