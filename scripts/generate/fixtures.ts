import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROFILES, type Profile } from '../contract/profiles.js';
import { ROOT } from './external.js';

/** One case of a fixture file: a value, and what each profile says of it. */
export interface FixtureCase {
  /** Path of the file, relative to the project. */
  file: string;
  /** 1-based line of the case. */
  line: number;
  type: string;
  description: string;
  data: unknown;
  valid: Record<Profile, boolean>;
}

interface Group {
  description: string;
  schema: { $ref: string };
  tests: { description: string; data: unknown; valid: boolean; tolerant?: boolean }[];
}

const FOLDER = 'test/fixtures';

/** Reads every fixture: JSON-Schema-Test-Suite files, one folder a type. `tolerant` stands where it differs from `valid`. */
export async function readFixtures(): Promise<FixtureCase[]> {
  const types = (await readdir(join(ROOT, FOLDER))).sort();
  const perType = await Promise.all(
    types.map(async (type) => {
      const files = (await readdir(join(ROOT, FOLDER, type))).filter((name) => name.endsWith('.json')).sort();
      return Promise.all(
        files.map(async (name) => casesOf(`${FOLDER}/${type}/${name}`, type, await readFile(join(ROOT, FOLDER, type, name), 'utf8'))),
      );
    }),
  );
  return perType.flat(2);
}

function casesOf(file: string, type: string, text: string): FixtureCase[] {
  const lines = text.split('\n');
  let from = 0;
  return (JSON.parse(text) as Group[]).flatMap(({ tests }) =>
    tests.map(({ description, data, valid, tolerant }) => {
      const opening = `"description": ${JSON.stringify(description)}`;
      const found = lines.findIndex((line, index) => index >= from && line.includes(opening));
      from = found < 0 ? from : found + 1;
      return { file, line: found + 1, type, description, data, valid: { strict: valid, tolerant: tolerant ?? valid } };
    }),
  );
}

/** Something that decides whether a value keeps a type in a profile. */
export type Judge = (type: string, profile: Profile, value: unknown) => boolean;

/** Every case on which the judge and the fixture differ, a line each. */
export function disagreements(cases: FixtureCase[], judge: Judge, who: string): string[] {
  return cases.flatMap(({ file, line, type, description, data, valid }) =>
    PROFILES.filter((profile) => judge(type, profile, data) !== valid[profile]).map(
      (profile) =>
        `${file}:${line} ${who} ${valid[profile] ? 'refuses' : 'accepts'} "${description}" in the ${profile} profile; the fixture says ${valid[profile] ? 'valid' : 'invalid'}`,
    ),
  );
}
