import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveSchemas, PROFILES } from '../contract/profiles.js';
import { ROOT } from './external.js';
import { count, type Files, type Step } from './step.js';
import { compileValidators } from './validators/compile.js';

const RUNTIME = ['runtime.js', 'runtime.d.ts'];

/** `validators/<profile>/<Type>.js`: a type guard and a function that tells every fault, standalone. */
export const validators: Step = {
  name: 'validators',
  async run({ types }) {
    const files: Files = new Map();
    for (const name of RUNTIME) files.set(`validators/${name}`, await readFile(join(ROOT, 'scripts/templates/validators', name), 'utf8'));
    for (const profile of PROFILES) {
      for (const [name, text] of compileValidators(deriveSchemas(types, profile) as never, profile)) files.set(`validators/${profile}/${name}`, text);
    }
    return { files, counted: `${count(types.size, 'type')} × ${PROFILES.join(', ')}` };
  },
};
