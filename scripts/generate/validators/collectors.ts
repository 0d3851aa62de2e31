import { always, indent, literal, not, returned, when } from './code.js';
import {
  brokenProperty,
  dataOf,
  express,
  functionFor,
  isForbidden,
  isOther,
  isPlain,
  isTrivial,
  knownValues,
  property,
  typesTest,
  type Writer,
} from './expressions.js';
import { anyTest, conditionTest } from './guards.js';
import { asksNothing, assertions, conditionOf, isObjectSchema, isSensitive, type Place, pointerTo, type Schema } from './schema.js';
import { unionOf } from './unions.js';

/**
 * A collector: it puts all faults on a list, and in the tolerant profile notes of what is unknown. It returns whether
 * it added nothing. `n` is how long the list was after the last property.
 */
export function writeCollector(writer: Writer, name: string, schema: Schema, place: Place): string[] {
  return [`function ${name}(value, list) {`, ...indent(body(writer, schema, place)), '}'];
}

/** The text of a place: `'Chat'`, or `'Chat#/then'`. */
function placeCode({ module }: Writer, place: Place): string {
  if (place.pointer === '') return module.constant('place', place.type);
  return literal(`${place.type}#${place.pointer}`);
}

function failure(writer: Writer, place: Place, data: string): string {
  return `${writer.module.use('fail')}(list, ${placeCode(writer, place)}, value, ${data})`;
}

function body(writer: Writer, schema: Schema, place: Place): string[] {
  if (schema.$ref !== undefined) return [`return ${functionFor(writer, schema, place)}(value, list);`];
  if (isPlain(writer, schema)) {
    const holds = express(writer, schema, place, 'value');
    return holds === always ? ['return true;'] : returned(holds, failure(writer, place, dataOf(writer, schema)));
  }
  if (assertions(schema).join() === 'oneOf') return unionLines(writer, schema, place);
  const known = knownValues(writer, schema);
  const { 'x-known-values': _, ...bare } = schema;
  if (known !== undefined && isPlain(writer, bare)) {
    const holds = express(writer, bare, place, 'value');
    return [
      ...(holds === always ? [] : when(not(holds), `return ${failure(writer, place, dataOf(writer, bare))};`)),
      `return ${writer.module.constant('known', known)}.includes(value) || ${writer.module.use('note')}(list, 'value', ${placeCode(writer, place)}, '', value);`,
    ];
  }
  return longBody(writer, bare, place);
}

/** A schema with named properties, or with several schemas for one value. */
function longBody(writer: Writer, schema: Schema, place: Place): string[] {
  const { module } = writer;
  const objects = objectLines(writer, schema, place);
  const tail = tailLines(writer, schema, place);
  const wrongType = not(typesTest(module, schema));
  const lines =
    wrongType.yes === 'false' ? [] : when(wrongType, `return ${failure(writer, place, dataOf(writer, { type: schema.type } as Schema))};`);
  if (objects.length > 0) {
    lines.push('const start = list.length;', 'let n = start;');
    if (objects.some((line) => line.includes('field ='))) lines.push('let field;');
    if (isObjectSchema(schema, place)) lines.push(...objects);
    else lines.push(`if (${module.use('isObject')}(value)) {`, ...indent(objects), '}');
  }
  const [only] = tail;
  if (objects.length === 0 && tail.length === 1 && only?.startsWith('ok = ')) return [...lines, only.replace('ok = ', 'return ')];
  const verdict = objects.length > 0 ? 'n === start' : 'true';
  return tail.length === 0 ? [...lines, `return ${verdict};`] : [...lines, `let ok = ${verdict};`, ...tail, 'return ok;'];
}

// --- Objects

function objectLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { properties = {}, required = [] } = schema;
  const named = Object.keys(properties);
  return [
    ...named.flatMap((key) => propertyLines(writer, key, properties[key] as Schema, required.includes(key), place)),
    ...required.filter((key) => !named.includes(key)).flatMap((key) => propertyLines(writer, key, {}, true, place)),
    ...otherLines(writer, schema, place, named),
  ];
}

function propertyLines(writer: Writer, key: string, schema: Schema, required: boolean, place: Place): string[] {
  const { module } = writer;
  const inside = { type: place.type, pointer: place.pointer + pointerTo('properties', key) };
  const holds = express(writer, schema, inside, 'field');
  if (holds === always && !required) return [];
  const data = isPlain(writer, schema) && holds !== always ? `, ${dataOf(writer, schema)}` : '';
  let next = `${module.use('under')}(list, n, ${placeCode(writer, place)}, ${literal(key)}, field${data})`;
  if (isSensitive(schema, inside, module.schemas)) next = `${module.use('secret')}(list, n, ${literal(key)}, ${next})`;
  return [`field = ${property(module, 'value', key)};`, ...when(brokenProperty(writer, schema, required, holds, 'field'), `n = ${next};`)];
}

/** What stands in an object beside the named properties. */
function otherLines(writer: Writer, schema: Schema, place: Place, named: string[]): string[] {
  const { module } = writer;
  const { additionalProperties: others } = schema;
  const here = placeCode(writer, place);
  const keys = () => module.constant('keys', named);
  if (others === false) return [`n = ${module.use('closed')}(list, ${here}, value, ${keys()});`];
  if (typeof others === 'object') {
    const inside = { type: place.type, pointer: `${place.pointer}/additionalProperties` };
    const holds = express(writer, others, inside, 'field');
    if (holds === always) return [];
    const data = isPlain(writer, others) ? dataOf(writer, others) : 'undefined';
    let next = `${module.use('underOther')}(list, n, ${here}, key, field, ${data})`;
    if (isSensitive(others, inside, module.schemas)) next = `${module.use('secret')}(list, n, key, ${next})`;
    const lines = ['field = value[key];', ...when(not(holds), `n = ${next};`)];
    const other = isOther(named);
    const wrapped = other === always ? lines : [`if (${other.yes}) {`, ...indent(lines), '}'];
    return ['for (const key in value) {', ...indent(wrapped), '}'];
  }
  if (others === undefined && module.profile === 'tolerant' && schema.properties !== undefined && !place.partial) {
    return [`n = ${module.use('remark')}(list, ${here}, value, ${keys()});`];
  }
  return [];
}

// --- Unions

function unionLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { module } = writer;
  const { tag, variants, open } = unionOf(schema, place, module.schemas);
  const here = placeCode(writer, place);
  const tags = module.constant(
    'tags',
    variants.map(({ value }) => value),
  );
  const read = property(module, 'value', tag);
  const cases = variants.flatMap(({ value, schema: member, place: at }) => [
    `case ${literal(value)}:`,
    `  return ${functionFor(writer, member, at)}(value, list);`,
  ]);
  const noted = module.profile === 'tolerant' ? `${module.use('note')}(list, 'variant', ${here}, '/oneOf', ${read}, ${literal(tag)})` : 'true';
  const pass = open ? [`if (typeof ${read} === 'string') return ${noted};`] : [];
  return [
    `if (${module.use('isObject')}(value)) {`,
    ...indent([`switch (${read}) {`, ...indent(cases), '}', ...pass]),
    '}',
    `return ${module.use('variant')}(list, ${here}, value, ${literal(tag)}, ${tags});`,
  ];
}

// --- Keywords that speak about the whole value

function tailLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { type, properties, required, additionalProperties, oneOf, anyOf, not: no, if: condition, then, else: otherwise, ...rest } = schema;
  const holds = express(writer, rest, place, 'value');
  return [
    ...(holds === always ? [] : when(not(holds), `ok = ${failure(writer, place, dataOf(writer, rest))};`)),
    ...(oneOf ? [`if (!${writer.module.part(writer, { oneOf }, place)}(value, list)) ok = false;`] : []),
    ...(anyOf ? anyLines(writer, anyOf, place) : []),
    ...(no ? notLines(writer, no, isObjectSchema(schema, place), place) : []),
    ...(condition ? conditionLines(writer, schema, place) : []),
  ];
}

/** The guards find a schema that holds; in the tolerant profile its collector then makes its notes. */
function anyLines(writer: Writer, schemas: Schema[], place: Place): string[] {
  const { module } = writer;
  const guards = { module, collecting: false };
  const refused = () => `ok = ${module.use('refuse')}(list, ${placeCode(writer, place)}, 'anyOf', value, ' has none of the forms that are allowed');`;
  if (module.profile === 'strict' && asksNothing({ anyOf: schemas })) return [];
  if (module.profile === 'strict') return when(not(anyTest(guards, schemas, place)), refused());
  const lines: string[] = [];
  for (const [i, one] of schemas.entries()) {
    const at = { type: place.type, pointer: place.pointer + pointerTo('anyOf', i) };
    const holds = express(guards, one, at, 'value');
    const notes = isTrivial(writer, one) ? [] : [`if (!${functionFor(writer, one, at)}(value, list)) ok = false;`];
    const start = lines.length === 0 ? '' : '} else ';
    if (holds === always) return lines.length === 0 ? notes : [...lines, ...(notes.length > 0 ? [`${start}{`, ...indent(notes)] : []), '}'];
    lines.push(`${start}if (${holds.yes}) {`, ...indent(notes));
  }
  return [...lines, '} else {', ...indent([refused()]), '}'];
}

function notLines(writer: Writer, no: Schema, object: boolean, place: Place): string[] {
  const { module } = writer;
  const refusal = (value: string, message: string, key = '') =>
    `ok = ${module.use('refuse')}(list, ${placeCode(writer, place)}, 'not', ${value}, ${literal(message)}${key});`;
  const broken = isForbidden(module, no, object);
  if (no.enum !== undefined) return when(broken, refusal('value', ` must not be ${no.enum.map((one) => JSON.stringify(one)).join(' or ')}`));
  const [key, ...more] = no.required ?? [];
  if (key !== undefined && more.length === 0 && object)
    return when(broken, refusal(property(module, 'value', key), ' must be absent', `, ${literal(key)}`));
  return when(broken, refusal('value', key === undefined ? ' is not allowed' : ` must not have ${[key, ...more].join(' and ')}`));
}

function conditionLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { module } = writer;
  const { then = {}, else: otherwise = {} } = schema;
  const simple = conditionOf(schema);
  const branch = (keyword: 'then' | 'else', part: Schema) => {
    if (isTrivial(writer, part)) return [];
    const at = { type: place.type, pointer: `${place.pointer}/${keyword}`, partial: true, object: isObjectSchema(schema, place) };
    const reason = simple ? `, as ${simple.key} is ${keyword === 'then' ? '' : 'not '}${JSON.stringify(simple.value)}` : '';
    return [`if (!${functionFor(writer, part, at)}(value, list)) ok = ${module.use('when')}(list, from, ${literal(reason)});`];
  };
  const [first, second] = [branch('then', then), branch('else', otherwise)];
  if (first.length === 0 && second.length === 0) return [];
  const met = conditionTest({ module, collecting: false }, schema, place);
  const lines = ['const from = list.length;'];
  if (first.length === 0) return [...lines, `if (${not(met).kind ? `!(${met.yes})` : met.no}) {`, ...indent(second), '}'];
  return [...lines, `if (${met.yes}) {`, ...indent(first), ...(second.length > 0 ? ['} else {', ...indent(second)] : []), '}'];
}
