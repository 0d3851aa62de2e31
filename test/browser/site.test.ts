import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readFacts } from '../facts/read.js';
import { DESKTOP, host, inChromium, launch, PHONE, watched } from './chromium.js';

const FOLDER = fileURLToPath(new URL('../../generated/docs/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && !path.startsWith('plain/') && path !== '404.html')
  .sort();

/** One page of each kind. */
const KINDS = [
  'index.html',
  'rest/createChatMessage.html',
  'rest/streamChat.html',
  'stream/index.html',
  'stream/envelope.html',
  'stream/message_part.html',
  'stream/close-codes.html',
  'protocol.html',
  'schemas/index.html',
  'schemas/Chat.html',
  'schemas/ChatMessagePart.html',
  'schemas/ChatStatus.html',
  'plain.html',
];

inChromium('the site in Chromium', () => {
  let browser: Browser;
  let faults: string[] = [];
  const open = async (context: BrowserContext, path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`file://${FOLDER}${path}`);
    return page;
  };

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    const found = faults;
    faults = [];
    expect(found, 'requests, errors and breaches of the policy').toEqual([]);
  });

  test('every page opens from a folder, in light and dark, on a desktop and a phone: no request leaves, no error, nothing sticks out', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { viewport: DESKTOP });
    const page = await context.newPage();
    expect(PAGES.length).toBeGreaterThan(100);
    for (const path of PAGES) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(DESKTOP);
      await page.goto(`file://${FOLDER}${path}`);
      const { policy, heading, foot } = await page.evaluate(() => ({
        policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
        heading: document.querySelector('h1')?.textContent?.trim() ?? '',
        foot: document.querySelector('.foot')?.textContent ?? '',
      }));
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'/);
      expect(policy).not.toContain('unsafe');
      expect(heading).not.toBe('');
      expect(foot).toContain('2026-02-28: the wire as of 28 February 2026');
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(beyond, `${path}, ${viewport.width} wide`).toBe(0);
      }
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await background(), path).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await background(), path).toBe('rgb(20, 22, 26)');
    }
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds no violation on any kind of page, in %s', async (colorScheme) => {
    // Axe is put into the page as a tool of the test: the policy is lifted for it, and for it alone.
    const context = await browser.newContext({ colorScheme, viewport: DESKTOP, bypassCSP: true });
    for (const path of KINDS) {
      const page = await open(context, path);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details:not(.try)')) (folded as HTMLDetailsElement).open = true;
      });
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`)}`,
        );
      });
      expect(violations, path).toEqual([]);
      await page.close();
    }
    await context.close();
  });

  test('a reader without JavaScript sees all of it: every answer, every example, no button that does nothing', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { javaScriptEnabled: false, viewport: DESKTOP });
    const page = await open(context, 'rest/createChatMessage.html');
    for (const text of ['curl --fail-with-body', 'chats.sendMessage', 'await fetch']) await page.getByText(text).first().waitFor();
    for (const status of ['200', '400', '401', '403', '404', '429', '500'])
      expect(await page.locator(`[id="${status}"]`).isVisible(), status).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Site' }).isVisible()).toBe(true);
    await context.close();
  });

  test('a key opens the search, arrows choose, Enter goes there, and Escape closes it', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { viewport: DESKTOP });
    const page = await open(context, 'schemas/Chat.html');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox').fill('interruptChat');
    await dialog.getByRole('option').first().waitFor();
    expect(await dialog.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox').fill('S27');
    await dialog.getByRole('option', { name: /S27/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/protocol\.html#S27$/);
    await context.close();
  });

  test('everything is reached by keyboard: the first key skips to the words, and no control is out of the way', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { viewport: DESKTOP });
    const page = await open(context, 'rest/createChat.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content');
    const unreachable = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
        .filter((element) => element.tabIndex < 0 && element.getAttribute('role') !== 'tab')
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(unreachable).toEqual([]);
    // Tabs as the practices for them say: one is in the order, arrows go to the others.
    await page.getByRole('tab', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'TypeScript' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByText("from 'coder-chats/client'").first().isVisible()).toBe(true);
    await context.close();
  });

  test('the colours follow the system until a reader chooses, and the choice is kept', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { colorScheme: 'dark', viewport: DESKTOP });
    const page = await open(context, 'index.html');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).not.toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Colours: by preference' }).click();
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.goto(`file://${FOLDER}protocol.html`);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Colours: light' }).click();
    expect(await background()).not.toBe('rgb(255, 255, 255)');
    await context.close();
  });

  test('on a phone a button opens the navigation', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { viewport: PHONE, isMobile: true, hasTouch: true });
    const page = await open(context, 'rest/createChat.html');
    const navigation = page.getByRole('navigation', { name: 'Site' });
    expect(await navigation.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await navigation.getByRole('link', { name: 'listChats' }).tap();
    await page.waitForURL(/rest\/listChats\.html$/);
    await context.close();
  });

  test('every operation, event, type and law has a place that a link can name, and links lead on from page to page', async () => {
    const context = await watched(browser, faults, /^(file|data|blob):/, { viewport: DESKTOP });
    const page = await context.newPage();
    for (const { operationId, method, path } of readFacts('operations', 'operationId', 'method', 'path')) {
      await page.goto(`file://${FOLDER}rest/${operationId}.html`);
      expect(await page.locator('.endpoint').textContent()).toBe(`${method} ${path}`);
    }
    await page.goto(`file://${FOLDER}protocol.html#S25`);
    expect(await page.locator(':target').innerText()).toContain('S25. Close codes');
    await page.goto(`file://${FOLDER}index.html`);
    let pages = 1;
    for (let next = page.locator('a[rel=next]'); await next.count(); next = page.locator('a[rel=next]')) {
      await page.goto(await next.evaluate((link: HTMLAnchorElement) => link.href));
      pages += 1;
    }
    expect(pages).toBe(PAGES.length);
    await context.close();
  });

  test('the site works below any path of a static host, its files at their addresses', async () => {
    const { origin, server } = await host(FOLDER, '/some/where/');
    const context = await watched(browser, faults, new RegExp(`^${origin}/some/where/`), { viewport: DESKTOP });
    try {
      const page = await context.newPage();
      await page.goto(`${origin}/some/where/`);
      await page
        .getByRole('navigation', { name: 'Site' })
        .getByRole('link', { name: /\bcreateChat$/ })
        .click();
      await page.getByRole('link', { name: 'R12' }).first().click();
      await page.waitForURL(`${origin}/some/where/protocol.html#R12`);
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('ChatStatus');
      await page
        .getByRole('option', { name: /Type ChatStatus/ })
        .first()
        .click();
      await page.waitForURL(`${origin}/some/where/schemas/ChatStatus.html`);
      await page.goto(`${origin}/some/where/rest/listChatProviders.html`);
      await page.getByText('Call listChatProviders in this page').click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText('Answered 200.').waitFor();
      await page.goto(`${origin}/some/where/console.html`);
      await page.getByText('New chat', { exact: true }).click();
      await page.getByRole('button', { name: 'Create the chat' }).click();
      await page
        .getByRole('region', { name: 'Transcript' })
        .getByText(/What shall we do next\?/)
        .waitFor();
      expect((await page.request.get(`${origin}/some/where/openapi.json`)).status()).toBe(200);
      expect((await page.request.get(`${origin}/some/where/schemas/ChatStatus.md`)).status()).toBe(200);
    } finally {
      await context.close();
      await close(server);
    }
  });
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
