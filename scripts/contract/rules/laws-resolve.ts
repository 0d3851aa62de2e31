import type { Finding } from '../finding.js';
import type { Contract } from '../load.js';

const MENTION = /\blaws? ([A-Z]\d+)((?:(?:,| and| or|–|-) ?(?:law )?[A-Z]\d+)*)/g;
const FILE = 'spec/PROTOCOL.md';

/** Laws are numbered without a gap, and every law that a description names exists. */
export function lawsResolve({ laws, sources, protocol }: Contract): Finding[] {
  const findings: Finding[] = [];
  const inProtocol = (line: number, column: number, message: string, hint: string): Finding => ({ rule: 'laws-resolve', file: FILE, pointer: '', line, column, message, hint });

  const next = new Map<string, number>();
  for (const { id, line } of laws) {
    const part = id.slice(0, 1);
    const number = next.get(part) ?? 1;
    if (id !== `${part}${number}`) findings.push(inProtocol(line, 5, `Law ${id} stands where ${part}${number} is due.`, 'Number the laws of a part 1, 2, 3 …'));
    next.set(part, Number(id.slice(1)) + 1);
  }
  const known = new Set(laws.map(({ id }) => id));
  const texts = [...[...sources.values()].map(({ file, text }) => ({ file, text })), { file: FILE, text: protocol }];
  for (const { file, text } of texts) {
    for (const match of text.matchAll(MENTION)) {
      for (const id of match[0].match(/[A-Z]\d+/g) ?? []) {
        if (known.has(id)) continue;
        const before = text.slice(0, match.index).split('\n');
        findings.push({
          rule: 'laws-resolve',
          file,
          pointer: '',
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
          message: `There is no law ${id}.`,
          hint: `The laws are the numbered headings of ${FILE}.`,
        });
      }
    }
  }
  return findings;
}
