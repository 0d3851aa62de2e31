import { posix } from 'node:path';
import { type Contract, infoOf } from '../contract/load.js';
import { type Block, type Page, SECTIONS } from './model.js';
import { relativeTo, twinOf } from './render/addresses.js';
import { plainText } from './render/plain.js';

/** What the layout needs to know of a page beside its words. */
export function layoutData(contract: Contract, pages: Page[], page: Page, base: string): Record<string, unknown> {
  const info = infoOf(contract.openapi);
  const version = String(info.version);
  // An unknown address may lie at any depth: its page alone names the site's place.
  const unknown = !pages.includes(page);
  const depth = page.address.split('/').length - 1;
  const root = unknown ? base : '../'.repeat(depth);
  const href = (address: string) => (unknown ? `${base}${address}` : relativeTo(page.address, address));
  const at = pages.indexOf(page);
  const neighbour = (index: number) => {
    const other = at < 0 ? undefined : pages[index];
    return other && { href: href(other.address), label: labelOf(other) };
  };
  return {
    title: page.title,
    name: page.name ?? '',
    summary: page.summary,
    lead: opensWithSummary(page) ? '' : page.summary,
    root,
    styles: ['assets/site.css', ...(page.blocks.some(({ kind }) => kind === 'figure') ? ['assets/diagrams.css'] : [])].map(
      (file) => `${root}${file}`,
    ),
    policy: policyOf(page),
    drawn: page.blocks.some(({ kind }) => kind === 'figure'),
    site: { title: 'Coder Chats', version, date: inWords(version) },
    navigation: navigation(pages, page, href),
    crumbs: crumbs(pages, page, href),
    outline: outline(page.blocks),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    twin: unknown ? '' : posix.basename(twinOf(page.address)),
  };
}

/** Whether the first words of the page say its summary already. */
function opensWithSummary({ summary, blocks }: Page): boolean {
  const [first] = blocks.flatMap((block) => (block.kind === 'columns' ? block.left : [block])).filter(({ kind }) => kind === 'prose');
  return first?.kind === 'prose' && plainText(first.markdown).startsWith(summary);
}

function labelOf({ label, name, title }: Page): string {
  return label ?? name ?? title;
}

/** Nothing but the site's own files; a page with a console may also speak to a deployment that the reader names. */
function policyOf({ blocks }: Page): string {
  const hasConsole = blocks.some(({ kind }) => kind === 'console');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${hasConsole ? "'self' http: https: ws: wss:" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function navigation(pages: Page[], current: Page, href: (address: string) => string) {
  return SECTIONS.map((title) => {
    const own = pages.filter(({ section }) => section === title);
    const groups = [...new Set(own.map(({ group }) => group))].map((group) => ({
      title: group ?? '',
      items: own
        .filter((page) => page.group === group)
        .map((page) => ({ href: href(page.address), label: labelOf(page), badge: page.badge ?? '', current: page === current })),
    }));
    return { title, groups, open: current.section === title || title !== 'Schemas' };
  }).filter(({ groups }) => groups.length > 0);
}

function crumbs(pages: Page[], page: Page, href: (address: string) => string) {
  const first = pages.find(({ section }) => section === page.section);
  const start = pages[0];
  return [
    ...(start && start !== page ? [{ label: 'Coder Chats', href: href(start.address) }] : []),
    ...(first && first !== page ? [{ label: page.section, href: href(first.address) }] : []),
    ...(page.group ? [{ label: page.group }] : []),
    { label: labelOf(page) },
  ];
}

function outline(blocks: Block[]): { level: number; text: string; id: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.level < 4 ? [{ level: block.level, text: block.text, id: block.id }] : [];
    if (block.kind === 'columns') return outline([...block.left, ...block.right]);
    return [];
  });
}

/** `2026-02-28` → `28 February 2026`. */
function inWords(version: string): string {
  const date = new Date(`${version}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return version;
  const months = 'January February March April May June July August September October November December'.split(' ');
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
