import { printable } from '../places/frame.js';
import { type MakeFormat, originOf, sentence } from './format.js';

/** For people: each finding with the source around it. */
export const pretty: MakeFormat = ({ color, quiet }) => {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const red = (text: string) => paint(31, text);
  const yellow = (text: string) => paint(33, text);
  const dim = (text: string) => paint(2, text);
  const bold = (text: string) => paint(1, text);
  return {
    finding({ finding, frame }) {
      const { rule, severity, file, line, column, message, hint, law } = finding;
      const mark = severity === 'error' ? red : yellow;
      const origin = originOf(finding);
      const lines = [
        `${bold(`${printable(file)}:${line}:${column}`)} ${mark(severity)} ${rule}${law ? ` ${dim(`law ${law}`)}` : ''}`,
        `  ${printable(message)}`,
        ...(hint ? [`  ${printable(hint)}`] : []),
        ...(origin ? [`  ${dim(`in ${origin}`)}`] : []),
      ];
      if (frame) {
        const width = String(frame.lines.at(-1)?.number ?? 1).length;
        for (const { number, text } of frame.lines) {
          const own = number === frame.line;
          lines.push(`  ${own ? mark('>') : ' '} ${dim(`${String(number).padStart(width)} |`)} ${own ? text : dim(text)}`.trimEnd());
          if (own) lines.push(`    ${' '.repeat(width)} ${dim('|')} ${' '.repeat(frame.mark)}${mark('^')}`);
        }
      }
      return `${lines.join('\n')}\n\n`;
    },
    // They stand on the standard error already.
    trouble: () => '',
    end(outcome) {
      if (quiet) return '';
      const { errors, warnings } = outcome.summary;
      const text = sentence(outcome);
      return `${errors ? red(text) : warnings || outcome.troubles.length ? yellow(text) : text}\n`;
    },
  };
};
