import { createRequire } from 'node:module';
import type { OpenAPI3 } from 'openapi-typescript';
import type { TypeNode } from 'typescript';
import { bundleAsyncapi, bundleOpenapi } from '../contract/bundle.js';
import { isObject, type JsonObject } from '../contract/json.js';
import type { Contract } from '../contract/load.js';
import { walkSchemas } from '../contract/schema-walk.js';
import { BANNER, count, type Step } from './step.js';

// Required and not imported: Node would read all of TypeScript once more, only to learn the names that it exports.
const require = createRequire(import.meta.url);
const { default: openapiTS, astToString } = require('openapi-typescript') as typeof import('openapi-typescript');
const ts = require('typescript') as typeof import('typescript');

/** `client/types.ts`: every wire type and operation as TypeScript, by openapi-typescript. */
export const types: Step = {
  name: 'types',
  async run(contract) {
    const ast = await openapiTS(typedDocument(contract) as unknown as OpenAPI3, {
      alphabetize: true,
      defaultNonNullable: false,
      silent: true,
      transform: (schema) => openEnum(schema as JsonObject),
    });
    // Printed here and not by openapi-typescript's rootTypes, which would respell the names of the wire.
    const names = [...contract.types.keys()].map((name) => `export type ${name} = components['schemas']['${name}'];`);
    return {
      files: new Map([['client/types.ts', `// ${BANNER}\n\n${astToString(ast)}\n${names.join('\n')}\n`]]),
      counted: count(names.length, 'type'),
    };
  },
};

/** Both documents as one for the type printer: the stream's types beside those of REST. */
function typedDocument(contract: Contract): JsonObject {
  const document = structuredClone(bundleOpenapi(contract));
  const components = document.components as { schemas: JsonObject };
  const stream = bundleAsyncapi(contract).components as { schemas: JsonObject };
  components.schemas = { ...stream.schemas, ...components.schemas };
  for (const [name, schema] of Object.entries(components.schemas)) {
    const sent = contract.types.get(name)?.sent;
    walkSchemas(schema, (node) => {
      // A type's name stands before it already, and its examples belong to the docs.
      delete node.title;
      delete node.examples;
      // The constant tags make narrowing unions by themselves; with a discriminator each member would be wrapped.
      if (isObject(node.discriminator)) delete node.discriminator;
      // An answer's enum may grow; a request's says what the server takes.
      const closed = sent?.inRequests && !sent.inAnswers && !sent.onStream;
      if (Array.isArray(node.enum) && !closed) {
        node['x-known-values'] = node.enum;
        delete node.enum;
      }
    });
  }
  return document;
}

/** `'a' | 'b' | (string & {})`: the known values are offered, and any other string passes. */
function openEnum(schema: JsonObject): TypeNode | undefined {
  const known = schema['x-known-values'];
  if (!Array.isArray(known)) return undefined;
  const literals = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))));
  const anyOther = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), ts.factory.createTypeLiteralNode([])]),
  );
  return ts.factory.createUnionTypeNode([...literals, anyOther]);
}
