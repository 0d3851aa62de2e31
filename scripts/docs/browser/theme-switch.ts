import { button } from './page.js';

const KEY = 'coder-chats-theme';
const CHOICES = ['system', 'light', 'dark'] as const;
const WORDS = { system: 'by preference', light: 'light', dark: 'dark' };

/** The button that goes round: as the system prefers, light, dark. */
export function themeSwitch(): void {
  const control = button('theme');
  if (!control) return;
  const { dataset } = document.documentElement;
  const show = () => {
    const chosen = (dataset.theme ?? 'system') as keyof typeof WORDS;
    const text = `Colours: ${WORDS[chosen]}`;
    control.title = text;
    const words = control.querySelector('span');
    if (words) words.textContent = text;
  };
  control.addEventListener('click', () => {
    const at = CHOICES.indexOf((dataset.theme ?? 'system') as (typeof CHOICES)[number]);
    const next = CHOICES[(at + 1) % CHOICES.length];
    if (next === 'system' || next === undefined) delete dataset.theme;
    else dataset.theme = next;
    try {
      if (dataset.theme) localStorage.setItem(KEY, dataset.theme);
      else localStorage.removeItem(KEY);
    } catch {
      // Not kept then.
    }
    show();
  });
  show();
}
