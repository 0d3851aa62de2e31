import { type Deployment, mockDeployment, realDeployment, type StreamToken } from './deployment.js';
import { announcer, button, fill, h, labelled, radios, select } from './dom.js';

/** All consoles of a page share one deployment, and with it the one mock. */
let current: Promise<Deployment> | undefined;
const listeners = new Set<(deployment: Deployment) => void>();

/** The deployment that the page speaks with: the mock, until the reader says otherwise. */
export function deployment(): Promise<Deployment> {
  current ??= mockDeployment();
  return current;
}

/** Calls back now, and each time the reader chooses another one. */
export function onDeployment(listener: (deployment: Deployment) => void): void {
  listeners.add(listener);
  void deployment().then(listener);
}

async function use(next: Promise<Deployment> | Deployment): Promise<void> {
  const before = await current;
  const after = await next;
  current = Promise.resolve(after);
  if (before !== after) before?.mock?.close();
  for (const listener of listeners) listener(after);
}

const COOKIE_HELP =
  'A page cannot set a header on a WebSocket. The browser sends its own cookie, if it is signed in to the deployment and this page is served by it.';
const QUERY_HELP =
  'The token will stand in the address of the stream, where servers and proxies on the way may log it. Use a token that you will throw away.';

/** Where the reader chooses what to speak with. */
export function targetPanel(): HTMLElement {
  const status = announcer();
  const real = realForm(status);
  real.hidden = true;
  const reset = button('Start the mock afresh', async () => {
    await use(mockDeployment());
    status.textContent = 'The mock is as it was at the beginning.';
  });
  const choice = radios(
    'Run against',
    [
      ['mock', 'Mock in this page'],
      ['real', 'Your deployment'],
    ],
    'mock',
    async (value) => {
      real.hidden = value === 'mock';
      reset.hidden = value !== 'mock';
      status.textContent = value === 'real' ? 'The mock is used until you say which deployment.' : '';
      if (value === 'mock' && (await deployment()).mock === undefined) await use(mockDeployment());
    },
  );
  onDeployment(({ mock }) => {
    reset.hidden = mock === undefined;
  });
  return h('div', { class: 'cc-target' }, h('div', { class: 'cc-bar' }, choice.element, reset), real, status);
}

function realForm(status: HTMLElement): HTMLFormElement {
  const url = h('input', { class: 'cc-input', type: 'url', required: true, placeholder: 'https://coder.example.org', autocomplete: 'off' });
  const token = h('input', { class: 'cc-input', type: 'password', autocomplete: 'off', spellcheck: 'false' });
  const help = h('p', { class: 'cc-help' }, COOKIE_HELP);
  const agree = h('input', { type: 'checkbox' });
  const warning = h('label', { class: 'cc-choice', hidden: true }, agree, h('span', {}, 'I know, and want it in the address all the same.'));
  const way = select(
    [
      ['cookie', 'by the browser’s cookie'],
      ['query', 'in the address of the stream'],
    ],
    'cookie',
    (value) => {
      warning.hidden = value !== 'query';
      agree.checked = false;
      fill(help, value === 'query' ? QUERY_HELP : COOKIE_HELP);
    },
  );
  const form = h(
    'form',
    {
      class: 'cc-real',
      autocomplete: 'off',
      onsubmit: async (event) => {
        event.preventDefault();
        if (way.value === 'query' && !agree.checked) {
          status.textContent = 'Tick the box to send the token in the address, or choose the cookie.';
          agree.focus();
          return;
        }
        try {
          const chosen = realDeployment(url.value, token.value, way.value as StreamToken);
          await use(chosen);
          status.textContent = `Now speaking with ${chosen.baseUrl}.`;
        } catch (error) {
          status.textContent = (error as Error).message;
        }
      },
    },
    labelled('Base URL', url),
    labelled('Session token', token, 'Kept in the memory of this page only, and gone when you leave it. Requests carry it in a header.'),
    h('div', { class: 'cc-field' }, labelled('Token for streams', way), help, warning),
    h(
      'p',
      { class: 'cc-help' },
      'A browser shows this page an answer only if the deployment allows the page’s origin (CORS), and a deployment accepts streams only from pages of its own host.',
    ),
    h(
      'div',
      { class: 'cc-bar' },
      h('button', { type: 'submit', class: 'cc-button cc-primary' }, 'Use this deployment'),
      button('Forget the token', async () => {
        token.value = '';
        if ((await deployment()).mock === undefined) await use(realDeployment(url.value, '', 'cookie'));
        status.textContent = 'The token is forgotten.';
      }),
    ),
  );
  return form;
}
