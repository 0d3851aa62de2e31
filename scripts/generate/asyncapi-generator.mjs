// Runs the AsyncAPI generator in a process of its own: loading it takes as long as using it, and the other core is free.
// node asyncapi-generator.mjs DOCUMENT TEMPLATE OUT BANNER. Its own command line is not used: it is ten times slower.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const [document, template, out, banner] = process.argv.slice(2);
const Generator = createRequire(import.meta.url)('@asyncapi/generator');
const generator = new Generator(template, out, { forceWrite: true, templateParams: { banner } });
await generator.generateFromString(await readFile(document, 'utf8'));
