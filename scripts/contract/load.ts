import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContractFault, type Finding } from './finding.js';
import { isObject, type JsonObject } from './json.js';
import { type Law, parseLaws } from './laws.js';
import { type Message, readMessages } from './messages.js';
import { type Operation, readOperations } from './operations.js';
import { danglingReferences, type Sources } from './references.js';
import { parseSource, type Source } from './source.js';
import { readTypes, type WireType } from './types.js';

/** The whole contract in memory, read once: what every step and every rule works on. */
export interface Contract {
  /** Every YAML file below `spec/`, by its path relative to the project. */
  sources: Sources;
  openapi: Source;
  asyncapi: Source;
  /** The wire types of `spec/schemas/`, by name, sorted. */
  types: ReadonlyMap<string, WireType>;
  /** The operations of the OpenAPI document, in document order. */
  operations: Operation[];
  /** The messages of the AsyncAPI document, in document order. */
  messages: Message[];
  /** The numbered laws of `spec/PROTOCOL.md`, in document order. */
  laws: Law[];
  /** The text of `spec/PROTOCOL.md`. */
  protocol: string;
  /** The text of `spec/CHANGELOG.md`. */
  changelog: string;
}

const DOCUMENTS = {
  openapi: 'spec/openapi.yaml',
  asyncapi: 'spec/asyncapi.yaml',
  protocol: 'spec/PROTOCOL.md',
  changelog: 'spec/CHANGELOG.md',
} as const;

/** Reads `spec/` below a folder: path relative to it → text, sorted by path. */
export async function readSpec(root: string): Promise<Map<string, string>> {
  const entries = await readdir(join(root, 'spec'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

/**
 * Makes the contract of its files' texts.
 *
 * @throws ContractFault when a file is missing, is not YAML, or refers to what is not there.
 */
export function loadContract(files: ReadonlyMap<string, string>): Contract {
  const faults: Finding[] = [];
  for (const file of Object.values(DOCUMENTS)) {
    if (!files.has(file)) faults.push(missing(file));
  }
  const sources = new Map<string, Source>();
  for (const [file, text] of files) {
    if (file.endsWith('.md')) continue;
    const parsed = parseSource(file, text);
    sources.set(file, parsed.source);
    faults.push(...parsed.faults);
    if (parsed.faults.length === 0 && !isObject(parsed.source.value)) {
      faults.push(parsed.source.finding('yaml-syntax', [], 'The file holds no object.', 'Every file of the contract is one YAML mapping.'));
    }
  }
  if (faults.length) throw new ContractFault(faults);
  const dangling = danglingReferences(sources);
  if (dangling.length) throw new ContractFault(dangling);

  const openapi = sources.get(DOCUMENTS.openapi) as Source;
  const asyncapi = sources.get(DOCUMENTS.asyncapi) as Source;
  const protocol = files.get(DOCUMENTS.protocol) ?? '';
  const changelog = files.get(DOCUMENTS.changelog) ?? '';
  const operations = readOperations(sources, openapi);
  const messages = readMessages(sources, asyncapi);
  return {
    sources,
    openapi,
    asyncapi,
    operations,
    messages,
    types: readTypes(sources, operations, messages),
    laws: parseLaws(protocol),
    protocol,
    changelog,
  };
}

function missing(file: string): Finding {
  return {
    rule: 'file-exists',
    file,
    pointer: '',
    line: 1,
    column: 1,
    message: `${file} is missing.`,
    hint: 'Restore it: the contract starts there.',
  };
}

/** The `info` object of a document. */
export function infoOf(source: Source): JsonObject {
  return (source.value as JsonObject).info as JsonObject;
}
