/** The way from this page to the site's root, such as `../`. */
export const root = document.documentElement.dataset.root ?? '';

/** The button of the head that does this; where there are no scripts it is not shown. */
export function button(action: string): HTMLButtonElement | undefined {
  return document.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`) ?? undefined;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> & { attributes?: Record<string, string> } = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const { attributes = {}, ...own } = properties;
  const element = Object.assign(document.createElement(tag), own);
  for (const [name, value] of Object.entries(attributes as Record<string, string>)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const loading = new Map<string, Promise<void>>();

/** Loads a script of the site, once. A plain script, since a page on a disk may load no modules. */
export function script(path: string): Promise<void> {
  const known = loading.get(path);
  if (known) return known;
  const loaded = new Promise<void>((done, fail) => {
    const element = make('script', { src: `${root}${path}`, onload: () => done(), onerror: () => fail(new Error(`${path} could not be loaded.`)) });
    document.head.append(element);
  });
  loading.set(path, loaded);
  // A later try may succeed.
  loaded.catch(() => loading.delete(path));
  return loaded;
}

export function styles(path: string): void {
  if (document.querySelector(`link[href="${root}${path}"]`)) return;
  document.head.append(make('link', { rel: 'stylesheet', href: `${root}${path}` }));
}
