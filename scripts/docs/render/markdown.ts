import type { Block, Page } from '../model.js';
import { relativeTo, twinOf } from './addresses.js';

type Render<K extends Block['kind']> = (block: Extract<Block, { kind: K }>) => string;

const BLOCKS: { [K in Block['kind']]: Render<K> } = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${text}`,
  prose: ({ markdown }) => markdown.trim(),
  note: ({ markdown }) => quoted(`**Note.** ${markdown.trim()}`),
  // What is a file of its own is not said twice.
  code: ({ language, code, title, file }) => (file ? `[${file}](${file})` : `${title ? `${title}:\n\n` : ''}${fence(language, code)}`),
  tabs: ({ tabs }) => tabs.map(({ label, blocks }) => `**${label}**\n\n${blocksMarkdown(blocks)}`).join('\n\n'),
  table: ({ head, rows }) =>
    tableMarkdown(
      head,
      rows.map(({ cells }) => cells),
    ),
  fields: ({ fields }) =>
    fields
      .map(({ name, type, presence, nullable, sensitive, description, facts }) => {
        const words = [type, presence, ...(nullable ? ['nullable'] : []), ...(sensitive ? ['secret'] : []), ...facts].join('; ');
        return `- \`${name}\` (${words}): ${description.trim().replaceAll(/\s+/g, ' ')}`;
      })
      .join('\n'),
  endpoint: ({ method, path }) => `\`${method} ${path}\``,
  figure: ({ caption, text }) => `**${caption}**\n\n${text.trim()}`,
  cards: ({ cards }) => cards.map(({ title, text, address }) => `- [${title}](${address}): ${text}`).join('\n'),
  console: () => '',
  details: ({ summary, blocks }) => `**${summary}**\n\n${blocksMarkdown(blocks)}`,
  columns: ({ left, right }) => blocksMarkdown([...left, ...right]),
};

/** The Markdown twin of a page: the same words, links to the other twins. */
export function pageMarkdown(page: Page): string {
  const name = page.name && page.name !== page.title ? ` (\`${page.name}\`)` : '';
  const text = `# ${page.title}${name}\n\n${page.summary}\n\n${blocksMarkdown(withoutTrials(page.blocks))}\n`;
  return text.replace(/\]\(([^)\s]+)\)/g, (_, address: string) => `](${relativeTo(twinOf(page.address), twinOf(address))})`);
}

/** A console cannot be read: it goes, and so does the heading that announces it. */
function withoutTrials(blocks: Block[]): Block[] {
  return blocks.filter((block, index) => block.kind !== 'console' && !(block.kind === 'heading' && blocks[index + 1]?.kind === 'console'));
}

function blocksMarkdown(blocks: Block[]): string {
  return blocks
    .map((block) => blockMarkdown(block))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockMarkdown<K extends Block['kind']>(block: Extract<Block, { kind: K }>): string {
  return (BLOCKS[block.kind as K] as Render<K>)(block);
}

function fence(language: string, code: string): string {
  // One more than the longest run inside.
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${code.trimEnd()}\n${ticks}`;
}

export function tableMarkdown(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
