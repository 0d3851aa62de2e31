// Runs the AsyncAPI generator in a process of its own: loading it takes as long as using it, and the other core is free.
// node asyncapi-generator.mjs DOCUMENT TEMPLATE OUT BANNER. Its own command line is not used: it is ten times slower.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const [document, template, out, banner] = process.argv.slice(2);
const require = createRequire(import.meta.url);

// As it loads, the generator looks for a global npm to install templates with, which fails where Node came without one, and
// loads npm's own installer. Our template needs no installing, so both are answered here.
const { resolve } = createRequire(require.resolve('@asyncapi/generator'));
for (const [name, exports] of [
  ['requireg', { resolve: () => 'npm' }],
  ['@npmcli/arborist', undefined],
]) {
  const filename = resolve(name);
  require.cache[filename] = { id: filename, filename, loaded: true, exports };
}

const Generator = require('@asyncapi/generator');
const generator = new Generator(template, out, { forceWrite: true, templateParams: { banner } });
await generator.generateFromString(await readFile(document, 'utf8'));
