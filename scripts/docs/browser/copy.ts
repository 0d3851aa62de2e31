import { make } from './page.js';

/** A button on each listing that copies it, and headings whose mark copies a link to them. */
export function copying(): void {
  for (const code of document.querySelectorAll<HTMLElement>('pre.code')) {
    const control = make('button', { type: 'button', className: 'copy', textContent: 'Copy' });
    control.setAttribute('aria-label', 'Copy this code');
    control.addEventListener('click', () => void copy(code.querySelector('code')?.textContent ?? '', control));
    const holder = make('div', { className: 'code-holder' });
    code.replaceWith(holder);
    holder.append(code, control);
  }
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    // The link is followed all the same: the address bar shows what was copied.
    if (link) void copy(link.href, link);
  });
}

async function copy(text: string, control: HTMLElement): Promise<void> {
  const before = control.textContent;
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  control.textContent = done ? 'Copied' : control.tagName === 'A' ? before : 'Select and copy';
  setTimeout(() => {
    control.textContent = before;
  }, 1500);
}
