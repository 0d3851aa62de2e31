import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleAsyncapi } from '../contract/bundle.js';
import { inScratch, ROOT, runNode } from './external.js';
import { BANNER, count, type Step } from './step.js';

const TEMPLATE = join(ROOT, 'scripts/templates/asyncapi');
const GENERATOR = join(ROOT, 'scripts/generate/asyncapi-generator.mjs');

/** `client/stream.ts`: the stream's message types and the channel's facts, by the AsyncAPI generator with our template. */
export const stream: Step = {
  name: 'stream',
  run(contract) {
    return inScratch(async (scratch) => {
      await scratch.write('asyncapi.json', JSON.stringify(bundleAsyncapi(contract)));
      // The generator writes a transpiled copy into the template's folder, so it is given a copy.
      await cp(TEMPLATE, scratch.path('template'), { recursive: true });
      await runNode([GENERATOR, scratch.path('asyncapi.json'), scratch.path('template'), scratch.path('out'), BANNER]);
      const text = await scratch.read('out/stream.ts');
      return {
        files: new Map([['client/stream.ts', `${text.trimEnd()}\n`]]),
        counted: count(contract.messages.length, 'message'),
        checked: 'AsyncAPI parser',
      };
    });
  },
};
