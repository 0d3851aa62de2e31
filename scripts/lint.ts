import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './generate/external.js';

/** Lints the contract (Redocly's rules and ours) and the code, both to the end, so that one run tells everything. */
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 2;

// Arguments such as --format=github-actions go to Redocly.
const contract = run('--import', 'tsx', join('node_modules/@redocly/cli/bin/cli.js'), 'lint', ...process.argv.slice(2));
const code = run(join('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings');
process.exitCode = Math.max(contract, code);
