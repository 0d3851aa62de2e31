import { make, script, styles } from './page.js';

interface Console {
  mount(section: HTMLElement): void;
}

/** Consoles are heavy: they are loaded when a reader opens one, or at once on the page that is nothing else. */
export function trials(): void {
  for (const section of document.querySelectorAll<HTMLElement>('section[data-console]')) {
    const holder = section.closest('details');
    if (!holder) void begin(section);
    else holder.addEventListener('toggle', () => holder.open && void begin(section), { once: true });
  }
}

async function begin(section: HTMLElement): Promise<void> {
  section.replaceChildren(make('p', { className: 'loading', textContent: 'Loading the console …' }));
  styles('assets/console.css');
  try {
    await script('assets/console.js');
    section.replaceChildren();
    (globalThis as unknown as { coderChatsConsole: Console }).coderChatsConsole.mount(section);
  } catch (error) {
    section.replaceChildren(make('p', { className: 'note warn', textContent: `The console did not start: ${(error as Error).message}` }));
  }
}
