import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../generate/external.js';

const PRISM = join(ROOT, 'scripts/bench/peers/node_modules/@stoplight/prism-cli/dist/index.js');
const PORT = 7081;

/** Something to compare with is not installed. */
export class PeerMissing extends Error {
  override name = 'PeerMissing';
}

/**
 * Prism on a port, with our document.
 *
 * @throws PeerMissing
 */
export async function startPrism(): Promise<{ url: string; stop(): void }> {
  if (!existsSync(PRISM)) throw new PeerMissing('Prism is not installed. Do: npm ci --prefix scripts/bench/peers --ignore-scripts');
  const url = `http://127.0.0.1:${PORT}`;
  const child = spawn(
    process.execPath,
    [PRISM, 'mock', '--host', '127.0.0.1', '--port', String(PORT), '--verboseLevel', 'silent', join(ROOT, 'generated/openapi.json')],
    { stdio: 'ignore' },
  );
  for (const until = performance.now() + 60_000; ; await new Promise((done) => setTimeout(done, 200))) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill();
      throw new PeerMissing(`Prism did not start on the port ${PORT}.`);
    }
    // Any answer will do: it is there.
    if (await fetch(url).catch(() => undefined)) return { url, stop: () => child.kill() };
  }
}
