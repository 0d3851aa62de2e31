import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { operations } from '../../generated/validators/facts.js';
import { ROOT } from '../../scripts/generate/external.js';
import { matchOperation } from '../../scripts/validate/exchange.js';
import { check, checkText, temporaryFolder } from '../validate/engine.js';
import { type Line, toHar } from './har.js';
import { makeSession, toNdjson } from './make.js';

const FORMS = ['session.recording.ndjson', 'session.recording.ndjson.gz', 'session.har'];
const pathOf = (name: string) => join(ROOT, 'test/recordings', name);

const text = readFileSync(pathOf('session.recording.ndjson'), 'utf8');
const lines = linesOf(text);
const folder = temporaryFolder();
afterAll(folder.remove);

describe('The recorded session', () => {
  it.each(FORMS)('keeps the contract and every law, as %s', async (name) => {
    const { rules, troubles, summary } = await check(pathOf(name));
    expect(rules).toEqual([]);
    expect(troubles).toEqual([]);
    expect(summary.values).toBeGreaterThan(2000);
  });

  it('keeps them on the standard input of the command, packed or not', () => {
    for (const input of [text, gzipSync(text)]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', 'validate', '-'], { cwd: ROOT, input });
      expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
      expect(String(stdout)).toContain('all hold');
    }
  });

  it('is the same in all of its forms', () => {
    expect(gunzipSync(readFileSync(pathOf('session.recording.ndjson.gz'))).toString()).toBe(text);
    expect(JSON.parse(readFileSync(pathOf('session.har'), 'utf8'))).toEqual(toHar(lines));
  });

  it('has every operation with its success, refusals of each kind, and every event', () => {
    const answers = lines.filter(({ kind }) => kind === 'answer');
    const requests = new Map(lines.filter(({ kind }) => kind === 'request').map((line) => [line.call, line]));
    const succeeded = new Set<string>();
    for (const { call, status } of answers) {
      const { method, path } = requests.get(call) as Line;
      const found = matchOperation(String(method), String(path))?.operation ?? '';
      if (status === operations[found]?.success) succeeded.add(found);
    }
    if (lines.some(({ kind }) => kind === 'open')) succeeded.add('streamChat');
    expect([...succeeded].sort()).toEqual(Object.keys(operations).sort());
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201, 204, 400, 401, 403, 404]));
    expect(answers.length).toBeGreaterThan(100);

    const events = eventsOf(lines);
    expect(events.length).toBeGreaterThan(2000);
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['message_part', 'message', 'status', 'error', 'queue_update', 'retry']));
  });

  it('holds no token', () => {
    const all = FORMS.filter((name) => !name.endsWith('.gz')).map((name) => readFileSync(pathOf(name), 'utf8'));
    for (const one of all) expect(one).not.toMatch(/coder-session-token|0123456789abcdefghijkl|authorization|cookie_/i);
  });

  it('shows one fault in its midst once and in the same words, in every form', async () => {
    const broken = linesOf(text);
    const part = broken.map(partOf).filter((one) => one !== undefined)[700];
    expect(part?.role).toBe('assistant');
    Object.assign(part ?? {}, { role: 'asistant' });
    const ndjson = toNdjson(broken);
    const found = [
      await checkText(folder.path, 'broken.recording.ndjson', ndjson),
      await checkText(folder.path, 'broken.recording.ndjson.gz', gzipSync(ndjson)),
      await checkText(folder.path, 'broken.har', JSON.stringify(toHar(broken))),
    ];
    for (const { findings } of found) {
      expect(findings.map(({ rule }) => rule)).toEqual(['enum']);
      expect(findings[0]?.message).toBe(found[0]?.findings[0]?.message);
    }
    expect(found[0]?.findings[0]?.message).toContain('did you mean "assistant"?');
  });
});

describe('The script that makes it', () => {
  it('makes the same session each time, and one that keeps the contract', async () => {
    const [one, other] = [toNdjson(await makeSession()), toNdjson(await makeSession())];
    expect(one).toBe(other);
    const { rules } = await checkText(folder.path, 'made.recording.ndjson', one);
    expect(rules).toEqual([]);
  });
});

function linesOf(ndjson: string): Line[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** What the first event of a frame holds of a message that is being written. */
function partOf({ kind, data }: Line): { role: string } | undefined {
  return kind === 'frame' ? (data as { data?: { message_part?: { role: string } }[] } | undefined)?.data?.[0]?.message_part : undefined;
}

function eventsOf(all: readonly Line[]): { type: string }[] {
  return all
    .filter(({ kind }) => kind === 'frame')
    .flatMap((line) => ((line.data ?? JSON.parse(String(line.text))) as { data?: { type: string }[] }).data ?? []);
}
