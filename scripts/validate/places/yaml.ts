import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseAllDocuments, visit } from 'yaml';
import { isSecretName, mayHoldSecret, merge, tokenRanges } from '../secrets.js';
import type { Document, Place } from './document.js';
import { type CodeText, frameAt } from './frame.js';

export interface YamlPayload {
  /** Absent where the document could not be read. */
  value?: unknown;
  document: Document;
  /** What is wrong with it as YAML. */
  faults: { offset: number; message: string }[];
}

const LIMIT_ALIASES = 100;

/** Reads YAML text, one payload for each of its documents. */
export function readYaml(text: string): YamlPayload[] {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true };
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, options);
  } catch {
    // Its reader works by recursion: what is nested too deeply ends its stack.
    return [{ document: new YamlDocument(text, lines, null, true), faults: [{ offset: 0, message: 'The YAML is nested too deeply to be read.' }] }];
  }
  if (!Array.isArray(documents)) return [];
  return documents.map((parsed) => {
    const faults = [...parsed.errors, ...parsed.warnings].map((fault) => ({ offset: fault.pos[0], message: `${plain(fault.code)}.` }));
    const document = new YamlDocument(text, lines, parsed.contents as ParsedNode | null, faults.length > 0);
    if (faults.length) return { document, faults };
    try {
      return { value: parsed.toJS({ maxAliasCount: LIMIT_ALIASES }) as unknown, document, faults };
    } catch {
      return { document, faults: [{ offset: 0, message: 'The YAML is nested too deeply, or its aliases repeat too much.' }] };
    }
  });
}

/** The library's code as words: its messages may quote the text, which may be secret. */
function plain(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return `This is not well-formed YAML: ${words}`;
}

class YamlDocument implements Document {
  private readonly text: string;
  private readonly lines: LineCounter;
  private readonly root: Node | null;
  private readonly malformed: boolean;
  private code: CodeText | undefined;

  constructor(text: string, lines: LineCounter, root: Node | null, malformed: boolean) {
    this.text = text;
    this.lines = lines;
    this.root = root;
    this.malformed = malformed;
  }

  place(pointer: string): Place {
    return this.at(this.find(pointer).offset);
  }

  raw(pointer: string): string | undefined {
    const { node } = this.find(pointer);
    return isScalar(node) ? node.source : undefined;
  }

  at(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    const number = Math.max(line, 1);
    return { line: number, column: Math.max(col, 1), frame: () => this.frame(offset, number) };
  }

  private frame(offset: number, line: number) {
    this.code ??= { text: this.text, hidden: this.hidden() };
    return frameAt(this.code, offset, line);
  }

  private hidden(): CodeText['hidden'] {
    // Another document of the same file, or a malformed one, is not known well enough.
    if (this.malformed) return mayHoldSecret(this.text) ? 'all' : [];
    const ranges = tokenRanges(this.text);
    if (mayHoldSecret(this.text) && this.text.search(/^(---|\.\.\.)/m) >= 0) return 'all';
    visit(this.root, {
      Pair(_, { key, value }) {
        const range = (value as Node | null)?.range;
        if (isScalar(key) && range && isSecretName(String(key.value))) ranges.push([range[0], range[1]]);
      },
      Map(_, { items }) {
        const named = (name: string) => items.find(({ key }) => isScalar(key) && key.value === name)?.value;
        const name = named('name');
        const range = (named('value') as Node | undefined)?.range;
        if (isScalar(name) && range && isSecretName(String(name.value))) ranges.push([range[0], range[1]]);
      },
    });
    return merge(ranges);
  }

  private find(pointer: string): { node: unknown; offset: number } {
    let node: unknown = this.root;
    let offset = this.root?.range?.[0] ?? 0;
    for (const step of pointer.split('/').slice(1)) {
      const token = step.replaceAll('~1', '/').replaceAll('~0', '~');
      if (isAlias(node)) break; // what is wrong stands elsewhere; the alias is where it matters
      const next = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === token)
        : isSeq(node)
          ? node.items[Number(token)]
          : undefined;
      if (next === undefined) break;
      node = isPair(next) ? next.value : next;
      offset = ((isPair(next) ? next.key : next) as Node).range?.[0] ?? offset;
    }
    return { node, offset };
  }
}
