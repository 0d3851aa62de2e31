import { SEARCH_KINDS } from '../model.js';
import type { Finder } from '../search.js';
import { button, make, root, script } from './page.js';

/** One search over everything, offline. `/` or Ctrl+K opens it; arrows choose, Enter goes. */
export function searching(): void {
  const control = button('search');
  if (!control) return;
  const input = make('input', { type: 'text', placeholder: 'Operation, event, type, field, error, law …', autocomplete: 'off', spellcheck: false });
  const list = make('ul', { id: 'search-results', role: 'listbox' });
  list.setAttribute('aria-label', 'Results');
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-label': 'Search',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  }))
    input.setAttribute(name, value);
  const status = make('p', { className: 'search-status' });
  status.setAttribute('role', 'status');
  const dialog = make('dialog', { className: 'search' }, input, status, list);
  dialog.setAttribute('aria-label', 'Search');
  document.body.append(dialog);

  let finder: Finder | undefined;
  let chosen = -1;
  const choose = (index: number) => {
    const items = [...list.children] as HTMLElement[];
    chosen = items.length ? (index + items.length) % items.length : -1;
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === chosen));
    const item = items[chosen];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    const query = input.value.trim();
    const found = query && finder ? finder.find(query) : [];
    list.replaceChildren(
      ...found.map(({ kind, title, context, address }, index) => {
        const item = make('li', { role: 'option', id: `search-result-${index}` });
        item.append(
          make(
            'a',
            { href: `${root}${address}`, tabIndex: -1 },
            make('span', { className: `kind ${kind}` }, SEARCH_KINDS[kind]),
            make('strong', {}, title),
            make('small', {}, context),
          ),
        );
        return item;
      }),
    );
    input.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = query && finder ? (found.length ? `${found.length} places` : `Nothing is called “${query}” here.`) : '';
    choose(found.length ? 0 : -1);
  };
  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    if (finder) return;
    status.textContent = 'Loading …';
    script('assets/entries.js')
      .then(() => script('assets/search.js'))
      .then(
        () => {
          finder = (globalThis as unknown as { coderChatsSearch: Finder }).coderChatsSearch;
          show();
        },
        (error: Error) => {
          status.textContent = error.message;
        },
      );
  };

  control.addEventListener('click', open);
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      list.children[chosen]?.querySelector('a')?.click();
    }
  });
  // A place on this very page needs the dialog out of the way.
  list.addEventListener('click', ({ target }) => (target as Element).closest('a') && dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName) || (event.target as HTMLElement).isContentEditable;
    if (
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key === 'k' && (event.ctrlKey || event.metaKey))
    ) {
      event.preventDefault();
      open();
    }
  });
}
