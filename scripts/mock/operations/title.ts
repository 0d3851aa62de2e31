import { cut, trim, words } from '../go/text.js';

/** The first six words, with an ellipsis when there were more, cut at 80 characters (law C8). */
export function firstTitle(text: string): string {
  // Only the beginning counts: six words that do not end within it fill the title all the same.
  const all = words(text.length > 2000 ? trim(text).slice(0, 2000) : text);
  const title = all.slice(0, 6).join(' ');
  return cut(all.length > 6 ? `${title}…` : title, 80);
}
