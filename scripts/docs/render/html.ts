import type { Block, Field, Page } from '../model.js';
import { relativeTo } from './addresses.js';
import { breakable, escapeHtml } from './escape.js';
import { highlight } from './highlight.js';
import type { Prose } from './prose.js';

interface Context {
  page: Page;
  prose: Prose;
  /** Counts what needs an id of its own within the page. */
  next: () => number;
}

type Render<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, context: Context) => string;

const BLOCKS: { [K in Block['kind']]: Render<K> } = {
  heading: ({ level, text, id }) =>
    `<h${level} id="${escapeHtml(id)}">${escapeHtml(text)} <a class="anchor" href="#${escapeHtml(id)}" aria-label="Link to “${escapeHtml(text)}”">#</a></h${level}>`,
  prose: ({ markdown }, { prose, page }) => prose.block(markdown, page.address),
  note: ({ tone, markdown }, { prose, page }) => `<aside class="note ${tone}" aria-label="Note">${prose.block(markdown, page.address)}</aside>`,
  code: ({ language, code, title, file }, { page }) => {
    const download = file ? `<a class="quiet" href="${relativeTo(page.address, file)}" download>Download</a>` : '';
    const head = title || file ? `<figcaption><span>${escapeHtml(title ?? file ?? '')}</span>${download}</figcaption>` : '';
    return `<figure class="listing">${head}<pre class="code" tabindex="0" data-language="${language}"><code>${highlight(code, language)}</code></pre></figure>`;
  },
  tabs: ({ group, tabs }, context) => {
    const [only] = tabs;
    if (tabs.length === 1 && only) return only.blocks.map((block) => blockHtml(block, context)).join('\n');
    // Without script these are sections one below the other; site.js makes tabs of them.
    const sections = tabs.map(
      ({ label, blocks }) =>
        `<section data-tab="${escapeHtml(label)}"><p class="tab-title">${escapeHtml(label)}</p>\n${blocks.map((block) => blockHtml(block, context)).join('\n')}</section>`,
    );
    return `<div class="tabs" data-group="${escapeHtml(group)}">${sections.join('\n')}</div>`;
  },
  table: ({ head, rows }, { prose, page }) => {
    const cells = (tag: 'td' | 'th', values: string[]) => values.map((value) => `<${tag}>${prose.inline(value, page.address)}</${tag}>`).join('');
    const body = rows.map((row) => `<tr${row.id ? ` id="${escapeHtml(row.id)}"` : ''}>${cells('td', row.cells)}</tr>`).join('\n');
    return `<div class="scroll" tabindex="0" role="group" aria-label="Table: ${escapeHtml(head.join(', '))}"><table><thead><tr>${head
      .map((text) => `<th scope="col">${escapeHtml(text)}</th>`)
      .join('')}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
  },
  fields: ({ fields }, context) => `<dl class="fields">${fields.map((field) => fieldHtml(field, context)).join('\n')}</dl>`,
  endpoint: ({ method, path }) =>
    `<p class="endpoint"><span class="method ${method.toLowerCase()}">${escapeHtml(method)}</span> <code>${breakable(path).replace(/\{\w+\}/g, '<em>$&</em>')}</code></p>`,
  figure: ({ svg, caption, text }, { prose, page }) =>
    `<figure class="diagram"><div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}">${svgFor(svg, page)}</div><figcaption>${prose.inline(caption, page.address)}</figcaption><details><summary>The same in words</summary>${prose.block(text, page.address)}</details></figure>`,
  cards: ({ cards }, { page }) =>
    `<ul class="cards">${cards
      .map(
        ({ title, text, address }) =>
          `<li><a href="${escapeHtml(relativeTo(page.address, address))}"><strong>${escapeHtml(title)}</strong><span>${escapeHtml(text)}</span></a></li>`,
      )
      .join('\n')}</ul>`,
  console: ({ console: kind, operation }) => {
    const section = `<section class="console" data-console="${kind}"${operation ? ` data-operation="${escapeHtml(operation)}"` : ''}></section>`;
    const without = '<noscript><p class="note info">The console needs JavaScript; everything else here does not.</p></noscript>';
    if (kind === 'session') return `${section}${without}`;
    const what = kind === 'stream' ? 'Open a stream in this page' : `Call ${operation} in this page`;
    return `<details class="try"><summary><span>${escapeHtml(what)}</span><small>against a mock, no server needed</small></summary>${section}</details>${without}`;
  },
  details: ({ summary, blocks }, context) =>
    `<details class="fold"><summary>${escapeHtml(summary)}</summary>${blocks.map((block) => blockHtml(block, context)).join('\n')}</details>`,
  columns: ({ left, right }, context) => {
    const side = (blocks: Block[]) => blocks.map((block) => blockHtml(block, context)).join('\n');
    return `<div class="columns"><div>${side(left)}</div><div class="aside">${side(right)}</div></div>`;
  },
};

/** The words of a page as HTML; the layout puts navigation, head and foot around them. */
export function pageHtml(page: Page, prose: Prose): string {
  let count = 0;
  const context: Context = { page, prose, next: () => ++count };
  return page.blocks.map((block) => blockHtml(block, context)).join('\n');
}

function blockHtml<K extends Block['kind']>(block: Extract<Block, { kind: K }>, context: Context): string {
  return (BLOCKS[block.kind as K] as Render<K>)(block, context);
}

/** The links of a drawing, too, are written relative to the site's root. */
function svgFor(svg: string, page: Page): string {
  return svg.replace(/ href="([^"]*)"/g, (_, address: string) => ` href="${relativeTo(page.address, address)}"`);
}

function fieldHtml(field: Field, { prose, page }: Context): string {
  const { name, type, presence, nullable, description, facts, sensitive, id } = field;
  const words = [
    `<span class="type">${prose.inline(type, page.address)}</span>`,
    `<span class="presence ${presence}">${presence}</span>`,
    ...(nullable ? ['<span class="nullable">nullable</span>'] : []),
    ...(sensitive ? ['<span class="sensitive">secret</span>'] : []),
  ];
  const link = id ? ` <a class="anchor" href="#${escapeHtml(id)}" aria-label="Link to “${escapeHtml(name)}”">#</a>` : '';
  const notes = facts.length ? `<p class="facts">${facts.map((fact) => prose.inline(fact, page.address)).join('; ')}</p>` : '';
  return `<div${id ? ` id="${escapeHtml(id)}"` : ''}><dt><code>${escapeHtml(name)}</code> ${words.join(' ')}${link}</dt><dd>${prose.block(description, page.address)}${notes}</dd></div>`;
}
