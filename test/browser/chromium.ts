import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';

const PROGRAM = process.env.CHROMIUM || '/usr/bin/chromium';
const MISSING = 'Chromium not found (apt-get install chromium, or set CHROMIUM)';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1400, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A suite that needs Chromium: where there is none it says so, and in CI that is a failure. */
export function inChromium(name: string, suite: () => void): void {
  if (existsSync(PROGRAM)) describe(name, suite);
  else if (process.env.CI) test(`${name}: there is a Chromium`, () => expect.fail(MISSING));
  else test.skip(`${name}, skipped: ${MISSING}`, () => {});
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM, args: FLAGS });
}

/**
 * A context whose every misstep is noted: a request or a socket that leaves the origins allowed, one that fails, an error,
 * a warning, a breach of the page's own policy.
 */
export async function watched(browser: Browser, faults: string[], allowed: RegExp, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  await context.route('**/*', (route) => {
    if (allowed.test(route.request().url())) return route.continue();
    faults.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Whoever leaves a page before its icon is there ends that request; it did not fail.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()} ${why}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) || text.startsWith('policy: '))
      faults.push(`${message.page()?.url()} ${message.type()}: ${text}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`)));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.info(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return context;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** A static host that serves a folder below a path, and nothing else. */
export async function host(folder: string, base: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path.startsWith(base) ? join(folder, path.slice(base.length) || 'index.html') : '';
    void readFile(file.endsWith('/') ? `${file}index.html` : file).then(
      (body) => response.setHeader('content-type', TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
