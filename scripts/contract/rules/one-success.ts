import type { Finding } from '../finding.js';
import type { Contract } from '../load.js';

/** Success is one exact status per operation (law R4); the stream's handshake succeeds with 101. */
export function oneSuccess({ operations }: Contract): Finding[] {
  return operations.flatMap(({ id, answers, source, tokens }) => {
    const successes = answers.filter(({ status }) => status < 300);
    if (successes.length === 1) return [];
    return [
      source.finding(
        'one-success',
        [...tokens, 'responses'],
        `${id} has ${successes.length} success statuses (${successes.map(({ status }) => status).join(', ') || 'none'}); there is exactly one.`,
        'Keep the status that the server really answers.',
      ),
    ];
  });
}
