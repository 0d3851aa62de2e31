#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' };
import { isBrokenPipe, isCannotRun, tell } from './cli/exit.js';
import { VERBS } from './cli/verbs.js';

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

/** 0: all holds. 1: there are findings. 2: it could not be run. Verbs set the first two themselves. */
async function main(args: string[]): Promise<number> {
  const about = { name: 'coder-chats', version: manifest.version };
  try {
    const [name = '', ...inputs] = args;
    const plain = Object.hasOwn(VERBS, name) && inputs.length > 0 && inputs.every((input) => input === '-' || !input.startsWith('-'));
    // Without an option there is nothing to parse, and loading what could parse takes longer than checking a small file.
    const run = plain ? (await VERBS[name]?.load())?.plain : undefined;
    if (run) return await run(inputs, about);
    const { runProgram } = await import('./cli/program.js');
    return await runProgram(args, about);
  } catch (error) {
    if (isBrokenPipe(error)) return typeof process.exitCode === 'number' ? process.exitCode : 0;
    if (isCannotRun(error)) tell(`coder-chats: ${error.message}${error.hint ? `\n${error.hint}` : ''}`);
    else tell(`coder-chats: this is a fault of the program itself.\n${(error as Error).stack ?? error}`);
    return 2;
  }
}
