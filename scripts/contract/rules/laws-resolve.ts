import type { Finding } from '../finding.js';
import { walkStrings } from '../json.js';
import type { Contract } from '../load.js';

const MENTION = /\blaws? ([A-Z]\d+)((?:(?:,| and| or|–|-) ?(?:law )?[A-Z]\d+)*)/g;
const FILE = 'spec/PROTOCOL.md';

/** Laws are numbered without a gap, and every law that a description names exists. */
export function lawsResolve({ laws, sources, protocol }: Contract): Finding[] {
  const findings: Finding[] = [];
  const inProtocol = (line: number, column: number, message: string, hint: string): Finding => ({
    rule: 'laws-resolve',
    file: FILE,
    pointer: '',
    line,
    column,
    message,
    hint,
  });

  const next = new Map<string, number>();
  for (const { id, line } of laws) {
    const part = id.slice(0, 1);
    const number = next.get(part) ?? 1;
    if (id !== `${part}${number}`)
      findings.push(inProtocol(line, 5, `Law ${id} stands where ${part}${number} is due.`, 'Number the laws of a part 1, 2, 3 …'));
    next.set(part, Number(id.slice(1)) + 1);
  }
  const known = new Set(laws.map(({ id }) => id));
  const unknownIn = (text: string) =>
    [...text.matchAll(MENTION)].flatMap(([mention]) => mention.match(/[A-Z]\d+/g) ?? []).filter((id) => !known.has(id));
  const hint = `The laws are the numbered headings of ${FILE}.`;
  for (const source of sources.values()) {
    walkStrings(source.value, (text, tokens) => {
      for (const id of unknownIn(text)) findings.push(source.finding('laws-resolve', tokens, `There is no law ${id}.`, hint));
    });
  }
  protocol.split('\n').forEach((text, index) => {
    for (const id of unknownIn(text)) findings.push(inProtocol(index + 1, 1, `There is no law ${id}.`, hint));
  });
  return findings;
}
