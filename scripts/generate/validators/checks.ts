import { always, and, indent, literal, not, or, type Test, when } from './code.js';
import {
  brokenProperty,
  dataOf,
  equals,
  express,
  functionFor,
  isForbidden,
  isOther,
  isPlain,
  isTrivial,
  knownValues,
  property,
  quietly,
  typesTest,
  type Writer,
} from './expressions.js';
import { asksNothing, assertions, conditionOf, isObjectSchema, isSensitive, type Place, pointerTo, type Schema } from './schema.js';
import { unionOf } from './unions.js';

/**
 * A check: one test after the other. Without a report it is out at the first that fails; with one it tells the report,
 * goes on, and returns whether there was nothing to tell.
 */
export function writeCheck(writer: Writer, name: string, schema: Schema, place: Place): string[] {
  return [`function ${name}(value, report) {`, ...indent(body(writer, schema, place)), '}'];
}

/** What a report wants to know of a schema: its place, `'Chat'` or `'Chat#/then'`, and behind it the names of its properties. */
function tableOf({ module }: Writer, place: Place, names: string[]): string {
  return module.constant('table', [place.pointer === '' ? place.type : `${place.type}#${place.pointer}`, ...names]);
}

function namesOf({ properties = {}, required = [] }: Schema): string[] {
  return [...new Set([...Object.keys(properties), ...required])];
}

function below(place: Place, ...steps: (string | number)[]): Place {
  return { type: place.type, pointer: place.pointer + pointerTo(...steps) };
}

const itself = (writer: Writer, table: string, schema: Schema) => `report?.itself(value, ${table}, ${dataOf(writer, schema)})`;

/** Out, unless there is a report to be told. */
function refusal(broken: Test, told: string): string[] {
  return broken.yes === 'false' ? [] : when(and([broken, { yes: `!${told}`, no: told }]), 'return false;');
}

function body(writer: Writer, schema: Schema, place: Place): string[] {
  const table = () => tableOf(writer, place, namesOf(schema));
  if (schema.$ref !== undefined) return [`return ${functionFor(writer, schema, place)}(value, report);`];
  if (isPlain(writer, schema)) {
    const holds = express(writer, schema, place, 'value');
    if (holds === always) return ['return true;'];
    return [...when(holds, 'return true;'), `${itself(writer, table(), schema)};`, 'return false;'];
  }
  if (assertions(schema).join() === 'oneOf') return unionLines(writer, schema, place);

  const { type, properties, required, additionalProperties, oneOf, anyOf, not: no, if: condition, then, else: otherwise, ...rest } = schema;
  const { 'x-known-values': _, ...bare } = rest;
  const known = knownValues(writer, schema);
  const wrongType = not(typesTest(writer.module, schema));
  const holds = express(writer, bare, place, 'value');
  return [
    ...(wrongType.yes === 'false' ? [] : [`if (${wrongType.yes}) {`, `  ${itself(writer, table(), { type } as Schema)};`, '  return false;', '}']),
    ...objectLines(writer, schema, place),
    ...refusal(not(holds), itself(writer, table(), bare)),
    ...(oneOf ? refusal(not(checked(writer.module.part({ oneOf }, place))), 'report') : []),
    ...(anyOf ? anyLines(writer, anyOf, place) : []),
    ...(no ? notLines(writer, no, isObjectSchema(schema, place), place) : []),
    ...conditionLines(writer, schema, place),
    ...(known
      ? [`if (report && !${writer.module.constant('known', known)}.includes(value)) report.note(value, 'value', ${table()}, '', value);`]
      : []),
    'return !report?.has(value);',
  ];
}

const checked = (name: string): Test => ({ yes: `${name}(value, report)`, no: `!${name}(value, report)` });

// --- Objects

function objectLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { properties = {}, required = [] } = schema;
  const names = namesOf(schema);
  const table = () => tableOf(writer, place, names);
  const lines = [
    ...names.flatMap((key, i) => propertyLines(writer, key, properties[key] ?? {}, required.includes(key), place, () => `${table()}, ${i + 1}`)),
    ...otherLines(writer, schema, place, table),
  ];
  if (lines.some((line) => line.trimStart().startsWith('field ='))) lines.unshift('let field;');
  if (lines.length === 0 || isObjectSchema(schema, place)) return lines;
  return [`if (${writer.module.use('isObject')}(value)) {`, ...indent(lines), '}'];
}

function propertyLines(writer: Writer, key: string, schema: Schema, required: boolean, place: Place, at: () => string): string[] {
  const inside = below(place, 'properties', key);
  const holds = express(writer, schema, inside, 'field');
  if (holds === always && !required) return [];
  const told = telling(writer, `report?.property(value, ${at()}`, schema, inside, holds);
  return [`field = ${property(writer.module, 'value', key)};`, ...refusal(brokenProperty(writer, schema, required, holds, 'field'), told)];
}

/** The call that tells that a property does not hold. */
function telling(writer: Writer, call: string, schema: Schema, inside: Place, holds: Test): string {
  const explained = isPlain(writer, schema) && holds !== always ? [dataOf(writer, schema)] : [];
  const secret = isSensitive(schema, inside, writer.module.schemas) ? [...(explained.length ? [] : ['undefined']), 'true'] : [];
  return `${[call, 'field', ...explained, ...secret].join(', ')})`;
}

/** What stands in an object beside the named properties. */
function otherLines(writer: Writer, schema: Schema, place: Place, table: () => string): string[] {
  const { additionalProperties: others } = schema;
  const { module } = writer;
  const named = Object.keys(schema.properties ?? {});
  const loop = (lines: string[]) => ['for (const key in value) {', ...indent(lines), '}'];
  if (others === false) {
    return loop(refusal(isOther(named), `report?.stranger(value, ${table()}, key)`));
  }
  if (typeof others === 'object') {
    const inside = below(place, 'additionalProperties');
    const holds = express(writer, others, inside, 'field');
    if (holds === always) return [];
    const lines = [
      'field = value[key];',
      ...refusal(not(holds), `${telling(writer, `(report && ${module.use('other')}(report, value, ${table()}, key`, others, inside, holds)})`),
    ];
    const other = isOther(named);
    return loop(other === always ? lines : [`if (${other.yes}) {`, ...indent(lines), '}']);
  }
  if (others === undefined && module.profile === 'tolerant' && schema.properties !== undefined && !place.partial) {
    return [`report?.rest(value, ${table()});`];
  }
  return [];
}

// --- Unions

function unionLines(writer: Writer, schema: Schema, place: Place): string[] {
  const { module } = writer;
  const { tag, variants, open } = unionOf(schema, place, module.schemas);
  const read = property(module, 'value', tag);
  const table = tableOf(writer, place, [tag, ...variants.map(({ value }) => value)]);
  const cases = variants.flatMap(({ value, schema: member, place: at }) => [
    `case ${literal(value)}:`,
    `  return ${functionFor(writer, member, at)}(value, report);`,
  ]);
  const noted =
    module.profile === 'tolerant' ? `!report || report.note(value, 'variant', ${table}, '/oneOf', ${read}, ${literal(pointerTo(tag))})` : 'true';
  return [
    `if (${module.use('isObject')}(value)) {`,
    ...indent([`switch (${read}) {`, ...indent(cases), '}', ...(open ? [`if (typeof ${read} === 'string') return ${noted};`] : [])]),
    '}',
    `report?.variant(value, ${table});`,
    'return false;',
  ];
}

// --- Keywords that speak about the whole value

function whole(writer: Writer, place: Place, keyword: string, text: string, key?: string): string {
  const what = ['report', 'value', tableOf(writer, place, []), literal(keyword), literal(text), ...(key === undefined ? [] : [literal(key)])];
  return `(report && ${writer.module.use('whole')}(${what.join(', ')}))`;
}

/** Without a report, the schemas find one that holds; in the tolerant profile that one then makes its notes. */
function anyLines(writer: Writer, schemas: Schema[], place: Place): string[] {
  if (asksNothing({ anyOf: schemas }) && writer.module.profile === 'strict') return [];
  const tests = schemas.map((one, i) => express(quietly(writer), one, below(place, 'anyOf', i), 'value'));
  const lines = refusal(not(or(tests)), whole(writer, place, 'anyOf', ' has none of the forms that are allowed'));
  if (writer.module.profile === 'strict') return lines;
  const noting: string[] = [];
  for (const [i, one] of schemas.entries()) {
    const holds = tests[i] as Test;
    const notes = isTrivial(writer, one) ? '' : ` ${functionFor(writer, one, below(place, 'anyOf', i))}(value, report);`;
    noting.push(`${noting.length > 0 ? 'else ' : ''}${holds === always ? '' : `if (${holds.yes}) `}{${notes ? `${notes} ` : ''}}`);
    if (holds === always) break;
  }
  return noting.every((line) => line.endsWith('{}')) ? lines : [...lines, 'if (report) {', ...indent(noting), '}'];
}

function notLines(writer: Writer, no: Schema, object: boolean, place: Place): string[] {
  const broken = isForbidden(writer.module, no, object);
  const told = (text: string, key?: string) => refusal(broken, whole(writer, place, 'not', text, key));
  if (no.enum !== undefined) return told(` must not be ${no.enum.map((one) => JSON.stringify(one)).join(' or ')}`);
  const [key, ...more] = no.required ?? [];
  if (key !== undefined && more.length === 0 && object) return told(' must be absent', key);
  return told(key === undefined ? ' is not allowed' : ` must not have ${[key, ...more].join(' and ')}`);
}

function conditionLines(writer: Writer, schema: Schema, place: Place): string[] {
  if (schema.if === undefined) return [];
  const { module } = writer;
  const simple = conditionOf(schema);
  const branch = (keyword: 'then' | 'else') => {
    const part = schema[keyword];
    if (part === undefined || isTrivial(writer, part)) return [];
    const at = { ...below(place, keyword), partial: true, object: isObjectSchema(schema, place) };
    const reason = simple ? `, as ${simple.key} is ${keyword === 'then' ? '' : 'not '}${JSON.stringify(simple.value)}` : '';
    const told = `(report && ${module.use('when')}(report, from, ${literal(reason)}))`;
    return refusal(not(checked(functionFor(writer, part, at))), told);
  };
  const [first, second] = [branch('then'), branch('else')];
  if (first.length === 0 && second.length === 0) return [];
  const met = simple
    ? equals(property(module, 'value', simple.key), [simple.value])
    : express(quietly(writer), schema.if, below(place, 'if'), 'value');
  const from = 'const from = report?.entries?.length ?? 0;';
  if (first.length === 0) return [from, `if (!(${met.yes})) {`, ...indent(second), '}'];
  return [from, `if (${met.yes}) {`, ...indent(first), ...(second.length > 0 ? ['} else {', ...indent(second)] : []), '}'];
}
