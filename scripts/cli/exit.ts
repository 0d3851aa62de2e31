import { writeSync } from 'node:fs';

/** The command cannot be run as it was asked: a sentence for people, and what to do. Ends with status 2. */
export class CannotRun extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'CannotRun';
    this.hint = hint;
  }
}

/** What an option's parser throws; commander knows it by its code, and names the option. */
export class BadOption extends Error {
  readonly code = 'commander.invalidArgument';
  readonly exitCode = 2;
}

/** Whether the reader of our output has gone, such as `head` when it has seen enough. */
export function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';
}

/** By its name: the bundled command has this class once in each of its parts. */
export function isCannotRun(error: unknown): error is CannotRun {
  return (error as Error | undefined)?.name === 'CannotRun';
}

/** A line for people. Written without `process.stderr`, whose streams take longer to load than a small file to check. */
export function tell(text: string): void {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody reads the standard error.
  }
}
