import { pathToFileURL } from 'node:url';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Profile } from '../contract/profiles.js';
import { inScratch } from './external.js';
import { disagreements, type Judge, readFixtures } from './fixtures.js';
import { count, type Files } from './step.js';

/**
 * Holds what was generated against the fixtures, before any of it is written: the JSON Schemas by ajv, and the standalone
 * validators by themselves, must both say of every case what the fixture says.
 *
 * @returns what was checked, for the table
 * @throws Error that names every case on which they differ
 */
export async function proveAgainstFixtures(files: Files): Promise<string> {
  const cases = await readFixtures();
  const [byStrict, byTolerant] = [compileTogether(files, 'strict'), compileTogether(files, 'tolerant')];
  const byAjv: Judge = (type, profile, value) => (profile === 'strict' ? byStrict : byTolerant)(type)(value) === true;
  const faults = disagreements(cases, byAjv, 'the JSON Schema');

  await inScratch(async (scratch) => {
    await Promise.all([...files].map(([name, text]) => name.startsWith('validators/') && scratch.write(name, text)));
    await scratch.write('package.json', '{"type":"module"}');
    const index = async (profile: Profile) => import(pathToFileURL(scratch.path(`validators/${profile}/index.js`)).href);
    const guards: Record<Profile, Record<string, (value: unknown) => boolean>> = { strict: await index('strict'), tolerant: await index('tolerant') };
    faults.push(...disagreements(cases, (type, profile, value) => guards[profile][`is${type}`]?.(value) ?? false, 'the validator'));
  });
  if (faults.length) throw new Error(`${count(faults.length, 'disagreement')} with the fixtures:\n${faults.slice(0, 20).join('\n')}`);
  return count(cases.length, 'fixture case');
}

/**
 * The schemas of one profile as ajv takes them. Each file carries a copy of all that it needs, and compiling every copy would
 * be most of the pipeline's own time: here each type's own part is compiled once. That the files stand alone is for the tests.
 */
function compileTogether(files: Files, profile: Profile): (type: string) => ValidateFunction {
  const folder = `schemas/${profile}/`;
  const own = [...files]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]): [string, AnySchema] => {
      const { $schema, $id, $defs, ...schema } = JSON.parse(text);
      return [path.slice(folder.length, -'.json'.length), schema];
    });
  // Each schema judges a few values only: polishing its code would take longer than it saves.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false }, inlineRefs: false });
  ajv.addSchema({ $id: profile, $defs: Object.fromEntries(own) });
  return (type) => ajv.getSchema(`${profile}#/$defs/${type}`) ?? ajv.compile(false);
}
