import { basename, join } from 'node:path';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { type Contract, infoOf } from '../contract/load.js';
import { unionOf } from '../contract/types.js';
import { ROOT } from '../generate/external.js';
import type { Files } from '../generate/step.js';
import type { Sequence } from './diagrams/sequence.js';
import { SiteFault } from './fault.js';
import { layoutData } from './layout.js';
import type { Page, SearchEntry } from './model.js';
import { pagesOf } from './pages/index.js';
import { twinOf } from './render/addresses.js';
import { brokenLinks, describeBroken } from './render/check.js';
import { breakable } from './render/escape.js';
import { pageHtml } from './render/html.js';
import { pageMarkdown } from './render/markdown.js';
import { type Links, proseWith } from './render/prose.js';
import { searchEntriesOf } from './render/search.js';

const TEMPLATES = join(ROOT, 'scripts/templates/docs');

export interface SiteOptions {
  /** Files of the site that are not made here, and that pages link to. */
  others: Iterable<string>;
  /** What crosses in the stories that the mock plays. */
  sequences: Readonly<Record<string, Sequence>>;
  /** Where the site will be published, with a slash at both ends. Only the page for unknown addresses needs it. */
  base: string;
}

/**
 * The pages of the site, and what is made of them: HTML, Markdown twins, entries of the search, `llms.txt`.
 * Paths are relative to the site's root.
 *
 * @throws SiteFault naming page and link when a link leads nowhere
 */
export async function siteOf(contract: Contract, { others, sequences, base }: SiteOptions): Promise<{ files: Files; pages: Page[] }> {
  const pages = await pagesOf(contract, sequences);
  const prose = proseWith(linksOf(contract));
  const html = await withLayout(contract, pages, (page) => pageHtml(page, prose), base);
  const files: Files = new Map(html);
  for (const page of pages) files.set(twinOf(page.address), pageMarkdown(page));
  const entries = searchEntriesOf(pages);
  files.set('assets/entries.js', entriesScript(entries));
  files.set('llms.txt', llms(contract, pages));
  const broken = brokenLinks(new Map(html), new Set([...files.keys(), ...others]), base);
  if (broken.length) throw new SiteFault(describeBroken(broken));
  return { files, pages };
}

/** What words of a text lead to by themselves. */
function linksOf(contract: Contract): Links {
  const laws = new Set(contract.laws.map(({ id }) => id));
  const places = new Map<string, string>();
  for (const name of contract.types.keys()) places.set(name, `schemas/${name}.html`);
  for (const { id } of contract.operations) places.set(id, `rest/${id}.html`);
  for (const tag of unionOf(contract.types, 'ChatStreamEvent')?.members.keys() ?? []) {
    // `message` and `error` are words of many meanings; the others mean the event.
    if (tag.includes('_') || tag === 'retry') places.set(tag, `stream/${tag}.html`);
  }
  return {
    law: (id) => (laws.has(id) ? `protocol.html#${id}` : undefined),
    code: (text) => places.get(text),
  };
}

/** Puts the layout around each page. Eleventy reads no file of ours but the layout: the pages are handed to it. */
async function withLayout(contract: Contract, pages: Page[], render: (page: Page) => string, base: string): Promise<Map<string, string>> {
  const all = [...pages, unknownPage];
  const site = new Eleventy(TEMPLATES, join(TEMPLATES, '_site'), {
    quietMode: true,
    configPath: null,
    config(config: EleventyConfig) {
      config.setUseGitIgnore(false);
      config.addFilter('breakable', breakable);
      for (const page of all) {
        config.addTemplate(page.address, render(page), {
          layout: 'page.njk',
          permalink: page.address,
          templateEngineOverride: 'html',
          ...layoutData(contract, pages, page, base),
        });
      }
    },
  });
  site.setIsVerbose(false);
  const results = await site.toJSON();
  const made = new Map<string, string>();
  for (const { url, content } of results) made.set(url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'), `${content.trim()}\n`);
  for (const { address } of all) if (!made.has(address)) throw new Error(`Eleventy made no ${basename(address)}.`);
  return new Map(all.map(({ address }) => [address, made.get(address) as string]));
}

/** Shown by hosts for addresses that lead nowhere. */
const unknownPage: Page = {
  address: '404.html',
  title: 'There is no such page',
  section: 'Start',
  summary: 'The address leads nowhere. The search (press /) or the list beside this may help.',
  blocks: [],
};

function entriesScript(entries: SearchEntry[]): string {
  // JSON is no script as it stands: two line separators must be escaped.
  return `var coderChatsEntries = ${JSON.stringify(entries).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')};\n`;
}

/** The list of the site for agents: https://llmstxt.org. */
function llms(contract: Contract, pages: Page[]): string {
  const { title, summary, version } = infoOf(contract.openapi);
  const sections = [...new Set(pages.map(({ section }) => section))].map((section) => {
    const items = pages
      .filter((page) => page.section === section)
      .map((page) => `- [${page.name ?? page.title}](${twinOf(page.address)}): ${page.summary}`);
    return `## ${section}\n\n${items.join('\n')}`;
  });
  return `# ${title}\n\n> ${summary} Contract version ${version}.\n\n${sections.join('\n\n')}\n\n## Files\n\n- [openapi.json](openapi.json): the REST operations, OpenAPI 3.1\n- [asyncapi.json](asyncapi.json): the stream, AsyncAPI 3.0\n- schemas/strict/<Type>.json, schemas/tolerant/<Type>.json: each type as JSON Schema 2020-12\n`;
}
