import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../generate/external.js';

const ENTRY = join(ROOT, 'scripts/cli.ts');

/**
 * The command, bundled with everything it uses. What is imported dynamically becomes a file of its own that is read when it
 * is needed. These are CommonJS, since Node starts them faster than modules, and a start is most of what checking a small
 * file takes.
 */
export async function cli(folder: string): Promise<void> {
  const inputs = new Set<string>();
  const built = new Set<string>();
  const waiting = [ENTRY];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (built.has(entry)) continue;
    built.add(entry);
    const { metafile } = await build({
      entryPoints: [entry],
      outfile: join(folder, fileOf(entry)),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      absWorkingDir: ROOT,
      metafile: true,
      logLevel: 'silent',
      supported: { 'dynamic-import': false },
      // Modules ask for their own address by a name that CommonJS does not have.
      define: { 'import.meta.url': 'ownAddress' },
      banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href;" },
      plugins: [parts((path) => waiting.push(path)), withoutProcesses],
    });
    for (const path of Object.keys(metafile.inputs)) inputs.add(path);
  }
  // The package is of modules, this folder is not.
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await writeFile(join(folder, 'LICENSES.txt'), await licensesOf([...inputs]));
}

/** `scripts/validate/read/har.ts` → `validate-read-har.js`, `node_modules/yaml/dist/index.js` → `yaml-dist-index.js`. */
function fileOf(entry: string): string {
  if (entry === ENTRY) return 'coder-chats.js';
  const name = relative(ROOT, entry).replace(/^(.*node_modules|scripts|generated)[/\\]/, '');
  return `${name.replace(/\.\w+$/, '').replace(/[^\w.]+/g, '-')}.js`;
}

/** Each dynamic import leads to a file of its own. */
function parts(found: (path: string) => void): Plugin {
  return {
    name: 'parts',
    setup({ onResolve, resolve: find }) {
      onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || path.startsWith('node:') || pluginData === 'asked') return undefined;
        const { path: target, errors } = await find(path, { kind: 'dynamic-import', resolveDir, pluginData: 'asked' });
        if (errors.length > 0) return { errors };
        found(resolve(target));
        return { path: `./${fileOf(resolve(target))}`, external: true };
      });
    },
  };
}

/** Commander can start other programs as verbs, which ours never does; what that would load stays away. */
const withoutProcesses: Plugin = {
  name: 'without-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The licences of the packages that are bundled, whose words must travel with them. */
async function licensesOf(inputs: string[]): Promise<string> {
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const texts = await Promise.all(
    [...packages].sort().map(async (name) => {
      const at = join(ROOT, 'node_modules', name);
      const file = (await readdir(at)).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${file ? (await readFile(join(at, file), 'utf8')).trim() : 'No licence file.'}\n`;
    }),
  );
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
