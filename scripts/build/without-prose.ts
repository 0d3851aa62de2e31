import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** For bundles that carry schemas only to learn the shapes in them: two thirds of a schema are sentences, which stay away. */
export const withoutProse: Plugin = {
  name: 'without-prose',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]generated[/\\]schemas[/\\].*\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8'), withoutSentence)),
      loader: 'json',
    }));
  },
};

/** A property may be named `description`; then it is a schema, not a sentence. */
function withoutSentence(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}
