import { join } from 'node:path';
import { bundleAsyncapi, bundleOpenapi } from '../contract/bundle.js';
import { inScratch, ROOT, runNode } from './external.js';
import { count, type Files, type Step } from './step.js';

const REDOCLY = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
const PAGE = join(ROOT, 'scripts/templates/docs/redoc.hbs');

/** `docs/`: a REST page and a stream page, drawn by Redocly, each one file that asks the network for nothing. */
export const docs: Step = {
  name: 'docs',
  async run(contract) {
    const pages = { 'rest.html': bundleOpenapi(contract), 'stream.html': bundleAsyncapi(contract) };
    const files: Files = new Map();
    await inScratch(async (scratch) => {
      for (const [page, document] of Object.entries(pages)) {
        const source = page.replace('.html', '.json');
        await scratch.write(source, JSON.stringify(document));
        await scratch.write('redocly.yaml', 'telemetry: off\n');
        const config = scratch.path('redocly.yaml');
        await runNode([REDOCLY, 'build-docs', scratch.path(source), '--inlineBundle', '-t', PAGE, '-o', scratch.path(page), '--config', config]);
        files.set(`docs/${page}`, withoutNetwork(await scratch.read(page)));
      }
    });
    return { files, counted: count(files.size, 'page') };
  },
};

/** Redoc shows its maker's logo from a CDN: the one thing in the page that would ask the network. */
function withoutNetwork(html: string): string {
  return html.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,');
}
