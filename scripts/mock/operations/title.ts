import { cut, firstWords } from '../go/text.js';

/** The first six words, with an ellipsis when there were more, cut at 80 characters (law C8). */
export function firstTitle(text: string): string {
  const { words, more } = firstWords(text, 6);
  return cut(more ? `${words}…` : words, 80);
}
