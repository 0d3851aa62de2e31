import { join } from 'node:path';
import { callFunctions } from './client/calls.js';
import { groupedClient } from './client/facade.js';
import { wireFacts } from './client/facts.js';
import { readMethods } from './client/methods.js';
import { operationTable } from './client/table.js';
import { ROOT } from './external.js';
import { readTree } from './output.js';
import { BANNER, count, type Files, type Step } from './step.js';

const TEMPLATES = join(ROOT, 'scripts/templates/client');

/** `client/`: what the contract says of the operations, and the hand-written modules that make a client of it and the types. */
export const client: Step = {
  name: 'client',
  async run(contract) {
    const methods = readMethods(contract);
    const modules = await readTree(TEMPLATES);
    // JSON has no place for a first line of ours.
    const files: Files = new Map([...modules].map(([path, text]) => [`client/${path}`, path.endsWith('.json') ? text : `// ${BANNER}\n\n${text}`]));
    files.set('client/operations.ts', operationTable(contract.operations));
    files.set('client/facts.ts', wireFacts(contract));
    files.set('client/calls.ts', callFunctions(methods));
    files.set('client/client.ts', groupedClient(methods));
    return { files, counted: count(contract.operations.length, 'operation') };
  },
};
