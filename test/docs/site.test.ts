import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContract, readSpec } from '../../scripts/contract/load.js';
import { brokenLinks } from '../../scripts/docs/render/check.js';
import { pageMarkdown } from '../../scripts/docs/render/markdown.js';
import { proseWith } from '../../scripts/docs/render/prose.js';
import { siteOf } from '../../scripts/docs/site.js';
import { ROOT } from '../../scripts/generate/external.js';
import { readFacts } from '../facts/read.js';

const DOCS = fileURLToPath(new URL('../../generated/docs/', import.meta.url));
const read = (path: string) => readFileSync(join(DOCS, path), 'utf8');
const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html') && !/^(plain\/|404)/.test(path));

describe('The published site', () => {
  it('has a page for every operation of the table of facts, each with every error that the table knows of it', () => {
    const errors = readFacts('errors', 'operationId', 'status', 'message');
    for (const { operationId } of readFacts('operations', 'operationId')) {
      const page = read(`rest/${operationId}.html`);
      for (const { status, message } of errors.filter((row) => row.operationId === operationId)) {
        expect(page, `${operationId} ${status}`).toContain(`<h3 id="${status}">`);
        // What a message quotes differs from case to case; what cannot happen today has no example.
        if (message !== 'Validation failed.' && !message.includes('…')) expect(text(page), `${operationId} ${status}`).toContain(message);
      }
    }
  });

  it('tells presence and null apart for every field', () => {
    for (const { struct, json, presence, null: nullable } of readFacts('fields', 'struct', 'json', 'presence', 'null')) {
      const page = read(`schemas/${struct.replace(/^c/, 'C')}.html`);
      const row = new RegExp(`<div id="${json}"><dt>(.*?)</dt>`).exec(page)?.[1];
      // The fields of a union are told with its variants.
      if (row === undefined && page.includes('id="variants"')) continue;
      expect(row, `${struct}.${json}`).toContain(`<span class="presence ${presence}">`);
      expect(row?.includes('class="nullable"'), `${struct}.${json}`).toBe(nullable === 'yes');
    }
  });

  it('has a Markdown twin of every page, named in llms.txt, whose links lead to other twins', () => {
    const list = read('llms.txt');
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const twin = page.replace(/\.html$/, '.md');
      const words = read(twin);
      expect(list).toContain(`](${twin})`);
      expect(words).toMatch(/^# /);
      for (const [, address = ''] of words.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)) {
        if (/^https?:/.test(address)) continue;
        expect(existsSync(join(DOCS, twin, '..', address)), `${twin} → ${address}`).toBe(true);
      }
    }
  });

  it('links each law from wherever a description names it, and back', () => {
    expect(read('rest/createChatMessage.html')).toContain('<a href="../protocol.html#R13">R13</a>');
    const protocol = read('protocol.html');
    const law = protocol.slice(protocol.indexOf('id="R13"'), protocol.indexOf('id="R14"'));
    expect(law).toContain('<a href="rest/createChatMessage.html"><code>createChatMessage</code></a>');
  });

  it('holds both documents and each schema at stable addresses, the same bytes as elsewhere', () => {
    for (const file of ['openapi.json', 'asyncapi.json', 'schemas/strict/Chat.json', 'schemas/tolerant/ChatStreamEvent.json'])
      expect(read(file)).toBe(readFileSync(join(DOCS, '..', file), 'utf8'));
  });

  it('asks for nothing outside it, and has no script or style of its own in a page', () => {
    for (const page of pages) {
      const html = read(page);
      expect(html.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//g), page).toBeNull();
      expect(html.match(/<script(?![^>]*\bsrc=)|<style|\sstyle="|\son\w+="/g), page).toBeNull();
    }
  });

  it('lets long names and paths break between their words, and leaves short ones whole', () => {
    expect(read('schemas/ChatStreamMessagePart.html')).toContain('<h1>Chat<wbr>Stream<wbr>Message<wbr>Part</h1>');
    expect(read('schemas/Chat.html')).toContain('<h1>Chat</h1>');
    expect(read('rest/getChat.html')).toContain('<code>/<wbr>api/<wbr>experimental/<wbr>chats/<em>{chat}</em></code>');
    expect(text(read('rest/getChat.html'))).toContain('/api/experimental/chats/{chat}');
  });

  it('shows no token and no key', () => {
    for (const page of pages) expect(read(page).match(/\b[A-Za-z0-9]{10}-[A-Za-z0-9]{22}\b|\bsk-[A-Za-z0-9]{8}/g), page).toBeNull();
  });
});

describe('A site that would let its reader down', () => {
  it('is not built: a broken link is told with its page', async () => {
    const files = await readSpec(ROOT);
    const chat = files.get('spec/schemas/Chat.yaml') as string;
    files.set('spec/schemas/Chat.yaml', chat.replace('description:', "description: '[gone](schemas/Gone.html)'\nx-was:"));
    const others = readdirSync(DOCS, { recursive: true, encoding: 'utf8' });
    await expect(siteOf(loadContract(files), { others, sequences: {}, base: '/' })).rejects.toThrow(
      'docs/schemas/Chat.html: the link Gone.html is broken, there is no schemas/Gone.html.',
    );
  });

  it.each([
    ['a page that is not there', '<a href="b.html">', 'there is no x/b.html'],
    ['an anchor that is not there', '<a href="#gone">', 'x/a.html has no #gone'],
    ['an anchor of another page that is not there', '<a href="../c.html#gone">', 'c.html has no #gone'],
    ['an anchor that stands twice', '<i id="two"></i><i id="two"></i>', 'the anchor stands twice'],
  ])('%s', (_, html, why) => {
    const found = new Map([
      ['x/a.html', html],
      ['c.html', '<p id="here"></p>'],
    ]);
    expect(brokenLinks(found, new Set(found.keys()), '/').map((one) => one.why)).toEqual([why]);
  });

  it('and one whose links all lead somewhere passes', () => {
    const found = new Map([
      ['x/a.html', '<a href="../c.html#here"><a href="https://example.org/x"><a href="/base/c.html">'],
      ['c.html', '<p id="here"></p>'],
    ]);
    expect(brokenLinks(found, new Set(found.keys()), '/base/')).toEqual([]);
  });
});

describe('Words of a page', () => {
  const prose = proseWith({
    law: (id) => (id === 'S7' ? 'protocol.html#S7' : undefined),
    code: (name) => (name === 'Chat' ? 'schemas/Chat.html' : undefined),
  });

  it('lead to laws and types by themselves, but not from inside a link, nor to the page itself', () => {
    expect(prose.inline('see S7, S99, `Chat` and [S7](x.html)', 'rest/a.html')).toBe(
      'see <a href="../protocol.html#S7">S7</a>, S99, <a href="../schemas/Chat.html"><code>Chat</code></a> and <a href="../x.html">S7</a>',
    );
    expect(prose.inline('`Chat`', 'schemas/Chat.html')).toBe('<code>Chat</code>');
  });

  it('are never HTML', () => {
    expect(prose.inline('<img src=x onerror=alert(1)> & `<b>`', 'a.html')).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; <code>&lt;b&gt;</code>');
  });

  it('keep bars and lines inside the cells of a Markdown table', () => {
    const page = {
      address: 'a.html',
      title: 'A',
      section: 'More' as const,
      summary: 'S.',
      blocks: [{ kind: 'table' as const, head: ['x'], rows: [{ cells: ['a | b\nc'] }] }],
    };
    expect(pageMarkdown(page)).toBe('# A\n\nS.\n\n| x |\n| --- |\n| a \\| b c |\n');
  });
});

describe('npm run docs', () => {
  const docs = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  it('writes the site for another path elsewhere, where only the page for unknown addresses differs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'coder-chats-docs-'));
    try {
      const { status, stdout } = docs('--base', '/chats/', '--out', folder);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^\d+ pages, \d+ files/);
      const paths = readdirSync(DOCS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const differing = paths
        .map((entry) => join(entry.parentPath, entry.name).slice(DOCS.length))
        .filter((path) => readFileSync(join(folder, path), 'utf8') !== read(path));
      expect(differing).toEqual(['404.html']);
      expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain('href="/chats/rest/createChat.html"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [['--base', '/chats/'], '--base wants --out DIR'],
    [['--base', 'chats'], 'a slash at both ends'],
    [['--port', 'http'], '--port wants a number'],
    [['--wrong'], '--wrong'],
  ])('refuses %j, and says why', (args, why) => {
    const { status, stderr } = docs(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });
});

function text(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
