import { deriveSchemas, PROFILES, selfContained } from '../contract/profiles.js';
import { count, type Files, type Step, toJson } from './step.js';

/** `schemas/<profile>/<Type>.json`: each wire type as one self-contained JSON Schema, in both profiles. */
export const schemas: Step = {
  name: 'schemas',
  async run({ types }) {
    const files: Files = new Map();
    for (const profile of PROFILES) {
      const derived = deriveSchemas(types, profile);
      for (const name of types.keys()) files.set(`schemas/${profile}/${name}.json`, toJson(selfContained(derived, name, profile)));
    }
    return { files, counted: `${count(types.size, 'type')}, ${count(upstreamFields([...types.values()].map(({ schema }) => schema)), 'field')}` };
  },
};

/** How many fields of upstream's structs the schemas describe; variants of a union share theirs. */
function upstreamFields(schemas: { properties?: unknown }[]): number {
  const fields = schemas.flatMap(({ properties }) => Object.values((properties ?? {}) as Record<string, { 'x-upstream'?: string }>));
  return new Set(fields.map((field) => field['x-upstream'])).size;
}
