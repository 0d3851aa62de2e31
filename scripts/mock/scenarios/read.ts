import type { Scenario } from './scenario.js';

/** A scenario that somebody wrote and that will not do. The message says where and why. */
export class ScenarioFault extends Error {
  override name = 'ScenarioFault';
  /** Where in the file, as a JSON Pointer. */
  readonly pointer: string;
  constructor(pointer: string, why: string) {
    super(`${pointer === '' ? 'the file' : pointer} ${why}`);
    this.pointer = pointer;
  }
}

type Rule = (value: unknown, at: string) => void;

/**
 * Reads what a user's file holds: one scenario, or a list of them.
 *
 * @throws ScenarioFault
 */
export function readScenarios(value: unknown): Scenario[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) fail('', 'holds no scenario');
  list.forEach((item, index) => {
    scenario(item, Array.isArray(value) ? `/${index}` : '');
  });
  // What editors want to know is nothing to play.
  return list.map(({ $schema: _, ...scenario }: { $schema?: string } & Scenario) => scenario);
}

function fail(at: string, why: string): never {
  throw new ScenarioFault(at, why);
}

const text: Rule = (value, at) => {
  if (typeof value !== 'string') fail(at, 'is no text');
};
const filled: Rule = (value, at) => {
  text(value, at);
  if (value === '') fail(at, 'is empty');
};
const flag: Rule = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'is neither true nor false');
};
const any: Rule = () => {};
const name: Rule = (value, at) => {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(value)) fail(at, 'is no name of small letters, digits and hyphens');
};
const uuid: Rule = (value, at) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) fail(at, 'is no UUID');
};
const base64: Rule = (value, at) => {
  if (typeof value !== 'string' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)) fail(at, 'is no base64');
};
const whole = (least: number, most: number): Rule => {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      fail(at, `is no whole number from ${least} to ${most}`);
  };
};
const oneOf = (...values: string[]): Rule => {
  return (value, at) => {
    if (!values.includes(value as string)) fail(at, `is none of ${values.join(', ')}`);
  };
};
const listOf = (rule: Rule, least: number, most: number): Rule => {
  return (value, at) => {
    if (!Array.isArray(value)) fail(at, 'is no list');
    if (value.length < least || value.length > most) fail(at, `has ${value.length} elements, not ${least} to ${most}`);
    value.forEach((item, index) => {
      rule(item, `${at}/${index}`);
    });
  };
};
const object = (rules: Record<string, Rule>, required: string[] = []): Rule => {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(at, 'is no object');
    for (const key of required) if (!Object.hasOwn(value, key)) fail(at, `lacks ${key}`);
    for (const [key, inner] of Object.entries(value)) {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (rule === undefined) fail(at, `has an unknown key ${JSON.stringify(key)}; known are ${Object.keys(rules).join(', ')}`);
      rule(inner, `${at}/${key}`);
    }
  };
};

const DAY = 86_400_000;
const time = whole(0, DAY);
const count = whole(0, Number.MAX_SAFE_INTEGER);

const push = object(
  {
    remote_origin: filled,
    branch: filled,
    pull_request_url: filled,
    state: oneOf('open', 'closed'),
    changes_requested: flag,
    additions: whole(0, 2 ** 31 - 1),
    deletions: whole(0, 2 ** 31 - 1),
    diff: text,
    changes: listOf(
      object({ path: filled, type: oneOf('added', 'modified', 'deleted', 'renamed'), old_path: filled, summary: filled }, ['path', 'type']),
      0,
      1000,
    ),
  },
  ['branch'],
);
const streamed = { pieces: whole(1, 100_000), every: time };
const PIECES: Record<string, Rule> = {
  text: object({ text, ...streamed }, ['text']),
  reasoning: object({ reasoning: text, title: text, ...streamed }, ['reasoning']),
  tool: object(
    {
      tool: filled,
      args: any,
      fragments: whole(0, 1000),
      takes: time,
      result: any,
      error: filled,
      output: text,
      media: object({ data: base64, mime_type: filled, text }, ['data', 'mime_type', 'text']),
      push,
      workspace: uuid,
    },
    ['tool'],
  ),
  subagent: object({ subagent: object({ prompt: filled, scenario: name, wait: flag }, ['prompt']) }, ['subagent']),
  source: object({ source: object({ url: filled, title: text, id: filled }, ['url']) }, ['source']),
  file: object({ file: object({ media_type: text, data: base64 }) }, ['file']),
  wait: object({ wait: time }, ['wait']),
};
const piece: Rule = (value, at) => {
  if (typeof value !== 'object' || value === null) fail(at, 'is no object');
  const kind = Object.keys(PIECES).find((key) => Object.hasOwn(value, key));
  if (kind === undefined) fail(at, `is none of the parts: ${Object.keys(PIECES).join(', ')}`);
  (PIECES[kind] as Rule)(value, at);
};
const usage: Rule = (value, at) => {
  if (value === 'none') return;
  object({
    input_tokens: count,
    output_tokens: count,
    total_tokens: count,
    reasoning_tokens: count,
    cache_creation_tokens: count,
    cache_read_tokens: count,
    context_limit: count,
  })(value, at);
};
const step = object({
  wait: time,
  parts: listOf(piece, 0, 10_000),
  usage,
  context_percent: whole(0, 100),
  retry: object({ times: whole(1, 100), error: filled, after: whole(0, 10_000), announced: flag }, ['times', 'error']),
  fail: filled,
  panic: filled,
});
const scenario = object({ $schema: text, name, about: text, title: filled, turns: listOf(listOf(step, 1, 1200), 1, 1000) }, ['name', 'turns']);
