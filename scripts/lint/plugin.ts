import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContractFault, type Finding } from '../contract/finding.js';
import { loadContract, readSpec } from '../contract/load.js';
import { RULES } from '../contract/rules/index.js';

/**
 * Our rules as a Redocly plugin: `redocly lint` reports them beside its own, with its code frames and formats.
 * The rules themselves live in scripts/contract/rules and look at the whole contract, so each document reports
 * only what stands in its own files: a finding in a shared file is told once, with the OpenAPI document, or with
 * the AsyncAPI document where only that one refers to the file.
 */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

interface Location {
  source: object;
}
/** A place named by line and column, for a file that has no pointers. */
interface Place extends Location {
  pointer: undefined;
  start: { line: number; col: number };
  end: { line: number; col: number };
}
interface Context {
  report(problem: { message: string; location: Location | Place }): void;
  location: Location;
}
type Construct<T> = new (first: unknown, second: string) => T;

const contract = await readSpec(ROOT)
  .then(loadContract)
  // Redocly tells about broken syntax and references itself.
  .catch((error) => (error instanceof ContractFault ? undefined : Promise.reject(error)));

function visitor(rule: string, tellsShared: boolean) {
  return () => ({
    Root: {
      leave(_node: unknown, context: Context) {
        if (!contract) return;
        const own = tellsShared ? contract.asyncapi.file : contract.openapi.file;
        const root = tellsShared ? contract.openapi.file : contract.asyncapi.file;
        for (const finding of RULES[rule]?.(contract) ?? []) {
          if (finding.file === own) continue;
          if (finding.file !== root && !tellsShared) continue;
          context.report({ message: describe(finding), location: locate(context, finding) });
        }
      },
    },
  });
}

function describe({ message, hint }: Finding): string {
  return hint ? `${message} ${hint}` : message;
}

/** Redocly offers no way to name a place in another file, so a location is made as its own are made; the key is pointed at. */
function locate({ location }: Context, { file, pointer, line, column }: Finding): Location | Place {
  const SourceOf = location.source.constructor as Construct<object>;
  const text = contract?.sources.get(file)?.text;
  if (text === undefined) {
    const source = new SourceOf(resolve(ROOT, file), contract?.protocol ?? '');
    return { source, pointer: undefined, start: { line, col: column }, end: { line, col: column + 1 } };
  }
  const LocationOf = location.constructor as Construct<{ key(): Location }>;
  return new LocationOf(new SourceOf(resolve(ROOT, file), text), `#${pointer || '/'}`).key();
}

const rulesFor = (tellsShared: boolean) => Object.fromEntries(Object.keys(RULES).map((rule) => [rule, visitor(rule, tellsShared)]));

export default function plugin() {
  return { id: 'coder-chats', rules: { oas3: rulesFor(true), async3: rulesFor(false) } };
}
