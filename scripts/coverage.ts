import { parseArgs } from 'node:util';
import { loadContract, readSpec } from './contract/load.js';
import { deriveSchemas } from './contract/profiles.js';
import { coverageAsJson, formatCoverage, percent } from './coverage/format.js';
import { measure } from './coverage/measure.js';
import { ROOT } from './generate/external.js';
import { readFixtures } from './generate/fixtures.js';

/** In percent. Everything: what no fixture shows can change without a test that notices. */
const FLOOR = 100;

const HELP = `Counts what the fixtures in test/fixtures/ show of the schemas in spec/schemas/, and names what none shows.

Usage: npm run coverage [-- options]

  --json          print the report as JSON
  --without FILE  leave a fixture file out, to see what it alone shows (may be given again)
  --help          this text

Exit status: 0 ${FLOOR}% is shown; 1 less is, or the list of what is out of reach is stale; 2 wrong usage or a broken contract.`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        without: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const fixtures = await readFixtures();
    const unknown = values.without.find((file) => !fixtures.some((fixture) => fixture.file === file));
    if (unknown !== undefined)
      throw new Error(`There is no fixture file "${unknown}". Give its path from the project, such as ${fixtures[0]?.file}.`);

    const { types } = loadContract(await readSpec(ROOT));
    const coverage = measure(
      deriveSchemas(types, 'strict'),
      fixtures.filter(({ file }) => !values.without.includes(file)),
    );
    const share = percent(coverage);
    console.log(values.json ? coverageAsJson(coverage) : formatCoverage(coverage));
    if (!values.json) console.log(`\n${share}% is shown; the floor is ${FLOOR}%.`);
    return share >= FLOOR && coverage.stale.length === 0 && coverage.unread.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run coverage -- --help`);
    return 2;
  }
}
