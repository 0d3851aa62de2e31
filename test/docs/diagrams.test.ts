import { describe, expect, test } from 'vitest';
import { loadContract, readSpec } from '../../scripts/contract/load.js';
import { STORIES, sequenceDiagrams, stateDiagram } from '../../scripts/docs/diagrams/index.js';
import { record, type Story } from '../../scripts/docs/diagrams/stories.js';
import { ROOT } from '../../scripts/generate/external.js';
import { createMock } from '../../scripts/mock/core.js';
import { STATES, TRANSITIONS } from '../../scripts/mock/states.js';
import '../support/contract-guard.js';

const state = await stateDiagram();
const sequences = await sequenceDiagrams();
const figures = { state, ...sequences };

/** The words of a drawing, in order. */
function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, '').replaceAll('&gt;', '>'));
}

describe('the state diagram', () => {
  const arrows = [...state.svg.matchAll(/<g class="dg-arrow[^"]*" data-from="([^"]*)" data-to="([^"]*)">(.*?)<\/g>/g)].map(
    ([, from, to, inside = '']) => ({
      from,
      to,
      happenings: wordsIn(inside),
    }),
  );
  const every = STATES.map(({ status }) => status);

  test.each(STATES)('has the state $status, dashed unless the server writes it', ({ status, written }) => {
    const box = new RegExp(`<g class="([^"]*)" data-state="${status}">`).exec(state.svg)?.[1];
    expect(box?.split(' ').includes('dg-unwritten')).toBe(!written);
  });

  test.each(TRANSITIONS)('has an arrow for $happening from each status where it may happen', ({ happening, from, to }) => {
    const tails = from.length === 0 ? ['start'] : from.length === every.length ? ['any'] : from;
    for (const tail of tails) {
      const head = to === 'same' ? tail : to;
      expect(arrows.find((arrow) => arrow.from === tail && arrow.to === head)?.happenings).toContain(happening);
    }
  });

  test('has no arrow that the table does not know', () => {
    const drawn = arrows.flatMap(({ from, to, happenings }) => happenings.map((happening) => `${from} ${to} ${happening}`));
    const known = TRANSITIONS.flatMap(({ happening, from, to }) => {
      const tails = from.length === 0 ? ['start'] : from.length === every.length ? ['any'] : from;
      return tails.map((tail) => `${tail} ${to === 'same' ? tail : to} ${happening}`);
    });
    expect(drawn.sort()).toEqual(known.sort());
  });

  test('says in words what each happening does, sends, and by which law', () => {
    for (const { happening, when, effects, events, law } of TRANSITIONS) {
      const row = state.text.split('\n').find((line) => line.startsWith(`| ${happening} |`)) ?? '';
      for (const text of [when, ...effects, ...events, `law ${law}`]) expect(row).toContain(text);
    }
  });
});

/** Which events a text names, in order, runs of parts taken apart. */
function eventsIn(lines: string[]): string[] {
  return lines.flatMap((line) => {
    const [, type, times = '1'] = /^(\w+)(?: × (\d+))?/.exec(line) ?? [];
    return Array<string>(Number(times)).fill(type ?? line);
  });
}

/** Plays the story with another ear at the sockets and at the requests. */
async function overhear(story: Story): Promise<{ events: string[]; requests: string[]; closes: number[] }> {
  const heard = { events: [] as string[], requests: [] as string[], closes: [] as number[] };
  let mock: ReturnType<typeof createMock> | undefined;
  await record(story, (options) => {
    mock = createMock(options);
    const connect = mock.connect.bind(mock);
    mock.connect = async (...given) => {
      const socket = await connect(...given);
      socket.addEventListener('message', (event) => {
        for (const { type } of JSON.parse((event as MessageEvent).data).data) heard.events.push(type);
      });
      socket.addEventListener('close', (event) => heard.closes.push((event as unknown as { code: number }).code));
      return socket;
    };
    return mock;
  });
  for (const one of mock?.received ?? []) if (one.kind === 'request') heard.requests.push(`${one.method} ${one.operation} ${one.status}`);
  return heard;
}

describe.each(Object.entries(sequences))('the sequence of %s', (name, figure) => {
  const story: Story = STORIES[name as keyof typeof STORIES];

  test('shows every event that the stream sent, in order, in the picture and in words', async () => {
    const { events, closes } = await overhear(story);
    expect(events.length).toBeGreaterThan(10);
    const lines = figure.text.split('\n').filter((line) => line.includes('frame'));
    const inWords = lines.flatMap((line) =>
      [...line.matchAll(/`(\w+)`(?: × (\d+))?/g)].map(([, type, times]) => `${type}${times ? ` × ${times}` : ''}`),
    );
    expect(eventsIn(inWords)).toEqual(events);
    const inPicture = [...figure.svg.matchAll(/<g class="dg-arrow dg-frame">(.*?)<\/g>/g)].flatMap(([, inside = '']) => wordsIn(inside));
    expect(eventsIn(inPicture.filter((line) => !/^in \d+ frames$/.test(line)))).toEqual(events);
    expect(wordsIn(figure.svg).filter((line) => line.startsWith('close'))).toEqual(closes.map((code) => `close ${code}`));
  });

  test('shows every request after its beginning, with its status', async () => {
    const { requests } = await overhear(story);
    const operations = loaded.operations.map(({ id, method, path }) => ({ id, line: `${method.toUpperCase()} ${path}` }));
    const asked = [...figure.text.matchAll(/client → \w+: `([^`]*)`/g)].map(
      ([, line]) => operations.find((operation) => operation.line === line)?.id,
    );
    const statuses = [...figure.text.matchAll(/(?:REST|stream) → client: `(\d+)`/g)].map(([, status]) => status);
    const shown = asked.map((id, index) => `${loaded.operations.find((one) => one.id === id)?.method.toUpperCase()} ${id} ${statuses[index]}`);
    // What came before the story is not shown.
    expect(requests.slice(-shown.length)).toEqual(shown);
    expect(requests.length - shown.length).toBe(name === 'edit' ? 2 : 0);
  });

  test('names laws that exist, and leads to them', () => {
    const laws = [...figure.svg.matchAll(/href="protocol\.html#(\w+)"/g)].map(([, law]) => law);
    expect(laws.length).toBeGreaterThan(0);
    expect(loaded.laws.map(({ id }) => id)).toEqual(expect.arrayContaining(laws));
    for (const law of laws) expect(figure.text).toContain(`(law ${law})`);
  });
});

const loaded = loadContract(await readSpec(ROOT));

describe('every figure', () => {
  test('is the same each time, to the byte', async () => {
    expect({ state: await stateDiagram(), ...(await sequenceDiagrams()) }).toEqual(figures);
  });

  test.each(Object.entries(figures))('%s has no style, script or id of its own, and has a name', (_, { svg, caption }) => {
    expect(svg).not.toMatch(/\s(style|id|fill|stroke|font-\w+|on\w+)=|<(style|script|image|use)/);
    expect(svg).toMatch(/^<svg class="dg [^"]*" role="(img" .*<title>|group" aria-label=")/);
    expect(svg).toMatch(/ viewBox="-?\d+ -?\d+ \d+ \d+" width="\d+" height="\d+"/);
    expect(caption).toMatch(/\.$/);
  });

  test('has numbers with one digit after the point at most', () => {
    for (const { svg } of Object.values(figures)) expect(svg).not.toMatch(/\d\.\d\d/);
  });
});
