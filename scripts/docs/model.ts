/**
 * The site as data: what a page says, before anybody decides how it looks. Pages are made of the contract (`pages/`), and
 * rendered three times (`render/`): as HTML, as Markdown, and as entries of the search.
 *
 * Addresses are relative to the site's root and end in `.html`: `rest/createChat.html#400`. Whatever renders a page turns
 * them into addresses relative to it, so that the site works below any path and from a folder on a disk.
 */

/** Parts of the site, in the order of the navigation. */
export const SECTIONS = ['Start', 'REST', 'Stream', 'Protocol', 'Schemas', 'More'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Page {
  /** Such as `rest/createChat.html`. */
  address: string;
  title: string;
  /** The wire's own name for what the page is about, where the title is a sentence: `createChat`. */
  name?: string;
  section: Section;
  /** The heading below which the navigation lists it, within its section. */
  group?: string;
  /** How the navigation and the crumbs call it, where the title is too long. */
  label?: string;
  /** A small word before its name in the navigation, such as a method. */
  badge?: string;
  /** One sentence, plain text. */
  summary: string;
  blocks: Block[];
}

export type Block =
  | {
      kind: 'heading';
      level: 2 | 3 | 4;
      text: string;
      /** The anchor; unique within the page. */
      id: string;
      /** Found by the search as a place of its own; for headings that no other page of the kind has. */
      search?: SearchKind;
    }
  /** Text in Markdown. Law numbers, operations and types that stand in it become links by themselves. */
  | { kind: 'prose'; markdown: string }
  | { kind: 'note'; tone: 'info' | 'warn'; markdown: string }
  /** `file` is a file of the site that holds the same. */
  | { kind: 'code'; language: Language; code: string; title?: string; file?: string }
  /** Several ways to say the same; a choice is kept for all tabs of the same group on every page. */
  | { kind: 'tabs'; group: string; tabs: { label: string; blocks: Block[] }[] }
  | { kind: 'table'; head: string[]; rows: Row[] }
  | { kind: 'fields'; fields: Field[] }
  /** Method and path, or the address of a channel. */
  | { kind: 'endpoint'; method: string; path: string }
  /** `text` is the same in Markdown. */
  | { kind: 'figure'; svg: string; caption: string; text: string }
  | { kind: 'cards'; cards: { title: string; text: string; address: string }[] }
  | { kind: 'console'; console: 'operation' | 'stream' | 'session'; operation?: string }
  /** What can be folded away; open in Markdown. */
  | { kind: 'details'; summary: string; blocks: Block[] }
  /** Parts side by side where there is room: words on the left, code on the right. */
  | { kind: 'columns'; left: Block[]; right: Block[] };

export type Language = 'sh' | 'ts' | 'js' | 'json' | 'yaml' | 'http' | 'text';

export interface Row {
  /** Markdown, one a column. */
  cells: string[];
  /** Makes the row an anchor. */
  id?: string;
  /** What the search knows it by; a row without one is found by its page only. */
  search?: { title: string; kind: SearchKind };
}

/** One property of a schema. */
export interface Field {
  name: string;
  /** Markdown: `string (uuid)`, a type with a link, `list of …`. */
  type: string;
  /** `required`: always there. `optional`: may be left out. */
  presence: 'required' | 'optional';
  nullable: boolean;
  /** Markdown. */
  description: string;
  /** Known values, bounds, formats, each in a few words, Markdown. */
  facts: string[];
  sensitive: boolean;
  id?: string;
}

/** Kinds of places that the search tells apart, with the word that the reader sees. */
export const SEARCH_KINDS = {
  page: 'Page',
  operation: 'Operation',
  event: 'Event',
  type: 'Type',
  field: 'Field',
  value: 'Value',
  error: 'Error',
  law: 'Law',
  section: 'Section',
} as const;
export type SearchKind = keyof typeof SEARCH_KINDS;

export interface SearchEntry {
  kind: SearchKind;
  title: string;
  /** Where it stands: the page's title, or the type of a field. */
  context: string;
  address: string;
  /** Text that is searched besides the title. */
  text: string;
}
