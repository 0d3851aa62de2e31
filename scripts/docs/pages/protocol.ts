import { walkStrings } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import type { Block, Page } from '../model.js';

const PART = /^## ([A-Z])\. (.+)$/;

/** The numbered laws, each an anchor, with what refers to it. */
export function protocolPage(contract: Contract): Page {
  const { protocol, laws } = contract;
  const lines = protocol.split('\n');
  const first = lines.findIndex((line) => PART.test(line));
  const intro = lines.slice(1, first).join('\n').trim();
  const blocks: Block[] = [{ kind: 'prose', markdown: intro }];
  const mentions = mentionsOf(contract);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const part = PART.exec(line);
    if (part) {
      const end = lines.findIndex((text, below) => below > index && /^#{2,3} /.test(text));
      blocks.push({ kind: 'heading', level: 2, text: part[2] as string, id: `part-${part[1]}`, search: 'section' });
      const text = lines
        .slice(index + 1, end < 0 ? undefined : end)
        .join('\n')
        .trim();
      if (text) blocks.push({ kind: 'prose', markdown: text });
    }
    const law = laws[at];
    if (law && law.line === index + 1) {
      at += 1;
      const places = mentions.get(law.id) ?? [];
      blocks.push({ kind: 'heading', level: 3, text: `${law.id}. ${law.title}`, id: law.id, search: 'law' }, { kind: 'prose', markdown: law.text });
      if (places.length) blocks.push({ kind: 'prose', markdown: `*Matters for* ${places.join(', ')}.` });
    }
  }
  return {
    address: 'protocol.html',
    title: 'The laws of the protocol',
    section: 'Protocol',
    label: 'All laws',
    summary: 'What no schema can state: orders, limits, exact texts, and what a correct client does.',
    blocks,
  };
}

/** Law → the operations and types whose descriptions refer to it, as links in Markdown. */
function mentionsOf({ operations, types, sources }: Contract): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const note = (value: unknown, link: string) =>
    walkStrings(value, (text) => {
      for (const id of lawsIn(text)) found.set(id, (found.get(id) ?? new Set()).add(link));
    });
  for (const { id, source } of operations) {
    const value = sources.get(source.file)?.value as Record<string, { operationId?: string }>;
    for (const method of Object.values(value)) if (method?.operationId === id) note(method, `[\`${id}\`](rest/${id}.html)`);
  }
  for (const { name, schema } of types.values()) note(schema, `[${name}](schemas/${name}.html)`);
  return new Map([...found].map(([id, links]) => [id, [...links]]));
}

/** The laws that a text refers to: `(law S7)`, `laws S11 to S13`, `R2 and R3`. */
export function lawsIn(text: string): string[] {
  return [...text.matchAll(/\b[RSC]\d{1,2}\b/g)].map(([id]) => id);
}
