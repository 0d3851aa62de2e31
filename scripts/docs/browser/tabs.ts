import { make } from './page.js';

/** Choices of this visit, by group: who reads curl here reads curl everywhere. */
const KEY = 'coder-chats-tabs';
let count = 0;

/** Sections that say the same in several ways become tabs, as the ARIA practices have them: arrows, Home and End. */
export function tabs(): void {
  for (const holder of document.querySelectorAll<HTMLElement>('.tabs')) enhance(holder);
}

function enhance(holder: HTMLElement): void {
  const group = holder.dataset.group ?? '';
  const panels = [...holder.querySelectorAll<HTMLElement>(':scope > section')];
  const list = make('div', { className: 'tab-list', role: 'tablist' });
  list.setAttribute('aria-label', group.startsWith('language') ? 'Language' : 'Examples');
  const controls = panels.map((panel) => {
    count += 1;
    const control = make('button', { type: 'button', role: 'tab', id: `tab-${count}`, textContent: panel.dataset.tab ?? '' });
    panel.id = `panel-${count}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', control.id);
    control.setAttribute('aria-controls', panel.id);
    panel.querySelector('.tab-title')?.remove();
    list.append(control);
    return control;
  });
  const select = (index: number, focus = false) => {
    for (const [at, control] of controls.entries()) {
      const chosen = at === index;
      control.setAttribute('aria-selected', String(chosen));
      control.tabIndex = chosen ? 0 : -1;
      if (chosen && focus) control.focus();
      const panel = panels[at];
      if (panel) panel.hidden = !chosen;
    }
  };
  list.addEventListener('click', ({ target }) => {
    const index = controls.indexOf(target as HTMLButtonElement);
    if (index < 0) return;
    select(index);
    remember(group, controls[index]?.textContent ?? '');
  });
  list.addEventListener('keydown', (event) => {
    const at = controls.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: controls.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    select((to + controls.length) % controls.length, true);
    remember(group, controls[(to + controls.length) % controls.length]?.textContent ?? '');
  });
  holder.prepend(list);
  const chosen = panels.findIndex(({ dataset }) => dataset.tab === remembered()[group]);
  select(Math.max(0, chosen));
}

function remembered(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

function remember(group: string, label: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...remembered(), [group]: label }));
  } catch {
    // Forgotten with the page then.
  }
  for (const other of document.querySelectorAll<HTMLElement>(`.tabs[data-group="${CSS.escape(group)}"] > [role=tablist] > [role=tab]`)) {
    if (other.textContent === label && other.getAttribute('aria-selected') !== 'true') other.click();
  }
}
