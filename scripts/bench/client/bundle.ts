import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const CLIENT = fileURLToPath(new URL('../../../generated/client/', import.meta.url));

/** What a program carries for a browser that uses these names of the client and no others. */
export interface Bundle {
  /** Bytes, minified and gzipped. */
  size: number;
  text: string;
  /** Bytes of each module in the minified bundle, largest first; those of openapi-fetch are under `node_modules/`. */
  parts: [string, number][];
}

export async function bundle(names: readonly string[]): Promise<Bundle> {
  const result = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './index.ts';`, resolveDir: CLIENT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]): [string, number] => [
    path.replace(/^.*?((generated|node_modules)\/)/, '$1'),
    bytesInOutput,
  ]);
  const text = result.outputFiles[0]?.text ?? '';
  return { size: gzipSync(text, { level: 9 }).length, text, parts: parts.filter(([, bytes]) => bytes > 0).sort((a, b) => b[1] - a[1]) };
}

/** Each part with its share, one a line. */
export function formatParts({ text, parts }: Bundle): string {
  const share = (bytes: number) => `${bytes.toLocaleString('en').padStart(8)} B ${((bytes / text.length) * 100).toFixed(1).padStart(5)} %`;
  return parts.map(([path, bytes]) => `  ${share(bytes)}  ${path}`).join('\n');
}
