import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding } from './finding.js';
import { formatPointer } from './pointer.js';

/** One file of the contract, parsed, that knows where each of its values stands. */
export interface Source {
  /** Path relative to the project, such as `spec/schemas/Chat.yaml`. */
  file: string;
  text: string;
  value: unknown;
  /** A finding at the value (or, for a property, its key) that the tokens name; the nearest parent that exists otherwise. */
  finding(rule: string, tokens: readonly string[], message: string, hint?: string): Finding;
}

/** Parses one YAML file. What is wrong with its syntax comes back as findings, with the value left undefined. */
export function parseSource(file: string, text: string): { source: Source; faults: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    rule: 'yaml-syntax',
    file,
    pointer: '',
    ...at(error.pos[0]),
    message: error.message,
    hint: 'Mend the YAML here; often an indent, a missing quote or a missing colon shortly before this place.',
  }));
  const source: Source = {
    file,
    text,
    value: faults.length ? undefined : document.toJS(),
    finding: (rule, tokens, message, hint) => ({
      rule,
      file,
      pointer: formatPointer(tokens),
      ...at(offsetOf(document.contents, tokens)),
      message,
      ...(hint ? { hint } : {}),
    }),
  };
  return { source, faults };
}

function offsetOf(root: Node | null, tokens: readonly string[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const token of tokens) {
    const next = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === token)
      : isSeq(node)
        ? node.items[Number(token)]
        : undefined;
    if (next === undefined) break;
    node = isPair(next) ? next.value : next;
    const marker = isPair(next) ? next.key : next;
    offset = (marker as Node).range?.[0] ?? offset;
  }
  return offset;
}
