import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './external.js';
import { count, type Files, type Step, toJson } from './step.js';

const SCHEMAS = ['recording', 'report'];

/** `schemas/recording.json` and `schemas/report.json`: the forms that `coder-chats validate` reads and writes, written by hand. */
export const reports: Step = {
  name: 'reports',
  async run() {
    const files: Files = new Map();
    for (const name of SCHEMAS) {
      const text = await readFile(join(ROOT, 'scripts/validate', `${name}.schema.json`), 'utf8');
      files.set(`schemas/${name}.json`, toJson(JSON.parse(text)));
    }
    return { files, counted: count(files.size, 'schema') };
  },
};
