import { cut, words } from '../go/text.js';

/** The first six words, with an ellipsis when there were more, cut at 80 characters (law C8). */
export function firstTitle(text: string): string {
  const all = words(text);
  const title = all.slice(0, 6).join(' ');
  return cut(all.length > 6 ? `${title}…` : title, 80);
}
