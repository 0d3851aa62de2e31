import type { Finding, Shown, Trouble } from '../finding.js';
import type { Outcome, ProfileName } from '../run.js';
import { grouped, plural } from './words.js';

export interface Context {
  profile: ProfileName;
  /** Version of this program. */
  version: string;
  color: boolean;
  quiet: boolean;
  /** The path of a file relative to its repository, for formats that are read there. */
  inRepository: (file: string) => string;
}

/** A way to write a run down. Each function gives the text that comes next. */
export interface Format {
  begin?(): string;
  finding(shown: Shown): string;
  trouble(trouble: Trouble): string;
  /** A file has been checked to its end. */
  fileEnd?(file: string): string;
  end(outcome: Outcome): string;
}

export type MakeFormat = (context: Context) => Format;

/** Where in a recording a finding is, in words; empty outside of one. */
export function originOf({ operation, part, status, entry, stream, frame, event }: Finding): string {
  return [
    entry === undefined ? '' : `call ${entry}`,
    operation ?? '',
    part === 'answer' ? `answer ${status}` : part === 'request' ? 'request' : '',
    stream === undefined ? '' : `stream ${stream}`,
    frame === undefined ? '' : `frame ${frame}`,
    event === undefined ? '' : `event ${event}`,
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** The outcome in a sentence. */
export function sentence({ summary, troubles }: Outcome): string {
  const { files, values, errors, warnings, hidden, skipped } = summary;
  const checked = `${plural(values, 'value')} in ${plural(files, 'file')}`;
  const found = [errors ? plural(errors, 'error') : '', warnings ? plural(warnings, 'warning') : ''].filter((words) => words !== '');
  const verdict = found.length
    ? `${found.join(' and ')} in ${checked}`
    : values === 0 && files === 0
      ? 'nothing was checked'
      : `${checked}: all hold`;
  const more = [
    hidden ? `${grouped(hidden)} not shown` : '',
    skipped ? `${grouped(skipped)} skipped` : '',
    troubles.length ? `${plural(troubles.length, 'input')} could not be checked` : '',
  ].filter((words) => words !== '');
  return `${verdict}${more.length ? ` (${more.join(', ')})` : ''}`;
}
