import { createClient } from '../../../generated/client/client.js';
import { createMock, type MockCore } from '../../mock/core.js';

export const MOCK_URL = 'http://mock.test';

const HOUR = 3_600_000;

/** What has been going on before the reader comes: enough that every operation has something to work on. */
const HISTORY: readonly { prompt: string; after?: 'archive' | 'go on' }[] = [
  { prompt: 'Rename the package to shop-login [scenario: tools]', after: 'archive' },
  { prompt: 'What does the Go documentation say about clocks? [scenario: sources]' },
  { prompt: 'Sum up the incident of last night [scenario: error]' },
  { prompt: 'Fix the flaky login test and open a pull request please [scenario: push]' },
  { prompt: 'Read the whole repository and say what can go [scenario: slow]', after: 'go on' },
];

/**
 * A mock with a little history. It is lived through on a clock that is moved by hand, and goes on on the one on the
 * wall; it is the same each time, but for the hour.
 */
export async function createWorld(): Promise<MockCore> {
  const past = createMock({ clock: 'hand', start: Date.now() - 3 * HOUR });
  const { chats, providers } = createClient({ baseUrl: MOCK_URL, token: past.token, fetch: (request) => past.fetch(request) });
  await providers.create({ provider: 'openrouter', display_name: 'OpenRouter', enabled: false });
  for (const { prompt, after } of HISTORY) {
    const { id } = await chats.create({ content: [{ type: 'text', text: prompt }] });
    if (after === 'go on') await past.advance(1000);
    else {
      await past.settle();
      await past.advance(HOUR / 4);
    }
    if (after === 'archive') await chats.archive(id);
  }
  past.close();
  return createMock({ state: past.save() });
}
