import { type MakeFormat, originOf } from './format.js';

/** Workflow commands that GitHub shows as annotations of the lines. */
export const github: MakeFormat = ({ inRepository }) => ({
  finding({ finding }) {
    const { rule, severity, line, column, message, hint, file, law } = finding;
    const title = `${rule}${law ? ` (law ${law})` : ''}`;
    const origin = originOf(finding);
    const text = [message, hint, origin && `in ${origin}`].filter(Boolean).join('\n');
    return `::${severity} file=${property(inRepository(file))},line=${line},col=${column},title=${property(title)}::${data(text)}\n`;
  },
  trouble: ({ file, message, hint }) =>
    `::error file=${property(inRepository(file))},title=could not be checked::${data([message, hint].filter(Boolean).join('\n'))}\n`,
  end: () => '',
});

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
