import { always, indent, literal, not, or, type Test, when } from './code.js';
import {
  brokenBy,
  brokenProperty,
  equals,
  express,
  functionFor,
  isAbsent,
  isForbidden,
  isInline,
  isOther,
  isTrivial,
  knownValues,
  leafTest,
  memberCalls,
  property,
} from './expressions.js';
import type { Module } from './module.js';
import { asksNothing, assertions, conditionOf, isObjectSchema, isSensitive, type Place, pointerTo, type Schema } from './schema.js';
import { unionOf } from './unions.js';

/** A check: one test after the other. It returns how many faults there are, and tells each to the report if there is one. */
export function writeCheck(module: Module, name: string, schema: Schema, place: Place): string[] {
  return [`function ${name}(value, report) {`, ...indent(body(module, schema, place)), '}'];
}

/** Where a schema stands, and the names that it knows: `['Chat', '', 'id', …]`, `['Chat', '/then']`. */
function tableOf(module: Module, place: Place, names: string[]): string {
  return module.constant('table', [place.type, place.pointer, ...names]);
}

/** What a check calls its table. Where all call it the same, they look so alike that little of them is left when packed. */
const NAMES = 'names';

/** The number of the first name. */
const FIRST = 2;

function below(place: Place, ...steps: (string | number)[]): Place {
  return { type: place.type, pointer: place.pointer + pointerTo(...steps) };
}

const count = (call: string) => `told += ${call};`;

function body(module: Module, schema: Schema, place: Place): string[] {
  if (schema.$ref !== undefined) return [`return ${functionFor(module, schema, place)}(value, report);`];
  if (assertions(schema).join() === 'oneOf') return unionLines(module, schema, place);

  const table = () => tableOf(module, place, Object.keys(schema.properties ?? {}));
  const fails = (names: string, part: Schema) => `${module.use('fail')}(value, report, ${names}, 0, ${brokenBy(module, part, 'value')})`;
  const { type, ...untyped } = schema;
  const values = knownValues(module, schema);
  const members = memberCalls(module, schema, place, 'value').map(count);
  const noted = values ? [count(`${module.use('known')}(value, report, ${table()}, 0, ${module.constant('values', values)})`)] : [];
  if (isInline(schema)) {
    const holds = leafTest(module, schema, 'value');
    if (holds === always) return counted([...members, ...noted]);
    if (members.length + noted.length === 0) return [...when(holds, 'return 0;'), `return ${fails(table(), schema)};`];
    // Of a value that does not hold nothing is noted, but a list of the wrong length still has items.
    const broken = when(not(holds), noted.length > 0 ? `return ${fails(table(), schema)};` : count(fails(table(), schema)));
    return counted([...broken, ...members, ...noted]);
  }
  const holds = leafTest(module, untyped, 'value');
  const lines = [
    ...(type === undefined ? [] : when(not(leafTest(module, { type } as Schema, 'value')), `return ${fails(NAMES, { type } as Schema)};`)),
    ...counted([
      ...objectLines(module, schema, place),
      ...(holds === always ? [] : when(not(holds), count(fails(NAMES, untyped)))),
      ...members,
      ...(schema.oneOf ? [count(`${module.part({ oneOf: schema.oneOf }, place)}(value, report)`)] : []),
      ...(schema.anyOf ? anyLines(module, schema.anyOf, place) : []),
      ...(schema.not ? notLines(module, schema.not, isObjectSchema(schema, place), place) : []),
      ...conditionLines(module, schema, place),
      ...noted,
    ]),
  ];
  const used = new RegExp(`\\b${NAMES}[,[)]`);
  return lines.some((line) => used.test(line)) ? [`const ${NAMES} = ${table()};`, ...lines] : lines;
}

/** Statements that count, with the variables that they use and the return of the sum. */
function counted(lines: string[]): string[] {
  if (lines.length === 0) return ['return 0;'];
  const last = /^told \+= (.*);$/.exec(lines.at(-1) ?? '')?.[1];
  if (lines.length === 1 && last !== undefined) return [`return ${last};`];
  return [
    'let told = 0;',
    ...(lines.some((line) => line.trimStart().startsWith('field =')) ? ['let field;'] : []),
    ...(last === undefined ? [...lines, 'return told;'] : [...lines.slice(0, -1), `return told + ${last};`]),
  ];
}

// --- Objects

function objectLines(module: Module, schema: Schema, place: Place): string[] {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties);
  const closed = schema.additionalProperties === false;
  const needed = names.filter((key) => required.includes(key));
  const lines = [
    ...(closed && needed.length < names.length ? [`let named = ${needed.length};`] : []),
    ...names.flatMap((key, i) => propertyLines(module, key, properties[key] as Schema, required.includes(key), closed, place, FIRST + i)),
    ...required.filter((key) => !names.includes(key)).flatMap((key) => missingLines(module, key, place)),
    ...otherLines(module, schema, place, needed.length < names.length ? 'named' : String(names.length)),
  ];
  if (lines.length === 0 || isObjectSchema(schema, place)) return lines;
  return [`if (${module.use('isObject')}(value)) {`, ...indent(lines), '}'];
}

function propertyLines(module: Module, key: string, schema: Schema, required: boolean, closed: boolean, place: Place, number: number): string[] {
  const at = below(place, 'properties', key);
  const sensitive = isSensitive(schema, at, module.schemas);
  const counting = (call: string) => count(sensitive ? `${module.use('secret')}(${call}, report, ${NAMES}[${number}])` : call);
  const failing = (...data: string[]) => `${module.use('fail')}(${['field', 'report', NAMES, number, ...data].join(', ')})`;
  const inside = (call: string) => `${module.use('inside')}(${call}, report, ${NAMES}[${number}])`;
  const read = `field = ${property(module, 'value', key)};`;
  /** What an optional property is asked when it is there. */
  const optional = (asked: string[]) => {
    const [first, ...more] = closed ? ['named++;', ...asked] : asked;
    if (first === undefined) return [];
    if (more.length === 0 && !first.startsWith('if')) return [read, ...when(not(isAbsent('field')), first)];
    return [read, 'if (field !== undefined) {', ...indent([first, ...more]), '}'];
  };

  if (isTrivial(module, schema)) return required ? [read, `if (field === undefined) ${counting(failing())}`] : optional([]);
  if (!isInline(schema)) {
    const call = inside(`${functionFor(module, schema, at)}(field, report)`);
    return required ? [read, counting(`field === undefined ? ${failing()} : ${call}`)] : optional([counting(call)]);
  }
  const holds = leafTest(module, schema, 'field');
  const broken = required ? brokenProperty(schema, holds, 'field') : not(holds);
  const values = knownValues(module, schema);
  const noted = values && counting(`${module.use('known')}(field, report, ${NAMES}, ${number}, ${module.constant('values', values)})`);
  const lines = [
    ...(broken.yes === 'false' ? [] : when(broken, counting(failing(brokenBy(module, schema, 'field'))))),
    ...(noted === undefined ? [] : [broken.yes === 'false' ? noted : `else ${noted}`]),
    ...memberCalls(module, schema, at, 'field').map((call) => counting(inside(call))),
  ];
  return required ? [read, ...lines] : optional(lines);
}

/** A property that must be there, and of which nothing else is said. */
function missingLines(module: Module, key: string, place: Place): string[] {
  const name = /^[\w$-]{1,60}$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  return when(isAbsent(property(module, 'value', key)), whole(module, place, 'required', `${name} is missing`));
}

/** What stands in an object beside the named properties. */
function otherLines(module: Module, schema: Schema, place: Place, named: string): string[] {
  const { additionalProperties: others, properties } = schema;
  if (others === false) return [count(`${module.use('strangers')}(value, report, ${NAMES}, ${named})`)];
  if (typeof others === 'object' && properties !== undefined) {
    if (isTrivial(module, others)) return [];
    const inside = below(place, 'additionalProperties');
    const found = `${module.use('inside')}(${functionFor(module, others, inside)}(value[key], report), report, key)`;
    const sensitive = isSensitive(others, inside, module.schemas);
    const lines = when(isOther(Object.keys(properties)), count(sensitive ? `${module.use('secret')}(${found}, report, key)` : found));
    return ['for (const key in value) {', ...indent(lines), '}'];
  }
  if (others === undefined && module.profile === 'tolerant' && properties !== undefined && !place.partial) {
    return [count(`${module.use('rest')}(value, report, ${NAMES})`)];
  }
  return [];
}

// --- Unions

function unionLines(module: Module, schema: Schema, place: Place): string[] {
  const { tag, variants, open } = unionOf(schema, place, module.schemas);
  const read = property(module, 'value', tag);
  const table = tableOf(module, below(place, 'oneOf'), [tag]);
  const tags = module.constant(
    'tags',
    variants.map(({ value }) => value),
  );
  const cases = variants.flatMap(({ value, schema: member, place: at }) => [
    `case ${literal(value)}:`,
    `  return ${functionFor(module, member, at)}(value, report);`,
  ]);
  const noted = module.profile === 'tolerant' ? `report ? report.note('variant', ${table}, ${read}, ${literal(tag)}) : 0` : '0';
  const fails = (part: string, number: number, data: string) => `return ${module.use('fail')}(${part}, report, ${table}, ${number}, ${data});`;
  return [
    ...when(not(leafTest(module, { type: 'object' }, 'value')), fails('value', 0, brokenBy(module, { type: 'object' }, 'value'))),
    `switch (${read}) {`,
    ...indent(cases),
    '}',
    ...(open ? [`if (typeof ${read} === 'string') return ${noted};`] : []),
    fails(read, FIRST, `typeof ${read} !== 'string' ? 'a string' : { 'unknown-variant': ${tags} }`),
  ];
}

// --- Keywords that speak about the whole value

/** Counts a rule that is broken by the whole value, or by the property of it that `key` names. */
function whole(module: Module, place: Place, keyword: string, text: string, key?: string): string {
  const { condition = '' } = place;
  const rule = condition !== '' && keyword !== 'anyOf' ? 'condition' : keyword;
  const facts = [keyword, rule, text + condition, ...(key === undefined ? [] : [key])].map(literal);
  return count(`${module.use('whole')}(${['value', 'report', tableOf(module, place, []), ...facts].join(', ')})`);
}

/** The first schema that holds takes its notes, in the tolerant profile. */
function anyLines(module: Module, schemas: Schema[], place: Place): string[] {
  if (asksNothing({ anyOf: schemas }) && module.profile === 'strict') return [];
  const tests = schemas.map((one, i) => express(module, one, below(place, 'anyOf', i), 'value'));
  const broken = not(or(tests));
  const lines = broken.yes === 'false' ? [] : when(broken, whole(module, place, 'anyOf', ' has none of the forms that are allowed'));
  if (module.profile === 'strict') return lines;
  const noting: string[] = [];
  for (const [i, one] of schemas.entries()) {
    const holds = tests[i] as Test;
    const notes = isTrivial(module, one) ? '' : ` ${count(`${functionFor(module, one, below(place, 'anyOf', i))}(value, report)`)} `;
    noting.push(`${noting.length > 0 ? 'else ' : ''}${holds === always ? '' : `if (${holds.yes}) `}{${notes}}`);
    if (holds === always) break;
  }
  return noting.every((line) => line.endsWith('{}')) ? lines : [...lines, 'if (report) {', ...indent(noting), '}'];
}

function notLines(module: Module, no: Schema, object: boolean, place: Place): string[] {
  const broken = isForbidden(module, no, object);
  const told = (text: string, key?: string) => (broken.yes === 'false' ? [] : when(broken, whole(module, place, 'not', text, key)));
  if (no.enum !== undefined) return told(` must not be ${no.enum.map((one) => JSON.stringify(one)).join(' or ')}`);
  const [key, ...more] = no.required ?? [];
  if (key !== undefined && more.length === 0 && object) return told(' must be absent', key);
  return told(key === undefined ? ' is not allowed' : ` must not have ${[key, ...more].join(' and ')}`);
}

function conditionLines(module: Module, schema: Schema, place: Place): string[] {
  if (schema.if === undefined) return [];
  const simple = conditionOf(schema);
  const branch = (keyword: 'then' | 'else') => {
    const part = schema[keyword];
    if (part === undefined || isTrivial(module, part)) return [];
    const condition = simple ? `, as ${simple.key} is ${keyword === 'then' ? '' : 'not '}${JSON.stringify(simple.value)}` : '';
    const at = { ...below(place, keyword), partial: true, object: isObjectSchema(schema, place), condition };
    return [count(`${functionFor(module, part, at)}(value, report)`)];
  };
  const [first, second] = [branch('then'), branch('else')];
  if (first.length === 0 && second.length === 0) return [];
  const met = simple ? equals(property(module, 'value', simple.key), [simple.value]) : express(module, schema.if, below(place, 'if'), 'value');
  if (first.length === 0) return when(not(met), second[0] as string);
  return [`if (${met.yes}) {`, ...indent(first), ...(second.length > 0 ? ['} else {', ...indent(second)] : []), '}'];
}
