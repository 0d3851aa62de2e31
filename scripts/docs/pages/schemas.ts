import { isObject, type JsonObject } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import { deriveSchemas, PROFILES, selfContained } from '../../contract/profiles.js';
import { unionOf, type WireType } from '../../contract/types.js';
import type { Block, Page } from '../model.js';
import { firstSentence } from '../render/plain.js';
import { fieldsOf, pretty, typeAddress, typeLink, usersOf } from './schema.js';

/** A page for each wire type, and one that lists them. */
export function schemaPages(contract: Contract): Page[] {
  const schemas = PROFILES.map((profile) => ({ profile, all: deriveSchemas(contract.types, profile) }));
  const json = (name: string): Block[] =>
    schemas.map(({ profile, all }) => ({
      kind: 'details',
      summary: `JSON Schema, ${profile}`,
      // Not coloured: the largest are half a megabyte then.
      blocks: [{ kind: 'code', language: 'text', code: pretty(selfContained(all, name, profile)), file: `schemas/${profile}/${name}.json` }],
    }));
  return [listPage(contract), ...[...contract.types.values()].map((type) => typePage(contract, type, json(type.name)))];
}

function typePage(contract: Contract, type: WireType, json: Block[]): Page {
  const { name, schema } = type;
  const users = usersOf(contract, name);
  const examples = (schema.examples ?? []) as unknown[];
  return {
    address: typeAddress(name),
    title: name,
    name,
    section: 'Schemas',
    summary: firstSentence(String(schema.description ?? '')),
    blocks: [
      { kind: 'prose', markdown: String(schema.description ?? '') },
      ...(schema['x-unused'] ? [{ kind: 'note', tone: 'info', markdown: String(schema['x-unused']) } satisfies Block] : []),
      ...shapeBlocks(contract, type),
      ...(examples.length
        ? [
            { kind: 'heading', level: 2, text: 'Examples', id: 'examples' } satisfies Block,
            ...examples.map((example): Block => ({ kind: 'code', language: 'json', code: pretty(example) })),
          ]
        : []),
      { kind: 'heading', level: 2, text: 'Used by', id: 'used-by' },
      { kind: 'prose', markdown: usedBy(users) },
      { kind: 'heading', level: 2, text: 'JSON Schema', id: 'json-schema' },
      {
        kind: 'prose',
        markdown:
          "Strict is today's wire and nothing else, to notice drift; tolerant lets unknown properties, values and variants pass, for running clients.",
      },
      ...json,
    ],
  };
}

function usedBy({ operations, types }: { operations: string[]; types: string[] }): string {
  const lines = [...(operations.length ? [`- Operations: ${operations.join(', ')}`] : []), ...(types.length ? [`- Types: ${types.join(', ')}`] : [])];
  return lines.join('\n') || 'Nothing of the contract refers to it.';
}

/** Variants of a union, values of an enum, or fields of an object. */
function shapeBlocks(contract: Contract, { name, schema }: WireType): Block[] {
  const union = unionOf(contract.types, name);
  if (union) {
    const rows = [...union.members].map(([tag, member]) => ({
      cells: [`\`${tag}\``, typeLink(member), firstSentence(String(contract.types.get(member)?.schema.description ?? ''))],
      id: tag,
      search: { kind: 'value' as const, title: `${name} ${tag}` },
    }));
    return [
      { kind: 'heading', level: 2, text: 'Variants', id: 'variants' },
      { kind: 'prose', markdown: `The property \`${union.tag}\` tells which one it is.` },
      { kind: 'table', head: [union.tag, 'type', 'what it is'], rows },
    ];
  }
  const values = schema.enum ?? schema['x-known-values'];
  if (Array.isArray(values)) {
    const rows = values.map((value) => ({
      cells: [`\`${value}\``],
      id: String(value),
      search: { kind: 'value' as const, title: `${name} ${value}` },
    }));
    return [
      { kind: 'heading', level: 2, text: 'Values', id: 'values' },
      { kind: 'table', head: ['value'], rows },
    ];
  }
  const alternatives = [schema.oneOf, schema.anyOf].find(Array.isArray) as JsonObject[] | undefined;
  const fields = fieldsOf(schema, true);
  return [
    ...(fields.length
      ? [{ kind: 'heading', level: 2, text: 'Fields', id: 'fields' } satisfies Block, { kind: 'fields', fields } satisfies Block]
      : []),
    ...(alternatives
      ? [{ kind: 'prose', markdown: `One of: ${alternatives.filter(isObject).map(alternativeWords).join('; ')}.` } satisfies Block]
      : []),
  ];
}

function alternativeWords(schema: JsonObject): string {
  const reference = typeof schema.$ref === 'string' ? /(\w+)\.yaml$/.exec(schema.$ref)?.[1] : undefined;
  if (reference) return typeLink(reference);
  const required = (schema.required ?? []) as string[];
  return required.length
    ? `with ${required.map((key) => `\`${key}\``).join(' and ')}`
    : String(schema.description ?? schema.title ?? schema.type ?? 'any JSON');
}

function listPage({ types }: Contract): Page {
  const rows = [...types.values()].map(({ name, schema, sent }) => ({
    cells: [
      typeLink(name),
      firstSentence(String(schema.description ?? '')),
      [sent.inRequests && 'requests', sent.inAnswers && 'answers', sent.onStream && 'stream'].filter(Boolean).join(', ') || 'not used',
    ],
  }));
  return {
    address: 'schemas/index.html',
    title: 'All types',
    label: 'All types',
    section: 'Schemas',
    summary: 'Every type of the wire, with where it travels.',
    blocks: [
      {
        kind: 'prose',
        markdown:
          'Required means that the server always writes it (in a request: that it answers 400 without it), optional that it may be left out, nullable that it may be `null`: three facts, told apart for every field. What absence and zero mean stands with each (law R8).',
      },
      { kind: 'table', head: ['type', 'what it is', 'travels in'], rows },
    ],
  };
}
