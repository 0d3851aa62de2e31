import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inChromium, launch } from './chromium.js';

const DESKTOP = { width: 1400, height: 900 };
const PHONE = { width: 360, height: 800 };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SITE = new URL('../../generated/docs/', import.meta.url);
const OPERATIONS = Object.values(
  (JSON.parse(readFileSync(new URL('openapi.json', SITE), 'utf8')) as { paths: Record<string, Record<string, { operationId?: string }>> }).paths,
)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId]));

const DEPLOYMENT = 'https://coder.example.org';
/** Looks like a token, and is none. */
const TOKEN = 'abcdefghij-0123456789abcdefghijkl';
/** What a deployment answers that lets a page from a folder in; the origin of such a page is "null". */
const CORS = {
  'access-control-allow-origin': 'null',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'coder-session-token',
};
const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';

inChromium('the console of the docs in Chromium, from a folder and without a network', consoles);

function consoles(): void {
  let browser: Browser;
  let faults: string[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const found = faults;
    faults = [];
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(found, 'requests, errors and violations').toEqual([]);
  });

  /** A page whose every misstep is noted, its console open and ready. */
  async function open(path: string, { viewport = DESKTOP, dark = false } = {}): Promise<Page> {
    const context = await browser.newContext({ viewport, colorScheme: dark ? 'dark' : 'light' });
    contexts.push(context);
    context.setDefaultTimeout(60_000);
    await context.route('**/*', (route) => {
      if (/^(file|data|blob):/.test(route.request().url())) return route.continue();
      faults.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
    context.on('console', (message) => {
      const text = message.text();
      // That a deployment has refused something is told by the browser whether it is shown or not.
      if (text.startsWith('Failed to load resource: the server responded')) return;
      if (['error', 'warning'].includes(message.type()) || text.startsWith('policy: ')) faults.push(`${message.type()}: ${text}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.info(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    const page = await context.newPage();
    page.on('websocket', (socket) => {
      if (!socket.url().startsWith(DEPLOYMENT.replace('http', 'ws'))) faults.push(`socket: ${socket.url()}`);
    });
    await page.goto(new URL(path, SITE).href);
    const trial = page.locator('details.try > summary');
    if ((await trial.count()) > 0) await trial.first().click();
    await page.locator('.cc').first().waitFor();
    return page;
  }

  const press = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true }).click();
  const body = (page: Page) => page.getByLabel('Body as JSON');
  const answer = (page: Page) => page.getByRole('region', { name: 'Body of the answer' }).first();
  const rows = (page: Page) => page.getByRole('region', { name: 'Raw frames and connections' });
  const transcript = (page: Page) => page.getByRole('region', { name: 'Transcript' });
  const chat = (page: Page) => page.getByRole('region', { name: 'Chat', exact: true });
  /** What must be met in the middle of an answer asks for a slow one: then it is met on any machine. */
  const speed = (page: Page, name: string) => page.getByLabel('Speed', { exact: true }).selectOption(name);

  async function send(page: Page, text: string, scenario = ''): Promise<void> {
    await page.getByLabel('Message', { exact: true }).fill(text);
    await chat(page).getByLabel('Scenario').selectOption(scenario);
    await press(chat(page), 'Send');
  }

  async function start(page: Page, text: string, scenario: string): Promise<void> {
    await page.getByText('New chat', { exact: true }).click();
    await page.getByLabel('First message').fill(text);
    await page.getByLabel('Scenario').first().selectOption(scenario);
    await press(page, 'Create the chat');
  }

  /** Waits until the console says that the chat rests and that the transcript is what REST says. */
  async function settled(page: Page): Promise<void> {
    await chat(page).getByText('waiting', { exact: true }).first().waitFor();
    await chat(page)
      .getByText(/The transcript is what REST says: \d+ messages?, waiting\./)
      .waitFor();
    await drawn(page);
  }

  /** Rows of the log come with the next frame of the screen: afterwards all that had crossed before stands there. */
  const drawn = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  /** The ids and texts that stand in the transcript. */
  const shown = (page: Page) =>
    transcript(page)
      .locator('.cc-message')
      .evaluateAll((items) =>
        items.map((item) => ({
          id: Number(/#(\d+)/.exec(item.textContent ?? '')?.[1]),
          text: [...item.querySelectorAll('.cc-message > div > .cc-text')].map(({ textContent }) => textContent).join('|'),
        })),
      );

  /** What REST has answered last, as the log of requests has it: the same facts, taken from the raw answer. */
  async function asRestSays(page: Page): Promise<{ id: number; text: string }[]> {
    const row = rows(page)
      .locator('details', { hasText: /GET \/chats\/[0-9a-f]{8}… 200/ })
      .last();
    await row.locator('summary').click();
    const body = row.getByRole('region', { name: 'Body of the answer' });
    // A row is filled after it has opened: before, there is nothing that could have a rest to ask for.
    await body.waitFor();
    while ((await row.getByRole('button', { name: /more/ }).count()) > 0) await row.getByRole('button', { name: /more/ }).first().click();
    const { messages } = JSON.parse((await body.textContent()) ?? '') as { messages: { id: number; content?: { type: string; text?: string }[] }[] };
    return messages.map(({ id, content = [] }) => ({
      id,
      text: content
        .filter(({ type }) => type === 'text')
        .map((part) => part.text ?? '')
        .join('|'),
    }));
  }

  const axe = async (page: Page): Promise<string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { run } = (
        globalThis as unknown as { axe: { run(on: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      const { violations } = await run(document.body, { preload: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  };

  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test('a chat is created and its answer streamed to the end; what then stands in the transcript is what REST says', async () => {
    const page = await open('console.html');
    await speed(page, 'a quarter');
    await start(page, 'Run the tests please', 'tools');
    await transcript(page).getByText('is writing…').waitFor();
    await speed(page, 'four times');
    await transcript(page).getByText('Done: the comparison now holds when a <= b && the clock stands still.').waitFor();
    await settled(page);
    const found = await shown(page);
    expect(found[0]?.text).toBe('Run the tests please [scenario: tools]');
    expect(found.at(-1)?.text).toBe('Done: the comparison now holds when a <= b && the clock stands still.');
    expect(found).toEqual(await asRestSays(page));
    expect(await page.getByText(/\d+ frames, all valid/).count()).toBe(1);
  });

  test('C5 R14 a second message waits in the queue, an interrupt lets it go on, and an edit takes back all that came after', async () => {
    const page = await open('console.html');
    await start(page, 'Think about it', 'slow');
    await transcript(page).getByText('This will take a while.').waitFor();
    await send(page, 'And what about tomorrow?');
    await transcript(page).getByText('Queue (1)').waitFor();
    await press(chat(page), 'Interrupt');
    await transcript(page).getByText('Hello! You said: And what about tomorrow? What shall we do next?').waitFor();
    await settled(page);
    expect(await transcript(page).getByText('Queue (1)').count()).toBe(0);
    const before = await shown(page);
    expect(before).toEqual(await asRestSays(page));

    const first = before[0]?.id as number;
    await press(page, `Edit message ${first}`);
    await page.getByLabel(`New text of message ${first}`).fill('Think about something else');
    await press(page, 'Save the edit');
    await transcript(page).getByText('Hello! You said: Think about something else What shall we do next?').waitFor();
    await settled(page);
    const after = await shown(page);
    expect(after.map(({ text }) => text)).toEqual([
      'Think about something else',
      'Hello! You said: Think about something else What shall we do next?',
    ]);
    expect(after[0]?.id).toBe(first);
    expect(after).toEqual(await asRestSays(page));
  });

  test('S27 a fault that drops the stream is switched on in the middle of an answer: the client reconnects, and nothing is lost or doubled', async () => {
    const page = await open('console.html');
    await speed(page, 'a quarter');
    await start(page, 'Read it to me', 'tools');
    await page.getByText('Faults', { exact: true }).click();
    await page.getByLabel('Fault', { exact: true }).selectOption('drop');
    await page.getByText('A correct client:').waitFor();
    await press(page, 'Switch on');
    await page.getByText('drop: the open stream meets it now.').waitFor();
    await speed(page, 'four times');
    await rows(page).getByText('closed by the other side: 1000 Connection closed').waitFor();
    await rows(page)
      .getByText(/^reconnects in \d+ ms, after failure 1/)
      .waitFor();
    await rows(page).getByText('connecting, attempt 2').waitFor();
    await transcript(page).getByText('Done: the comparison now holds when a <= b && the clock stands still.').waitFor();
    await settled(page);
    const found = await shown(page);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found).toEqual(await asRestSays(page));
  });

  test('the stream alone is seen frame by frame, and can be paused, filtered, cleared and left', async () => {
    const page = await open('stream/index.html');
    await page.getByText('New chat', { exact: true }).click();
    await page.getByLabel('Scenario').selectOption('long');
    await press(page, 'Create the chat');
    await page.getByText('Connected.', { exact: true }).waitFor();
    await rows(page)
      .getByText(/assistant · text "/)
      .first()
      .waitFor();
    await press(page, 'Pause');
    const shownRows = () => rows(page).locator('li').count();
    const missed = async () => Number(/(\d+) new while paused/.exec(await page.locator('.cc-counts').innerText())?.[1] ?? 0);
    await expect.poll(missed).toBeGreaterThan(0);
    const held = await shownRows();
    expect(held).toBeGreaterThan(0);
    const before = await missed();
    await expect.poll(missed).toBeGreaterThan(before + 10);
    expect(await shownRows()).toBe(held);
    await page.getByRole('checkbox', { name: /^ping/ }).uncheck();
    const then = await missed();
    await expect.poll(missed).toBeGreaterThan(then);
    expect(await shownRows(), 'a filter shows nothing of what was missed').toBe(held);
    await press(page, 'Resume');
    await expect.poll(shownRows).toBeGreaterThan(held);

    await page.getByText(/older ones are gone/).waitFor();
    expect(await rows(page).locator('li').count()).toBeLessThanOrEqual(500);
    await page.getByRole('checkbox', { name: /^message_part/ }).uncheck();
    await expect
      .poll(() =>
        rows(page)
          .getByText(/assistant · text "/)
          .count(),
      )
      .toBe(0);
    await page.getByRole('checkbox', { name: /^message_part/ }).check();
    // A row that is being read does not run away.
    await press(page, 'Pause');
    await rows(page).locator('summary').last().click();
    await rows(page).getByText('ChatStreamEnvelope, strict profile').waitFor();

    await press(page, 'Disconnect');
    await page.getByText('Disconnected.', { exact: true }).waitFor();
    await press(page, 'Clear');
    await expect.poll(() => rows(page).locator('li').count()).toBe(0);
  });

  test('a frame that breaks the contract is shown with its faults, and with the error that the client makes of it', async () => {
    const page = await open('stream/index.html');
    await page.getByText('Faults', { exact: true }).click();
    await page.getByLabel('Fault', { exact: true }).selectOption('wrong-type');
    await press(page, 'Switch on');
    await press(page, 'Connect');
    await page.getByText('ProtocolError').first().waitFor();
    await page.getByText(/[1-9]\d* with faults/).waitFor();
  });

  test('each operation can be called as it stands, and keeps the contract both ways', async () => {
    const page = await open('rest/listChats.html');
    const outcomes: string[] = [];
    const expected: string[] = [];
    for (const id of OPERATIONS.filter((one) => one !== 'streamChat')) {
      await page.goto(new URL(`rest/${id}.html`, SITE).href);
      await page.locator('details.try > summary').first().click();
      await page.locator('.cc button[type=submit]:enabled', { hasText: 'Send' }).click();
      await page.locator('.cc-exchange').first().waitFor();
      const said = await page.locator('.cc-form .cc-status').textContent();
      outcomes.push(`${id}: ${said?.replace(/20[014]/, '2xx')} ${await page.locator('.cc-result .cc-verdict .cc-is-bad').count()}`);
      expected.push(`${id}: Answered 2xx. 0`);
    }
    expect(outcomes).toEqual(expected);
  });

  test('the form and its JSON hold the same value both ways; an optional field is absent until it is added', async () => {
    const page = await open('rest/createChatModelConfig.html');
    await page.getByLabel('JSON', { exact: true }).check();
    const given = {
      provider: 'openai',
      model: 'x',
      context_limit: 5,
      model_config: { temperature: 0.5, provider_options: { openai: { store: false, metadata: { a: [1] } } } },
      odd: [null],
    };
    await body(page).fill(JSON.stringify(given));
    await page.getByText('odd is not a property of CreateChatModelConfigRequest').waitFor();
    await page.getByLabel('Form', { exact: true }).check();
    await page.getByLabel(/^display_name/).waitFor({ state: 'detached' });
    await page.getByLabel('Add an optional field', { exact: true }).selectOption('display_name');
    await page.getByLabel(/^display_name/).fill('Mine');
    await page.getByLabel(/^context_limit/).fill('7');
    await page.getByLabel('JSON', { exact: true }).check();
    expect(JSON.parse(await body(page).inputValue())).toEqual({ ...given, context_limit: 7, display_name: 'Mine' });
    await page.getByLabel('Form', { exact: true }).check();
    await press(page, 'Remove display_name');
    await press(page, 'Remove odd');
    await page.getByLabel('JSON', { exact: true }).check();
    const { odd, ...rest } = given;
    expect(JSON.parse(await body(page).inputValue())).toEqual({ ...rest, context_limit: 7 });
    // What is no JSON stays a text.
    await body(page).fill('{"provider":');
    await page.getByLabel('Form', { exact: true }).click();
    await page.getByText('Still JSON, since a form cannot show this:').waitFor();
    expect(await body(page).inputValue()).toBe('{"provider":');
  });

  test('R5 R12 a refusal is shown with its class, its message and its detail, and so is what was sent', async () => {
    const page = await open('rest/createChat.html');
    await page.getByLabel('JSON', { exact: true }).check();
    await body(page).fill('{"content":[]}');
    await press(page, 'Send');
    const result = page.getByRole('region', { name: 'What came of it' });
    for (const text of ['ApiError', 'Content is required.', 'Content cannot be empty.'])
      await result.getByText(text, { exact: true }).first().waitFor();
    expect(await answer(page).textContent()).toContain('"detail": "Content cannot be empty."');
    await body(page).fill('{"content":');
    await press(page, 'Send');
    for (const text of ['Request body must be valid JSON.', 'unexpected EOF']) await result.getByText(text, { exact: true }).first().waitFor();
  });

  test('R21 a fault lets an operation fail, and the attempts of the client are all seen', async () => {
    const page = await open('rest/listChats.html');
    await page.getByText('Make it fail', { exact: true }).first().click();
    await page.getByLabel('Fault', { exact: true }).selectOption('server-error');
    await page.getByLabel('It meets').selectOption('1');
    await press(page, 'Send');
    await page.getByText('Answered 200.').waitFor();
    expect(await page.locator('.cc-exchange > summary .cc-badge').allTextContents()).toEqual(['200', '500']);
    await page.getByLabel('Fault', { exact: true }).selectOption('rate-limited');
    await page.getByLabel('It meets').selectOption('0');
    await press(page, 'Send');
    await page.getByText('ApiError', { exact: true }).waitFor();
    expect(await page.locator('.cc-exchange > summary .cc-badge').allTextContents()).toEqual(['429', '429', '429']);
  });

  test('R2 a real deployment gets the token in a header only: no address, no storage and no text of the page holds it', async () => {
    const page = await open('rest/getChat.html');
    const requests: { url: string; token: string | undefined }[] = [];
    await page.route(`${DEPLOYMENT}/**`, async (route) => {
      const request = route.request();
      if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
      requests.push({ url: request.url(), token: (await request.allHeaders())['coder-session-token'] });
      return route.fulfill({ status: 404, headers: CORS, json: { message: 'Resource not found or you do not have access to this resource' } });
    });
    await page.getByLabel('Your deployment').check();
    const token = page.getByLabel('Session token');
    expect([await token.getAttribute('type'), await token.getAttribute('autocomplete')]).toEqual(['password', 'off']);
    await page.getByLabel('Base URL').fill(DEPLOYMENT);
    await token.fill(TOKEN);
    await press(page, 'Use this deployment');
    await page.getByText(`Now speaking with ${DEPLOYMENT}.`).waitFor();
    await page.getByLabel('chat, typed').fill(CHAT);
    await press(page, 'Send');
    await page.getByText('Failed: Resource not found').waitFor();
    expect(requests).toContainEqual({ url: `${DEPLOYMENT}/api/experimental/chats/${CHAT}`, token: TOKEN });
    expect(requests.every(({ url }) => !url.includes(TOKEN))).toBe(true);
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        localStorage,
        sessionStorage,
        document.cookie,
        location.href,
        history.state,
        document.documentElement.outerHTML,
        await indexedDB.databases(),
      ]),
    );
    expect(kept).not.toContain(TOKEN);

    await press(page, 'Forget the token');
    expect(await token.inputValue()).toBe('');
    const before = requests.length;
    await press(page, 'Send');
    await expect.poll(() => requests.length).toBeGreaterThan(before);
    expect(requests.slice(before).map((request) => request.token)).toEqual(requests.slice(before).map(() => undefined));
  });

  test('S2 a stream of a real deployment carries no token in its address, unless the reader has asked for it twice', async () => {
    const page = await open('stream/index.html');
    const addresses: string[] = [];
    await page.routeWebSocket(/.*/, (socket) => {
      addresses.push(socket.url());
    });
    await page.route(`${DEPLOYMENT}/**`, (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        json: [{ id: CHAT, title: 'Real', status: 'waiting' }],
      }),
    );
    await page.getByLabel('Your deployment').check();
    await page.getByLabel('Base URL').fill(DEPLOYMENT);
    await page.getByLabel('Session token').fill(TOKEN);
    await press(page, 'Use this deployment');
    await page.getByLabel('Chat', { exact: true }).locator('option', { hasText: 'Real' }).waitFor({ state: 'attached' });
    await press(page, 'Connect');
    const plain = `${DEPLOYMENT.replace('http', 'ws')}/api/experimental/chats/${CHAT}/stream`;
    await expect.poll(() => addresses).toEqual([plain]);
    await press(page, 'Disconnect');

    await page.getByLabel('Token for streams').selectOption('query');
    await press(page, 'Use this deployment');
    await page.getByText('Tick the box to send the token in the address, or choose the cookie.').waitFor();
    await page.getByLabel('I know, and want it in the address all the same.').check();
    await press(page, 'Use this deployment');
    await page.getByText(`Now speaking with ${DEPLOYMENT}.`).waitFor();
    await page.getByLabel('Chat', { exact: true }).locator('option', { hasText: 'Real' }).waitFor({ state: 'attached' });
    await press(page, 'Connect');
    await expect.poll(() => addresses).toEqual([plain, `${plain}?coder_session_token=${TOKEN}`]);
  });

  test('where there is no chat yet, a message is kept and the reader is told what to do first', async () => {
    const page = await open('console.html');
    await page.route(`${DEPLOYMENT}/**`, (route) => route.fulfill({ headers: CORS, json: [] }));
    await page.getByLabel('Your deployment').check();
    await page.getByLabel('Base URL').fill(DEPLOYMENT);
    await press(page, 'Use this deployment');
    await page.getByText(`Now speaking with ${DEPLOYMENT}.`).waitFor();
    const message = page.getByLabel('Message', { exact: true });
    await message.fill('Is anybody there?');
    await press(chat(page), 'Send');
    await chat(page).getByText('There is no chat yet: choose or create one.').waitFor();
    expect(await message.inputValue()).toBe('Is anybody there?');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to complain about in %s, with everything open', async (theme) => {
    const dark = theme === 'dark';
    const session = await open('console.html', { dark });
    await start(session, 'Run the tests', 'tools');
    await transcript(session).getByText('Done: the comparison').waitFor();
    await session.getByText('Faults', { exact: true }).click();
    await session.getByText('New chat', { exact: true }).click();
    await session.getByLabel('Your deployment').check();
    await rows(session).locator('summary').first().click();
    expect(await axe(session)).toEqual([]);

    const operation = await open('rest/updateChatModelConfig.html', { dark });
    await press(operation, 'Send');
    await operation.locator('.cc-exchange').first().waitFor();
    await operation.getByText('Make it fail', { exact: true }).first().click();
    expect(await axe(operation)).toEqual([]);

    const stream = await open('stream/index.html', { dark });
    await press(stream, 'Connect');
    await stream.getByText('Connected.', { exact: true }).waitFor();
    expect(await axe(stream)).toEqual([]);
  });

  test('on a phone nothing is wider than the screen', async () => {
    for (const path of ['console.html', 'rest/createChatModelConfig.html', 'stream/index.html']) {
      const page = await open(path, { viewport: PHONE });
      await page.waitForTimeout(500);
      expect(await overflow(page), path).toBe(0);
    }
  });

  test('the keyboard alone creates a chat and reads its first frame', async () => {
    const page = await open('console.html');
    const { keyboard } = page;
    await page.getByText('Mock in this page').waitFor();
    const reach = async (name: string) => {
      for (let steps = 0; steps < 400; steps++) {
        await keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
          return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
        });
        if (at === name) return;
      }
      throw new Error(`Tab does not lead to "${name}"`);
    };
    await reach('New chat');
    await keyboard.press('Enter');
    await reach('First message');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Typed by hand');
    await reach('Create the chat');
    await keyboard.press('Enter');
    await transcript(page).getByText('Hello! You said: Typed by hand What shall we do next?').waitFor();
    await reach('Raw frames and connections');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await rows(page).locator('details[open]').count()).toBe(1);
  });

  test('what is loaded for a console is at most 150 kB, gzipped', () => {
    const bytes = ['assets/console.js', 'assets/console.css'].map((name) => gzipSync(readFileSync(fileURLToPath(new URL(name, SITE)))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(150_000);
  });
}
