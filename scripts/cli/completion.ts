import type { Command } from 'commander';
import { operations, types } from '../../generated/validators/facts.js';
import { FORMATS } from '../validate/formats/index.js';

/** A script that completes `coder-chats validate` in a shell, made of the command's own options. */
export function completionScript(shell: string, command: Command): string {
  const options = command.options.map(({ long, description, argChoices, required }) => ({
    long: long ?? '',
    description: description.replace(/'/g, '’'),
    takesValue: required,
    values: VALUES[long ?? ''] ?? argChoices ?? [],
  }));
  const make = shell === 'bash' ? bash : shell === 'zsh' ? zsh : fish;
  return make(options);
}

interface Flag {
  long: string;
  description: string;
  takesValue: boolean;
  values: string[];
}

const VALUES: Record<string, string[]> = {
  '--type': [...types, 'recording', 'har'],
  '--operation': Object.keys(operations),
  '--output': Object.keys(FORMATS).map((name) => `${name}=`),
};

function bash(flags: Flag[]): string {
  const cases = flags
    .filter(({ values }) => values.length > 0)
    .map(({ long, values }) => `    ${long}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`);
  return `# Use: source <(coder-chats validate --completion bash)
_coder_chats() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W 'validate --help --version' -- "$word"))
    return
  fi
  case "$before" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W '${flags.map(({ long }) => long).join(' ')} --help' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _coder_chats coder-chats
`;
}

function zsh(flags: Flag[]): string {
  const specs = flags.map(({ long, description, takesValue, values }) => {
    const text = description.replace(/[[\]:]/g, ' ');
    const value = takesValue ? `:value:${values.length ? `(${values.join(' ')})` : '_files'}` : '';
    return `    '*${long}[${text}]${value}'`;
  });
  return `#compdef coder-chats
# Use: coder-chats validate --completion zsh > a folder of $fpath, as _coder-chats
_coder_chats() {
  if (( CURRENT == 2 )); then
    compadd validate --help --version
    return
  fi
  shift words; (( CURRENT-- ))
  _arguments \\
${specs.join(' \\\n')} \\
    '*:input:_files'
}
_coder_chats "$@"
`;
}

function fish(flags: Flag[]): string {
  const lines = flags.map(({ long, description, takesValue, values }) => {
    const value = values.length ? ` -x -a '${values.join(' ')}'` : takesValue ? ' -r' : '';
    return `complete -c coder-chats -n '__fish_seen_subcommand_from validate' -l ${long.slice(2)}${value} -d '${description}'`;
  });
  return `# Use: coder-chats validate --completion fish > ~/.config/fish/completions/coder-chats.fish
complete -c coder-chats -n __fish_use_subcommand -a validate -d 'check payloads against the contract'
${lines.join('\n')}
`;
}
