import type { SearchEntry } from '../model.js';
import { finderOf } from '../search.js';

// Loaded when somebody searches. The entries stand in a script before this one, since a page on a disk may fetch nothing.
declare const coderChatsEntries: SearchEntry[];

(globalThis as unknown as { coderChatsSearch: ReturnType<typeof finderOf> }).coderChatsSearch = finderOf(coderChatsEntries);
