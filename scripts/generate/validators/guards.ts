import { always, and, indent, literal, not, or, returned, type Test, test, when } from './code.js';
import {
  brokenProperty,
  equals,
  express,
  functionFor,
  isAbsent,
  isForbidden,
  isOther,
  isPlain,
  property,
  typesTest,
  type Writer,
} from './expressions.js';
import { conditionOf, isObjectSchema, type Place, pointerTo, type Schema } from './schema.js';
import { unionOf } from './unions.js';

/** A guard: one test after the other, and out at the first that fails. */
export function writeGuard(writer: Writer, name: string, schema: Schema, place: Place): string[] {
  return [`function ${name}(value) {`, ...indent(body(writer, schema, place)), '}'];
}

function body(writer: Writer, schema: Schema, place: Place): string[] {
  if (isPlain(writer, schema) || schema.$ref !== undefined) return returned(express(writer, schema, place, 'value'));
  const { type, properties, required, additionalProperties, oneOf, anyOf, not: no, if: condition, then, else: otherwise, ...rest } = schema;
  return [
    ...refusal(not(typesTest(writer.module, schema))),
    ...refusal(not(express(writer, rest, place, 'value'))),
    ...choiceLines(writer, schema, place),
    ...objectLines(writer, schema, place),
    ...(oneOf ? unionLines(writer, schema, place) : ['return true;']),
  ];
}

function refusal(broken: Test): string[] {
  return broken.yes === 'false' ? [] : when(broken, 'return false;');
}

function objectLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { module } = writer;
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const named = Object.keys(properties);
  const lines = [
    ...named.flatMap((key) => propertyLines(writer, key, properties[key] as Schema, required.includes(key), place)),
    ...required.filter((key) => !named.includes(key)).flatMap((key) => refusal(isAbsent(property(module, 'value', key)))),
  ];
  if (lines.some((line) => line.startsWith('field ='))) lines.unshift('let field;');
  if (others === false || typeof others === 'object') {
    const inside = { type: place.type, pointer: `${place.pointer}/additionalProperties` };
    const holds = others === false ? not(always) : express(writer, others, inside, 'value[key]');
    if (holds !== always) lines.push('for (const key in value) {', ...indent(refusal(and([isOther(named), not(holds)]))), '}');
  }
  if (lines.length === 0 || isObjectSchema(schema, place)) return lines;
  return [`if (${module.use('isObject')}(value)) {`, ...indent(lines), '}'];
}

function propertyLines(writer: Writer, key: string, schema: Schema, required: boolean, place: Place): string[] {
  const inside = { type: place.type, pointer: place.pointer + pointerTo('properties', key) };
  const read = property(writer.module, 'value', key);
  const holds = express(writer, schema, inside, 'field');
  if (holds === always) return required ? refusal(isAbsent(read)) : [];
  return [`field = ${read};`, ...refusal(brokenProperty(writer, schema, required, holds, 'field'))];
}

function unionLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { module } = writer;
  const { tag, variants, open } = unionOf(schema, place, module.schemas);
  const read = property(module, 'value', tag);
  const cases = variants.flatMap(({ value, schema: member, place: at }) => [
    `case ${literal(value)}:`,
    `  return ${functionFor(writer, member, at)}(value);`,
  ]);
  return [
    ...(isObjectSchema(schema) ? [] : [`if (!${module.use('isObject')}(value)) return false;`]),
    `switch (${read}) {`,
    ...indent([...cases, 'default:', `  return ${open ? `typeof ${read} === 'string'` : 'false'};`]),
    '}',
  ];
}

function choiceLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { anyOf, not: no } = schema;
  return [
    ...(anyOf ? refusal(not(anyTest(writer, anyOf, place))) : []),
    ...(no ? refusal(isForbidden(writer.module, no, isObjectSchema(schema, place))) : []),
    ...refusal(not(conditionalTest(writer, schema, place))),
  ];
}

/** That a value holds by one of several schemas. */
export function anyTest(writer: Writer, schemas: Schema[], place: Place): Test {
  return or(schemas.map((one, i) => express(writer, one, { type: place.type, pointer: place.pointer + pointerTo('anyOf', i) }, 'value')));
}

/** That the condition of `if` is met. */
export function conditionTest(writer: Writer, schema: Schema, place: Place): Test {
  const simple = conditionOf(schema);
  if (simple) return equals(property(writer.module, 'value', simple.key), [simple.value]);
  return express(writer, schema.if ?? {}, { type: place.type, pointer: `${place.pointer}/if` }, 'value');
}

function conditionalTest(writer: Writer, schema: Schema, place: Place): Test {
  if (schema.if === undefined) return always;
  const object = isObjectSchema(schema, place);
  const branch = (keyword: 'then' | 'else') =>
    express(writer, schema[keyword] ?? {}, { type: place.type, pointer: `${place.pointer}/${keyword}`, object }, 'value');
  const [then, otherwise] = [branch('then'), branch('else')];
  if (then === always && otherwise === always) return always;
  const part = ({ kind, yes }: Test) => (kind === undefined ? yes : `(${yes})`);
  const both = `(${part(conditionTest(writer, schema, place))} ? ${part(then)} : ${part(otherwise)})`;
  return test(both, `!${both}`);
}
