import { basename } from 'node:path';
import { isObject, type JsonObject } from './json.js';
import type { Contract } from './load.js';
import { splitReference } from './references.js';
import type { Source } from './source.js';
import { unionOf } from './types.js';

/** Folders of `spec/` whose files become components of the bundle, under the file's name. */
const COMPONENTS: Record<string, string> = {
  'spec/schemas/': 'schemas',
  'spec/responses/': 'responses',
  'spec/parameters/': 'parameters',
  'spec/examples/': 'examples',
};

/** The OpenAPI document as one file. Unions carry the discriminator that its tools want: an object with a mapping. */
export function bundleOpenapi(contract: Contract): JsonObject {
  return bundle(contract, contract.openapi, (name, schema) => {
    const union = unionOf(contract.types, name);
    if (!union) return schema;
    const mapping = Object.fromEntries([...union.members].map(([tag, member]) => [tag, `#/components/schemas/${member}`]));
    return { ...schema, discriminator: { propertyName: union.tag, mapping } };
  });
}

/**
 * The AsyncAPI document as one file. Its unions carry no discriminator: AsyncAPI's is a bare property name that the
 * union itself would have to declare, and the constant tags already tell the members apart.
 */
export function bundleAsyncapi(contract: Contract): JsonObject {
  return bundle(contract, contract.asyncapi, (_name, schema) => schema);
}

/** Puts every file that the document reaches under its components, sorted by name, and path items in their place. */
function bundle({ sources }: Contract, document: Source, finishSchema: (name: string, schema: JsonObject) => JsonObject): JsonObject {
  const components = new Map<string, Map<string, JsonObject>>();

  const bring = (file: string): string | undefined => {
    const folder = Object.keys(COMPONENTS).find((prefix) => file.startsWith(prefix));
    if (!folder) return undefined;
    const kind = COMPONENTS[folder] as string;
    const name = basename(file, '.yaml');
    const held = components.get(kind) ?? new Map<string, JsonObject>();
    components.set(kind, held);
    if (!held.has(name)) {
      held.set(name, {}); // known before its own references are followed, which may lead back here
      const value = rewrite((sources.get(file) as Source).value, file) as JsonObject;
      held.set(name, kind === 'schemas' ? finishSchema(name, value) : value);
    }
    return `#/components/${kind}/${name}`;
  };

  const rewrite = (value: unknown, file: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, file));
    if (!isObject(value)) return value;
    if (typeof value.$ref === 'string' && !value.$ref.startsWith('#')) {
      const target = splitReference(file, value.$ref).file;
      const component = bring(target);
      // What is no component, a path item, stands where it is referred to.
      if (!component) return rewrite((sources.get(target) as Source).value, target);
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, key === '$ref' ? component : rewrite(child, file)]));
    }
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, rewrite(child, file)]));
  };

  const root = rewrite(document.value, document.file) as JsonObject;
  const own = (root.components ?? {}) as JsonObject;
  const merged: JsonObject = {};
  for (const kind of [...new Set([...Object.keys(own), ...components.keys()])].sort()) {
    // A component that is written as a reference to its own file was brought under its name already.
    const inPlace = Object.entries((own[kind] ?? {}) as JsonObject).filter(
      ([name, value]) => !isObject(value) || value.$ref !== `#/components/${kind}/${name}`,
    );
    const all = [...inPlace, ...(components.get(kind) ?? [])];
    merged[kind] = kind === 'securitySchemes' ? own[kind] : Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return { ...root, components: merged };
}
