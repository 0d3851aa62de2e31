import { posix } from 'node:path';

/** The address of a place of the site as seen from a page of it: `schemas/Chat.html#id` from `rest/getChat.html` → `../schemas/Chat.html#id`. */
export function relativeTo(page: string, address: string): string {
  if (isOutside(address)) return address;
  const [path = '', anchor] = address.split('#', 2);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (path === '' || path === page) return hash || posix.basename(page);
  return `${posix.relative(posix.dirname(page), path)}${hash}`;
}

export function isOutside(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** The Markdown twin of an address: `rest/getChat.html#400` → `rest/getChat.md#400`. Files that are no pages have none. */
export function twinOf(address: string): string {
  return isOutside(address) || address.startsWith('plain/') ? address : address.replace(/\.html(?=#|$)/, '.md');
}
