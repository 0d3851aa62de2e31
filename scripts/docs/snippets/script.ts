import { JS_NOTATION, literal, type Notation } from './literal.js';
import { constantName } from './names.js';
import { type ExampleRequest, environmentName } from './request.js';

/** What snippets in JavaScript and TypeScript have in common. */

export function idConstants({ parameters }: ExampleRequest): string {
  return parameters.map(({ name, example }) => `const ${constantName(name)} = ${literal(example, JS_NOTATION)};\n`).join('');
}

/** The body as it stands in a call. `before` and `indent` as `literal` has them. */
export function bodyLiteral({ body, secrets }: ExampleRequest, before: number, indent = ''): string {
  const notation: Notation = { ...JS_NOTATION, instead: (name) => (secrets.has(name) ? `process.env.${environmentName(name)}` : undefined) };
  return literal(body, notation, before, indent);
}
