import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DESKTOP, inChromium, launch, PHONE } from './chromium.js';

const REST = new URL('../../generated/docs/plain/rest.html', import.meta.url).href;
const STREAM = new URL('../../generated/docs/plain/stream.html', import.meta.url).href;

interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
}

inChromium('the pages of the docs in Chromium, without a network', docs);

function docs(): void {
  let browser: Browser;
  // Loading a page of this size is the slow part: most tests go about in the same two.
  let rest: Page;
  let stream: Page;
  /** What no page may do; each test ends with a look at it. */
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    [rest, stream] = await Promise.all([open(REST), open(STREAM)]);
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    const found = faults;
    faults = [];
    expect(found, 'requests, errors and violations').toEqual([]);
  });

  /** A page of a context of its own, that has no network and whose every misstep is noted. */
  async function open(url: string, viewport = DESKTOP): Promise<Page> {
    const context = await browser.newContext({ viewport, ...(viewport === PHONE ? { isMobile: true, hasTouch: true } : {}) });
    context.setDefaultTimeout(60_000);
    await context.setOffline(true);
    await context.route('**/*', (route) => {
      if (/^(file|data|blob):/.test(route.request().url())) return route.continue();
      faults.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    context.on('requestfailed', (request) => faults.push(`failed request: ${request.url()}`));
    context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
    context.on('console', (message) => {
      const text = message.text();
      if (['error', 'warning'].includes(message.type()) || text.startsWith('policy: ')) faults.push(`${message.type()}: ${text}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        console.info(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    const page = await context.newPage();
    page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`));
    await page.goto(url);
    // It answers to a click only when its script has run.
    await page.waitForFunction(() => Object.keys(document.querySelector('#redoc > *') ?? {}).some((key) => key.startsWith('__react')));
    return page;
  }

  /** Goes to an anchor of an open page, as a click on a link does, and gives back what the page then says. */
  async function follow(page: Page, anchor: string, heading: string): Promise<string> {
    await page.evaluate((to) => {
      location.hash = to;
    }, anchor);
    await seen(page, heading);
    return page.innerText('#redoc');
  }

  /** Waits until a heading stands in the window. */
  async function seen(page: Page, heading: string): Promise<void> {
    await page.waitForFunction((text) => {
      const found = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(({ innerText }) => innerText.trim() === text);
      return found.map((element) => element.getBoundingClientRect()).some(({ top, height }) => height > 0 && top + height > 0 && top < innerHeight);
    }, heading);
  }

  const search = (page: Page) => page.getByText('Search').first();
  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  /** Scrolls through the whole page, so that everything that waits for being seen is drawn. */
  const scrollThrough = (page: Page) =>
    page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
      }
    });

  /** Reads on from where the page stands, a piece at a time, until each of the lines has come by; gives back those that have not. */
  async function notFoundBelow(page: Page, lines: string[]): Promise<string[]> {
    const missing = new Set(lines);
    for (let piece = 0; missing.size > 0 && piece < 40; piece += 1) {
      for (const line of (await page.innerText('#redoc')).split('\n')) missing.delete(line.trim());
      await page.evaluate(() => scrollBy(0, innerHeight / 2));
      await page.waitForTimeout(50);
    }
    return [...missing];
  }

  test('a page opens without a network, an error or a breach of its own policy', async () => {
    await scrollThrough(rest);
    await scrollThrough(stream);
    expect(await rest.title()).toBe('Coder Chats API');
    expect(await stream.title()).toBe('Coder Chats stream');
    for (const page of [rest, stream]) {
      const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toContain('unsafe-eval');
    }
  });

  test('no link of a page needs a server: each leads into the page or names another site', async () => {
    for (const page of [rest, stream]) {
      const links = await page.$$eval('a[href]', (found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(2);
      expect(links.filter((link) => !/^(#\/|https:\/\/)/.test(link))).toEqual([]);
    }
  });

  test('every REST operation has its heading, method and path, each behind a link of its own', async () => {
    const operations = readOperations();
    expect(operations).toHaveLength(21);
    for (const { id, tag, method, path, summary } of operations) {
      const text = await follow(rest, `#/${tag}/${id.toLowerCase()}`, summary);
      expect(text, id).toContain(`${method}\n${path}\n`);
    }
    expect(await overflow(rest)).toBe(0);
  });

  test('an operation tells its body, its answers with their fields, its errors and its examples', async () => {
    await follow(rest, '#/messages/createchatmessage', 'Send a message');
    const missing = await notFoundBelow(rest, [
      ...['200', '400', '401', '403', '404', '429', '500'],
      ...['content', 'model_config_id', 'queued', 'queued_message'],
      'A follow-up with the model the chat used last',
      // The example stands open, down to its text.
      '"text": "Also update the changelog"',
    ]);
    expect(missing).toEqual([]);
  });

  test('S25 every close code stands on the page of the stream with its reason, and so do the limits', async () => {
    const text = await follow(stream, '#/channels/chatstream', 'Stream of one chat');
    expect(text).toContain('/api/experimental/chats/{chat}/stream');
    for (const [code, reason] of [
      [1000, 'Connection closed'],
      [1001, 'Ping failed'],
      [1002, 'Clients cannot send messages for one-way WebSockets'],
      [1011, 'Unable to process invalid message from client'],
      [1011, 'Unable to send newest message'],
    ]) {
      expect(text.split('\n').some((line) => line.includes(`${code} `))).toBe(true);
      expect(text).toContain(`${reason}`);
    }
    for (const limit of ['frame bytes\t4,194,304', 'events per frame\t256', 'queued messages\t20']) expect(text).toContain(limit);
  });

  test('S4 S6 every message and every event of the stream can be opened, and shows its tag', async () => {
    await follow(stream, '#/channels/chatstream#channels/chatstream/messages', 'Messages');
    for (const [title, tag] of [
      ['Ping', 'ping'],
      ['Failure', 'error'],
      ['Events', 'data'],
    ]) {
      await stream
        .getByRole('tab', { name: `${title}`, exact: true })
        .first()
        .click();
      await stream
        .locator('code, span')
        .filter({ hasText: new RegExp(`^"${tag}"$`) })
        .first()
        .waitFor();
    }
    const events = {
      ChatStreamMessagePartEvent: 'message_part',
      ChatStreamMessageEvent: 'message',
      ChatStreamStatusEvent: 'status',
      ChatStreamErrorEvent: 'error',
      ChatStreamQueueUpdateEvent: 'queue_update',
      ChatStreamRetryEvent: 'retry',
    };
    let shown = 'ChatStreamMessagePartEvent';
    for (const [type, tag] of Object.entries(events)) {
      await stream.getByText(shown, { exact: true }).first().click();
      await stream.getByRole('menuitem', { name: type, exact: true }).click();
      shown = type;
      await stream.getByText(shown, { exact: true }).first().waitFor();
      const folded = stream.getByText(/^Show \d+ properties$/).first();
      if (await folded.isVisible()) await folded.click();
      await stream
        .locator('code, span')
        .filter({ hasText: new RegExp(`^"${tag}"$`) })
        .first()
        .waitFor();
    }
  });

  test('the menu opens a chapter and then an operation with a click', async () => {
    await rest.getByRole('listitem').getByText('Providers', { exact: true }).click();
    await seen(rest, 'Providers');
    await expect.poll(() => rest.url()).toBe(`${REST}#/providers`);
    await rest.getByRole('listitem').getByText('Set up a provider', { exact: true }).click();
    await seen(rest, 'Set up a provider');
  });

  test('the search finds an operation by a word of its description', async () => {
    await search(rest).click();
    await rest.locator('input:focus').waitFor();
    await rest.keyboard.type('ellipsis');
    await rest.getByText('with an ellipsis when there were more').last().waitFor();
    await rest.keyboard.press('Escape');
  });

  test('dark colours are a click away', async () => {
    const colour = () => stream.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color);
    const before = await colour();
    await stream.getByTestId('color-mode-switcher').click();
    await expect.poll(colour).not.toBe(before);
  });

  // Here the links are followed from outside: by a page that opens with them.
  test.each([
    ['REST', `${REST}#/chats/getchat`, 'Read a chat with its messages'],
    ['stream', `${STREAM}#/channels/chatstream`, 'Stream of one chat'],
  ])('on a phone a link into the %s page leads there, nothing sticks out, and a button opens the menu', async (_, url, heading) => {
    const page = await open(url, PHONE);
    await seen(page, heading);
    // The page closes the menu again while it is still finding its place.
    await expect
      .poll(async () => {
        if (!(await search(page).isVisible())) await page.getByTestId('floating-button').click();
        return search(page).isVisible();
      })
      .toBe(true);
    await page.getByTestId('floating-button').click();
    await scrollThrough(page);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
}

/** The operations as the contract's files state them. */
function readOperations(): Operation[] {
  const folder = fileURLToPath(new URL('../../spec/', import.meta.url));
  const { paths } = parse(readFileSync(`${folder}openapi.yaml`, 'utf8')) as { paths: Record<string, { $ref: string }> };
  expect(Object.keys(paths)).toHaveLength(readdirSync(`${folder}paths`).length);
  return Object.entries(paths).flatMap(([path, { $ref }]) => {
    const item = parse(readFileSync(`${folder}${$ref}`, 'utf8')) as Record<string, { operationId: string; summary: string; tags: [string] }>;
    return Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, { operationId, summary, tags }]) => ({ id: operationId, method: method.toUpperCase(), path, tag: tags[0], summary }));
  });
}
