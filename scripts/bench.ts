/** `npm run bench NAME [-- options]`: one file of scripts/bench/ a name, loaded when it is asked for. */
const BENCHES: Record<string, { about: string; load: () => Promise<{ bench(args: string[]): Promise<number> }> }> = {
  client: { about: 'for await over a stream beside ws alone, a slow program, the size of bundles', load: () => import('./bench/client.js') },
  docs: { about: 'the build of the docs, the weight of their pages, their scores by Lighthouse', load: () => import('./bench/docs.js') },
  generate: { about: 'the whole pipeline against its tools alone, and a second run against the first', load: () => import('./bench/generate.js') },
  mock: { about: 'the mock beside a bare server, 1,000 streams, a reader that stops', load: () => import('./bench/mock.js') },
  validate: {
    about: 'validators and the validate command beside JSON.parse, ajv, ajv-cli and sourcemeta',
    load: () => import('./bench/validate.js'),
  },
};

const LIST = Object.entries(BENCHES)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n');

const [name, ...args] = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  if (name === undefined || name === '--help') {
    console.log(`Usage: npm run bench NAME [-- options]\n\nBenches (each takes --help):\n${LIST}`);
    return 0;
  }
  // Not `BENCHES[name]`, which would find what every object has, such as "constructor".
  if (!Object.hasOwn(BENCHES, name)) {
    console.error(`There is no bench "${name}". The benches are:\n${LIST}`);
    return 2;
  }
  const { bench } = await (BENCHES[name] as (typeof BENCHES)[string]).load();
  return bench(args);
}
