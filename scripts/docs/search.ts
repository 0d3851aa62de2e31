import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchEntry, SearchKind } from './model.js';

export interface Finder {
  /** The best places for what a reader typed, best first. */
  find(query: string, most?: number): SearchEntry[];
}

/** A reader who types a name means the thing itself rather than a place where it is mentioned. */
const WEIGHT: Record<SearchKind, number> = {
  operation: 1.5,
  event: 1.5,
  type: 1.3,
  page: 1.2,
  law: 1.1,
  section: 1,
  error: 1,
  value: 0.9,
  field: 0.8,
};

/** Words, and the parts of names: `Chat.last_error` → itself, chat, last_error, last, error; `createChat` → itself, create, chat. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_.{}-]+/u).flatMap((word) => {
    const whole = word.replace(/^[.{}-]+|[.{}-]+$/g, '');
    const names = whole.split(/[.{}-]+/);
    const parts = names.flatMap((name) => name.split(/_|(?<=[a-z])(?=[A-Z])/));
    return [...new Set([whole, ...names, ...parts])].filter((part) => part !== '');
  });
}

/** Too common to find anything by. */
const STOP = new Set([
  'a',
  'an',
  'and',
  'are',
  'as',
  'be',
  'by',
  'do',
  'does',
  'for',
  'how',
  'i',
  'in',
  'is',
  'it',
  'of',
  'on',
  'or',
  'the',
  'to',
  'what',
  'when',
  'which',
  'with',
]);

export function finderOf(entries: readonly SearchEntry[]): Finder {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'context', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => {
      const word = term.toLowerCase();
      return STOP.has(word) ? null : word;
    },
    searchOptions: {
      boost: { title: 5, context: 1, text: 1 },
      boostDocument: (id) => WEIGHT[entries[Number(id)]?.kind ?? 'page'],
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      // The name as it was typed goes before its parts.
      boostTerm: (term) => (/[_.-]/.test(term) ? 2 : 1),
      weights: { prefix: 0.5, fuzzy: 0.2 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const exact = (query: string) => {
    const wanted = query.trim().toLowerCase();
    return ({ id }: SearchResult) => {
      const { title = '' } = entries[Number(id)] ?? {};
      // Of `createChat: Start a chat` the name, of `S7. …` the number, of `Chat.last_error` the field.
      const [name = ''] = title.toLowerCase().split(/[:.] /);
      return name === wanted || name.split('.')[1] === wanted;
    };
  };
  return {
    find(query, most = 12) {
      let results = index.search(query);
      // Not every word need be there, if no place has them all.
      if (results.length < 3) {
        const known = new Set(results.map(({ id }) => id));
        results = [...results, ...index.search(query, { combineWith: 'OR' }).filter(({ id }) => !known.has(id))];
      }
      const isExact = exact(query);
      const ordered = [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
      return ordered.slice(0, most).map(({ id }) => entries[Number(id)] as SearchEntry);
    },
  };
}
