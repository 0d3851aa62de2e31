import type { Finding, Shown } from '../finding.js';
import { type MakeFormat, originOf, sentence } from './format.js';

/** A table for the summary of a CI run or a comment. */
export const markdown: MakeFormat = () => {
  let any = false;
  return {
    begin: () => '## coder-chats validate\n\n',
    finding({ finding }: Shown) {
      const { severity, rule, law, message, hint } = finding;
      const head = any ? '' : '| | where | rule | what |\n|---|---|---|---|\n';
      any = true;
      const words = [message, hint].filter(Boolean).join(' ');
      return `${head}| ${severity} | ${where(finding)} | \`${rule}\`${law ? ` (law ${law})` : ''} | ${cell(words)} |\n`;
    },
    trouble: () => '',
    end(outcome) {
      const troubles = outcome.troubles.map(({ file, message, hint }) => `- ${code(file)}: ${cell([message, hint].filter(Boolean).join(' '))}\n`);
      return `${any ? '\n' : ''}${troubles.join('')}${troubles.length ? '\n' : ''}${sentence(outcome)}\n`;
    },
  };
};

function where(finding: Finding): string {
  const { file, line, column } = finding;
  const origin = originOf(finding);
  return `${code(`${file}:${line}:${column}`)}${origin ? `<br>${cell(origin)}` : ''}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replace(/\s+/g, ' ')}\``;
}

/** Text that is no markup, in one cell. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#@]/g, (char) => `\\${char}`);
}
