import { posix } from 'node:path';
import { isOutside } from './addresses.js';

/** A link of the site that leads nowhere. */
export interface BrokenLink {
  page: string;
  link: string;
  why: string;
}

const HREF = /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/** Looks at every link of every page: its file must be one of the site's, and its anchor one of that page's, once. */
export function brokenLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>, base: string): BrokenLink[] {
  const anchors = new Map([...pages].map(([page, html]) => [page, new Set([...html.matchAll(ID)].map((match) => unescapeHtml(match[1] ?? '')))]));
  const broken: BrokenLink[] = [];
  for (const [page, html] of pages) {
    for (const match of html.matchAll(HREF)) {
      const link = unescapeHtml(match[1] ?? '');
      if (isOutside(link)) continue;
      const [path = '', anchor] = link.split('#', 2);
      const target = path === '' ? page : path.startsWith(base) ? path.slice(base.length) : posix.join(posix.dirname(page), path);
      if (!files.has(target)) broken.push({ page, link, why: `there is no ${target}` });
      else if (anchor && anchors.has(target) && !anchors.get(target)?.has(anchor)) broken.push({ page, link, why: `${target} has no #${anchor}` });
    }
    const ids = [...html.matchAll(ID)].map((match) => match[1] ?? '');
    const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
    if (doubled !== undefined) broken.push({ page, link: `#${doubled}`, why: 'the anchor stands twice' });
  }
  return broken;
}

/** Enough of them to begin with, and how many there are. */
export function describeBroken(broken: readonly BrokenLink[]): string {
  const lines = broken.slice(0, 20).map(({ page, link, why }) => `docs/${page}: the link ${link} is broken, ${why}.`);
  return [
    `The site has ${broken.length === 1 ? 'a broken link' : `${broken.length} broken links`}.`,
    ...lines,
    ...(broken.length > 20 ? ['…'] : []),
  ].join('\n');
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
