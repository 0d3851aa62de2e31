import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../contract/json.js';
import type { Schemas } from '../contract/profiles.js';

/**
 * Compiles changed schemas of one profile with ajv. The types that a schema refers to stay as they are, so each of them
 * is compiled once.
 */
export class Compiler {
  // Code for a few values: polishing it and checking the schema against the dialect would cost more than they bring.
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, inlineRefs: false, code: { optimize: false } });

  constructor(schemas: Schemas) {
    for (const [name, schema] of Object.entries(schemas)) this.#ajv.addSchema({ ...pointingOut(schema), $id: `urn:type:${name}` });
  }

  /** Whether a value keeps the schema, for as long as `use` lasts. */
  with<T>(schema: JsonObject, use: (keeps: (value: unknown) => boolean) => T): T {
    const pointed: AnySchema = pointingOut(schema);
    const validate = this.#ajv.compile(pointed) as ValidateFunction;
    try {
      return use((value) => validate(value) === true);
    } finally {
      this.#ajv.removeSchema(pointed);
    }
  }
}

/** The same schema with references that lead to the documents above. */
function pointingOut(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', '"$ref":"urn:type:')) as JsonObject;
}
