import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Finding } from '../finding.js';
import { isObject, type JsonObject, walkObjects } from '../json.js';
import type { Contract } from '../load.js';
import { deriveSchemas, strictly } from '../profiles.js';
import { follow } from '../references.js';
import type { Source } from '../source.js';

/** Every example, wherever it stands, keeps the strict profile of the schema it belongs to. */
export function examplesValid(contract: Contract): Finding[] {
  const { types, sources, operations, messages } = contract;
  // Each schema judges a few values only: polishing its code would take longer than it saves.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, code: { optimize: false } });
  ajv.addSchema({ $id: 'types', $defs: deriveSchemas(types, 'strict') });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (schema: JsonObject) => {
    const key = JSON.stringify(qualify(schema));
    const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key));
    compiled.set(key, validate);
    return validate;
  };
  const findings: Finding[] = [];

  const check = (schema: JsonObject, source: Source, tokens: string[], value: unknown, of: string) => {
    const validate = validator(schema);
    if (validate(value)) return;
    const error = deepest(validate.errors ?? []);
    const where = error?.instancePath ? ` at ${error.instancePath}` : '';
    const place = [...tokens, ...(error?.instancePath ?? '').split('/').slice(1)];
    findings.push(
      source.finding(
        'examples-valid',
        place,
        `This example of ${of} breaks its schema${where}: ${error?.message}${extra(error?.params)}.`,
        'Correct the example, or the schema.',
      ),
    );
  };

  for (const { name, source, schema } of types.values()) {
    if (!Array.isArray(schema.examples)) continue;
    schema.examples.forEach((example, index) => {
      check({ $ref: `#/$defs/${name}` }, source, ['examples', String(index)], example, name);
    });
  }
  // Media Types and Parameters: an object that has a schema and an example beside it.
  for (const { source, tokens, id } of operations) {
    const holders = [[...tokens, 'requestBody'], ...Object.keys(responsesOf(source, tokens)).map((status) => [...tokens, 'responses', status])];
    for (const holder of holders) {
      const at = follow(sources, source, holder);
      walkObjects(at.value, (node, inner) => {
        checkHolder(at.source, [...at.tokens, ...inner], node, `${id} ${holder.at(-1)}`);
      });
    }
  }
  for (const source of sources.values()) {
    if (source.file.startsWith('spec/parameters/')) checkHolder(source, [], source.value as JsonObject, String((source.value as JsonObject).name));
  }
  for (const { name, type, source, tokens } of messages) {
    const { examples } = follow(sources, source, tokens).value as JsonObject;
    if (!Array.isArray(examples)) continue;
    examples.forEach((example, index) => {
      if (isObject(example))
        check({ $ref: `#/$defs/${type}` }, source, [...tokens, 'examples', String(index), 'payload'], example.payload, `message ${name}`);
    });
  }
  return findings;

  function checkHolder(source: Source, tokens: string[], node: JsonObject, of: string) {
    if (!isObject(node.schema) || (node.example === undefined && !isObject(node.examples))) return;
    const schema = strictly(node.schema);
    if ('example' in node) check(schema, source, [...tokens, 'example'], node.example, of);
    for (const key of Object.keys(isObject(node.examples) ? node.examples : {})) {
      const at = follow(sources, source, [...tokens, 'examples', key]);
      if (isObject(at.value) && 'value' in at.value) check(schema, at.source, [...at.tokens, 'value'], at.value.value, of);
    }
  }
}

function responsesOf(source: Source, tokens: string[]): JsonObject {
  let at: unknown = source.value;
  for (const token of tokens) at = (at as JsonObject)[token];
  return ((at as JsonObject).responses ?? {}) as JsonObject;
}

function qualify(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === '$ref' ? `types${value}` : value));
}

/** Of the errors that a union piles up, the one that got furthest into the value says most. */
function deepest<E extends { instancePath: string; keyword: string }>(errors: E[]): E | undefined {
  const depth = (error: E) => error.instancePath.split('/').length;
  return [...errors].filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'const').sort((a, b) => depth(b) - depth(a))[0] ?? errors[0];
}

function extra(params: Record<string, unknown> | undefined): string {
  const named = params?.additionalProperty ?? params?.allowedValues ?? params?.allowedValue;
  return named === undefined ? '' : ` (${JSON.stringify(named)})`;
}
