import type { Block, Page, SearchEntry, SearchKind } from '../model.js';
import { plainText } from './plain.js';

/** What a reader can look for on the site. What many operations say alike is one place: the first of them. */
export function searchEntriesOf(pages: readonly Page[]): SearchEntry[] {
  const errors = new Map<string, SearchEntry>();
  return pages.flatMap(entriesOf).filter((entry) => {
    if (entry.kind !== 'error') return true;
    const first = errors.get(entry.title);
    if (!first) errors.set(entry.title, entry);
    else if (!first.context.endsWith('others')) first.context += ' and others';
    return first === undefined;
  });
}

/** What a reader can look for on a page: the page itself, its headings, its fields, and the rows that say what they are. */
function entriesOf(page: Page): SearchEntry[] {
  const entries: SearchEntry[] = [
    {
      kind: pageKind(page),
      title: page.name && page.name !== page.title ? `${page.name}: ${page.title}` : page.title,
      context: page.section,
      address: page.address,
      text: `${page.summary} ${page.group ?? ''} ${firstWords(page.blocks)}`,
    },
  ];
  let anchor = '';
  const visit = (block: Block, next: Block | undefined): void => {
    switch (block.kind) {
      case 'heading':
        anchor = block.id;
        if (block.search) {
          entries.push({
            kind: block.search,
            title: block.text,
            context: page.title,
            address: `${page.address}#${block.id}`,
            text: next?.kind === 'prose' ? plainText(next.markdown) : '',
          });
        }
        break;
      case 'fields':
        for (const field of block.fields) {
          if (!field.id) continue;
          entries.push({
            kind: 'field',
            title: `${page.title}.${field.name}`,
            context: page.summary,
            address: `${page.address}#${field.id}`,
            text: plainText(`${field.description} ${field.facts.join(' ')}`),
          });
        }
        break;
      case 'table':
        for (const row of block.rows) {
          if (!row.search) continue;
          entries.push({
            kind: row.search.kind,
            title: row.search.title,
            context: page.name ?? page.title,
            address: `${page.address}#${row.id ?? anchor}`,
            text: plainText(row.cells.join(' ')),
          });
        }
        break;
      case 'columns':
        walk([...block.left, ...block.right]);
        break;
      case 'details':
        walk(block.blocks);
        break;
    }
  };
  const walk = (blocks: Block[]) => {
    for (const [index, block] of blocks.entries()) visit(block, blocks[index + 1]);
  };
  walk(page.blocks);
  return entries;
}

function pageKind({ section, badge, group }: Page): SearchKind {
  if (section === 'REST' && badge) return 'operation';
  if (section === 'Stream' && group === 'Events') return 'event';
  if (section === 'Schemas' && !group) return 'type';
  return 'page';
}

function firstWords(blocks: Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'columns' ? block.left : [block]))
    .filter((block) => block.kind === 'prose')
    .slice(0, 2)
    .map(({ markdown }) => plainText(markdown))
    .join(' ');
}
