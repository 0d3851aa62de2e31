import { parseArgs } from 'node:util';
import { loadContract, readSpec } from './contract/load.js';
import { deriveSchemas, PROFILES, type Profile } from './contract/profiles.js';
import { ROOT } from './generate/external.js';
import { readFixtures } from './generate/fixtures.js';
import { formatScore, scoreAsJson } from './mutation/format.js';
import { percent, score } from './mutation/score.js';

/** In percent, of the mutants that are not proven to be equivalent. */
const FLOOR = 100;

const HELP = `Changes one keyword of one schema at a time, and asks whether a fixture in test/fixtures/ notices.

Usage: node --import tsx scripts/mutation.ts [options]

  --profile NAME  strict or tolerant only
  --type NAME     the schema of one type only (may be given again)
  --without FILE  leave a fixture file out, to see what it alone notices (may be given again)
  --json          print the report as JSON
  --help          this text

Exit status: 0 ${FLOOR}% is noticed; 1 less is, or the list of what is equivalent is stale; 2 wrong usage or a broken contract.`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: {
        profile: { type: 'string' },
        type: { type: 'string', multiple: true },
        without: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const fixtures = await readFixtures();
    const { types } = loadContract(await readSpec(ROOT));
    const nameless = values.without.find((file) => !fixtures.some((fixture) => fixture.file === file));
    if (nameless !== undefined)
      throw new Error(`There is no fixture file "${nameless}". Give its path from the project, such as ${fixtures[0]?.file}.`);
    const unknown = values.type?.find((name) => !types.has(name));
    if (unknown !== undefined)
      throw new Error(`There is no type "${unknown}". Types are named as in spec/schemas/, such as ${[...types.keys()][0]}.`);
    if (values.profile !== undefined && !PROFILES.includes(values.profile as Profile))
      throw new Error(`There is no profile "${values.profile}". Profiles are ${PROFILES.join(' and ')}.`);

    const result = score(
      { strict: deriveSchemas(types, 'strict'), tolerant: deriveSchemas(types, 'tolerant') },
      fixtures.filter(({ file }) => !values.without.includes(file)),
      {
        ...(values.profile === undefined ? {} : { profiles: [values.profile as Profile] }),
        ...(values.type === undefined ? {} : { types: values.type }),
      },
    );
    const share = percent(result);
    console.log(values.json ? scoreAsJson(result) : formatScore(result));
    if (!values.json) console.log(`\n${share}% is noticed; the floor is ${FLOOR}%.`);
    return share >= FLOOR && result.stale.length === 0 && result.unread.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: node --import tsx scripts/mutation.ts --help`);
    return 2;
  }
}
