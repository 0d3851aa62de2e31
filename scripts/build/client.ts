import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runNode } from '../generate/external.js';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** The client, compiled to JavaScript and declarations; what is no TypeScript comes along as it is. */
export async function client(folder: string): Promise<void> {
  await runNode([TSC, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', folder]);
  await cp(join(ROOT, 'generated/client'), folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
}
