import { Command, CommanderError } from 'commander';
import { writeAll } from './output.js';
import { type Program, VERBS } from './verbs.js';

/** Parses the arguments and runs the verb; gives the exit status. */
export async function runProgram(args: string[], { name, version }: Program): Promise<number> {
  const program = new Command(name)
    .description("Tools for the contract of Coder's Chats API, REST and stream.")
    .version(version)
    .exitOverride()
    // Written at once: a reader that goes away is then an error that can be caught here.
    .configureOutput({ writeOut: (text) => writeAll(1, text, 'The standard output'), writeErr: (text) => writeAll(2, text, 'The standard error') })
    .showHelpAfterError('(--help tells more)')
    .configureHelp({ helpWidth: 100 })
    .addHelpText('after', '\nExit status: 0 all holds; 1 there are findings; 2 it could not be run.');
  try {
    for (const [verb, { about, load }] of Object.entries(VERBS)) {
      const command = program.command(verb).description(about).copyInheritedSettings(program);
      // `help validate` shows a verb's options too.
      if (args[0] === verb || (args[0] === 'help' && args[1] === verb)) (await load()).register(command, { name, version });
    }
    await program.parseAsync(args, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    // Help that was asked for ends well; everything else that commander ends is a wrong use, and it has said so.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
