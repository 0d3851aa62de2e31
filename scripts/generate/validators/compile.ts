import { type Profile, writeDeclarations, writeIndex, writeModule } from './module.js';
import { checkVocabulary, refuse, type Schema } from './schema.js';

export type { Profile, Schema };

/**
 * Compiles JSON Schemas to ES modules: for each type `is…`, which decides, and `validate…`, which lists the faults.
 * References are of the form `#/$defs/Type`. A keyword that the compiler does not know is an error.
 * The modules import the runtime module from the folder above them.
 */
export function compileValidators(schemas: Record<string, Schema>, profile: Profile): Map<string, string> {
  const files = new Map<string, string>();
  const types = Object.keys(schemas);
  for (const [type, schema] of Object.entries(schemas)) {
    if (!/^[A-Za-z_$][\w$]*$/.test(type)) refuse({ type, pointer: '' }, 'title', 'is no name for a type');
    checkVocabulary(schema, { type, pointer: '' }, schemas);
  }
  for (const type of types) {
    files.set(`${type}.js`, writeModule(type, profile, schemas));
    files.set(`${type}.d.ts`, writeDeclarations(type, profile));
  }
  files.set('index.js', writeIndex(types, profile, false));
  files.set('index.d.ts', writeIndex(types, profile, true));
  return files;
}
