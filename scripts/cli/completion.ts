import { Command, type Option } from 'commander';
import { operations, types } from '../../generated/validators/facts.js';
import { FAULTS, SCENARIOS } from '../mock/index.js';
import { FORMATS } from '../validate/formats/index.js';
import { standardOutput } from './output.js';
import { isTerminal } from './terminal.js';
import { type Program, VERBS } from './verbs.js';

interface Flag {
  long: string;
  about: string;
  takesValue: boolean;
  /** What can be said behind it; none: a file, or something of the user's own. */
  values: string[];
}

interface Words {
  verb: string;
  about: string;
  flags: Flag[];
  /** What stands without a flag; none: files. */
  values: string[];
}

/** Values that an option takes beside others, or has no list of itself. */
const VALUES: Record<string, string[]> = {
  '--type': [...types, 'recording', 'har'],
  '--operation': Object.keys(operations),
  '--output': Object.keys(FORMATS).map((format) => `${format}=`),
  '--scenario': SCENARIOS.map(({ name }) => name),
  '--fault': FAULTS.map(({ name }) => name),
};

const SHELLS: Record<string, (name: string, verbs: Words[]) => string> = { bash, zsh, fish };

export function register(command: Command, program: Program): void {
  command
    .addArgument(command.createArgument('<shell>', 'the shell that shall complete').choices(Object.keys(SHELLS)))
    .addHelpText('after', '\nThe head of the script says how to use it.')
    .action(async (shell: string) => {
      const out = standardOutput(await isTerminal(1));
      out.write(SHELLS[shell]?.(program.name, await everyVerb(program)) ?? '');
      out.commit();
    });
}

/** The verbs with the options and arguments that they themselves tell. */
function everyVerb(program: Program): Promise<Words[]> {
  return Promise.all(
    Object.entries(VERBS).map(async ([verb, { about, load }]) => {
      const command = new Command(verb);
      (await load()).register(command, program);
      const values = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
      return { verb, about, flags: [...command.options.map(flagOf), HELP], values };
    }),
  );
}

function flagOf({ long, description, argChoices, required }: Option): Flag {
  return { long: long ?? '', about: description, takesValue: required, values: VALUES[long ?? ''] ?? argChoices ?? [] };
}

const HELP: Flag = { long: '--help', about: 'display help for the command', takesValue: false, values: [] };
const FIRST = ['help', '--help', '--version'];

function bash(name: string, verbs: Words[]): string {
  const valuesOf = ({ verb, flags }: Words) =>
    flags
      .filter(({ values }) => values.length > 0)
      .map(({ long, values }) => `    '${verb} ${long}') words='${values.join(' ')}' ;;`)
      .join('\n');
  const wordsOf = ({ verb, flags, values }: Words) =>
    `    ${verb}) flags='${flags.map(({ long }) => long).join(' ')}' words='${values.join(' ')}' ;;`;
  return `# Use: source <(${name} completion bash)
${functionOf(name)}() {
  local verb="\${COMP_WORDS[1]}" word="\${COMP_WORDS[COMP_CWORD]}" flags words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...verbs.map(({ verb }) => verb), ...FIRST].join(' ')}' -- "$word"))
    return
  fi
  case "$verb" in
${verbs.map(wordsOf).join('\n')}
  esac
  case "$verb \${COMP_WORDS[COMP_CWORD-1]}" in
${verbs.map(valuesOf).filter(Boolean).join('\n')}
  esac
  [[ "$word" == -* ]] && words="$flags"
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F ${functionOf(name)} ${name}
`;
}

function zsh(name: string, verbs: Words[]): string {
  const flagsOf = ({ flags }: Words) =>
    flags.map(({ long, about, takesValue, values }) => {
      const value = takesValue ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : '';
      return `        '*${long}[${plain(about).replace(/[[\]:]/g, ' ')}]${value}'`;
    });
  const specsOf = (words: Words) => [...flagsOf(words), `        '*:input:${words.values.length > 0 ? `(${words.values.join(' ')})` : '_files'}'`];
  return `#compdef ${name}
# Use: ${name} completion zsh > a folder of $fpath, as _${name}
${functionOf(name)}() {
  if (( CURRENT == 2 )); then
    compadd -- ${[...verbs.map(({ verb }) => verb), ...FIRST].join(' ')}
    return
  fi
  shift words; (( CURRENT-- ))
  case "$words[1]" in
${verbs.map((words) => `    ${words.verb})\n      _arguments \\\n${specsOf(words).join(' \\\n')} ;;`).join('\n')}
  esac
}
${functionOf(name)} "$@"
`;
}

function fish(name: string, verbs: Words[]): string {
  const lines = verbs.flatMap(({ verb, about, flags, values }) => {
    const within = `complete -c ${name} -n '__fish_seen_subcommand_from ${verb}'`;
    return [
      `complete -c ${name} -n __fish_use_subcommand -a ${verb} -d '${plain(about)}'`,
      ...(values.length > 0 ? [`${within} -f -a '${values.join(' ')}'`] : []),
      ...flags.map(({ long, about: text, takesValue, values: those }) => {
        const value = those.length > 0 ? ` -x -a '${those.join(' ')}'` : takesValue ? ' -r' : '';
        return `${within} -l ${long.slice(2)}${value} -d '${plain(text)}'`;
      }),
    ];
  });
  return `# Use: ${name} completion fish > ~/.config/fish/completions/${name}.fish\n${lines.join('\n')}\n`;
}

/** The shell function that completes a program. */
function functionOf(name: string): string {
  return `_${name.replace(/\W/g, '_')}`;
}

/** Text that can stand between single quotes. */
function plain(text: string): string {
  return text.replace(/'/g, '’');
}
