import { join } from 'node:path';
import { bundleAsyncapi, bundleOpenapi } from '../contract/bundle.js';
import type { JsonObject } from '../contract/json.js';
import { inScratch, ROOT, runNode } from './external.js';
import { count, type Files, type Step, toJson } from './step.js';

const REDOCLY = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
const PAGE = join(ROOT, 'scripts/templates/docs/redoc.hbs');

/** Examples are there to be read: none is folded away. */
const OPTIONS = { jsonSamplesExpandLevel: 'all' };

/** `docs/plain/`: a REST page and a stream page, drawn by Redocly, each one file that asks the network for nothing. */
export const plain: Step = {
  name: 'plain',
  async run(contract) {
    const pages = { 'rest.html': bundleOpenapi(contract), 'stream.html': withFacts(bundleAsyncapi(contract)) };
    const files: Files = new Map();
    await inScratch(async (scratch) => {
      const config = scratch.path('redocly.yaml');
      await scratch.write('redocly.yaml', toJson({ telemetry: 'off', openapi: OPTIONS, asyncapi: OPTIONS }));
      for (const [page, document] of Object.entries(pages)) {
        const source = page.replace('.html', '.json');
        await scratch.write(source, JSON.stringify(document));
        await runNode([REDOCLY, 'build-docs', scratch.path(source), '--inlineBundle', '-t', PAGE, '-o', scratch.path(page), '--config', config]);
        files.set(`docs/plain/${page}`, linkedWithinPage(withoutEval(withoutNetwork(await scratch.read(page)))));
      }
    });
    return { files, counted: count(files.size, 'page') };
  },
};

/** Redoc draws no extension of a channel: its close codes and limits are told as tables in the description. */
function withFacts(document: JsonObject): JsonObject {
  const channels = Object.entries(document.channels as Record<string, JsonObject>);
  return { ...document, channels: Object.fromEntries(channels.map(([name, channel]) => [name, { ...channel, description: factsOf(channel) }])) };
}

function factsOf(channel: JsonObject): string {
  const text = [String(channel.description ?? '')];
  const codes = (channel['x-close-codes'] ?? []) as Record<string, string | number>[];
  if (codes.length) {
    const rows = codes.map(({ code, name, reason, when, client }) => [`**${code}** ${name}`, `${when} Its reason: \`${reason}\`.`, `${client}s`]);
    text.push('**Close codes**', table(['code', 'when', 'then a client'], rows));
  }
  const limits = Object.entries((channel['x-limits'] ?? {}) as Record<string, number>);
  if (limits.length) {
    text.push(
      '**Limits**',
      table(
        ['what', 'how much'],
        limits.map(([name, value]) => [inWords(name), value.toLocaleString('en-US')]),
      ),
    );
  }
  return text.join('\n\n');
}

function table(head: string[], rows: unknown[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `pingIntervalSeconds` → `ping interval seconds`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Redoc shows its maker's logo from a CDN, the one thing in the page that would ask the network: a word stands for it. */
function withoutNetwork(html: string): string {
  return html.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,').replace(/(<p>|`)API docs by(?=<\/p>|`)/g, '$1API docs by Redoc');
}

/** The search tries whether it may make code of text, which our policy forbids; it is told so, and does without a worker. */
function withoutEval(html: string): string {
  return html.replace(/try\{return \w+\._factory\?\?=Function\(\w+\),!0\}catch\{return!1\}/g, 'return!1');
}

/**
 * The prerendered menu names paths of a server (`/chats`), and they stay when the page comes alive. A click works all the
 * same, but a link that is copied or opened in a new tab leads nowhere; the page's own router reads the path behind a `#`.
 */
function linkedWithinPage(html: string): string {
  return html.replace(/(<a\b[^>]* href=")(?=\/)/g, '$1#');
}
