import { always, and, indent, literal, not, or, type Test, test, when } from './code.js';
import { asksNothing, checkFor, dataOf, equals, express, isPlain, knownValues, property, refusesUndefined, typeTest } from './expressions.js';
import { type Module, placeLiteral } from './module.js';
import { assertions, isObjectSchema, isSensitive, type Place, pointerTo, type Schema, typesOf } from './schema.js';
import { unionOf } from './unions.js';

/** The function that checks a schema. */
export function writeCheck(module: Module, name: string, schema: Schema, place: Place): string[] {
  return [`function ${name}(value, list) {`, ...indent(body(module, schema, place)), '}'];
}

function body(module: Module, schema: Schema, place: Place): string[] {
  const asked = assertions(schema);
  if (asksNothing(schema, module)) return ['return true;'];
  if (schema.$ref !== undefined) return [`return ${checkFor(module, schema, place)}(value, list);`];
  if (asked.join() === 'oneOf') return unionBody(module, schema, place);
  if (asked.join() === 'anyOf') return [`return ${anyCall(module, schema.anyOf as Schema[], place)};`];
  if (isPlain(schema, module)) return plainBody(module, schema, place);
  const known = knownValues(schema, module);
  if (known !== undefined && isPlain({ ...schema, 'x-known-values': undefined }, module)) {
    return knownBody(module, schema, place, known as unknown[]);
  }
  return longBody(module, schema, place);
}

function plainBody(module: Module, schema: Schema, place: Place): string[] {
  const { test: holds, data } = express(module, schema, place, 'value');
  return [`return ${holds.yes} || ${failure(module, place, data as string)};`];
}

function failure(module: Module, place: Place, data: string): string {
  return `${module.use('fail')}(list, ${placeLiteral(module, place)}, value, ${data})`;
}

function knownBody(module: Module, schema: Schema, place: Place, known: unknown[]): string[] {
  const bare = { ...schema, 'x-known-values': undefined };
  const { test: holds, data } = express(module, bare, place, 'value');
  const values = module.constant('known', literal(known));
  const pass = `${module.use('pass')}(list, 'value', ${placeLiteral(module, place)}, '/x-known-values', value)`;
  return [
    ...(holds === always ? [] : when(holds.no, [`return ${failure(module, place, data as string)};`])),
    `return ${values}.includes(value) || ${pass};`,
  ];
}

function unionBody(module: Module, schema: Schema, place: Place): string[] {
  const { tag, variants, open } = unionOf(schema, place, module.schemas);
  const tags = module.constant('tags', literal(variants.map((one) => one.value)));
  const here = placeLiteral(module, place);
  const read = property('value', tag, module);
  const cases = variants.flatMap(({ value, schema: member, place: at }) => [
    `case ${literal(value)}:`,
    `  return ${checkFor(module, member, at)}(value, list);`,
  ]);
  const pass = `return ${open ? module.use('pass') : ''}(list, 'variant', ${here}, '/oneOf', ${read}, ${literal(tag)});`;
  return [
    `if (${module.use('isObject')}(value)) {`,
    `  switch (${read}) {`,
    ...indent(indent(cases)),
    '  }',
    ...(open ? indent(when(`typeof ${read} === 'string'`, [pass])) : []),
    '}',
    `return ${module.use('variant')}(list, ${here}, value, ${literal(tag)}, ${tags});`,
  ];
}

/** A schema with named properties, or with several schemas for one value. */
function longBody(module: Module, schema: Schema, place: Place): string[] {
  const types = typesOf(schema);
  const objects = objectPart(module, schema, place);
  const tail = tailPart(module, schema, place);
  const lines: string[] = [];
  if (types.length > 0) {
    const right = or(types.map((type) => typeTest(module, type, 'value')));
    lines.push(...when(right.no, [`return ${failure(module, place, literal({ type: schema.type }))};`]));
  }
  if (objects.length > 0) {
    lines.push(`const start = ${module.use('size')}(list);`, 'let n = start;', 'let field;');
    const reached = types.length === 0 || types.includes('object');
    if (place.object || isObjectSchema(schema)) lines.push(...objects);
    else if (reached) lines.push(`if (${module.use('isObject')}(value)) {`, ...indent(objects), '}');
  }
  const verdict = objects.length > 0 ? 'n === start' : 'true';
  if (tail.length === 0) return [...lines, `return ${verdict};`];
  return [...lines, `let ok = ${verdict};`, ...tail, 'return ok;'];
}

// --- Objects

function objectPart(module: Module, schema: Schema, place: Place): string[] {
  const properties = Object.entries(schema.properties ?? {});
  const required = schema.required ?? [];
  const unnamed = required.filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
  return [
    ...properties.flatMap(([key, part]) => propertyLines(module, key, part, required.includes(key), place)),
    ...unnamed.flatMap((key) => propertyLines(module, key, {}, true, place)),
    ...otherProperties(
      module,
      schema,
      place,
      properties.map(([key]) => key),
    ),
  ];
}

function propertyLines(module: Module, key: string, schema: Schema, required: boolean, place: Place): string[] {
  const inside = { type: place.type, pointer: place.pointer + pointerTo('properties', key) };
  const { test: holds, data } = express(module, schema, inside, 'field');
  if (holds === always && !required) return [];
  const absent = test('field === undefined', 'field !== undefined');
  const broken = required
    ? or([...(isPlain(schema, module) && refusesUndefined(schema) ? [] : [absent]), ...(holds === always ? [] : [not(holds)])])
    : and([not(absent), not(holds)]);
  let next = `${module.use('under')}(list, n, ${placeLiteral(module, place)}, ${literal(key)}, field${data ? `, ${data}` : ''})`;
  if (isSensitive(schema, inside, module.schemas)) next = `${module.use('secret')}(list, n, ${literal(key)}, ${next})`;
  return [`field = ${property('value', key, module)};`, ...when(broken.yes, [`n = ${next};`])];
}

/** What stands in an object beside the named properties. */
function otherProperties(module: Module, schema: Schema, place: Place, named: string[]): string[] {
  const { additionalProperties: others } = schema;
  const here = placeLiteral(module, place);
  const isOther = and(named.map((key) => test(`key !== ${literal(key)}`, `key === ${literal(key)}`)));
  const loop = (lines: string[]) => ['for (const key in value) {', ...indent(isOther === always ? lines : when(isOther.yes, lines)), '}'];
  if (others === false) {
    const keys = module.constant('keys', literal(named));
    return loop([`n = ${module.use('unknown')}(list, ${here}, key, value[key], ${keys});`]);
  }
  if (typeof others === 'object') {
    const inside = { type: place.type, pointer: `${place.pointer}/additionalProperties` };
    const { test: holds, data = 'undefined' } = express(module, others, inside, 'field');
    if (holds === always) return [];
    let next = `${module.use('underOther')}(list, n, ${here}, key, field, ${data})`;
    if (isSensitive(others, inside, module.schemas)) next = `${module.use('secret')}(list, n, key, ${next})`;
    return loop(['field = value[key];', ...when(holds.no, [`n = ${next};`])]);
  }
  if (others === undefined && module.profile === 'tolerant' && schema.properties !== undefined) {
    const noted = `n = ${module.use('note')}(list, 'property', ${here}, '/properties', undefined, key);`;
    return ['if (list) {', ...indent(loop([noted])), '}'];
  }
  return [];
}

// --- Keywords that speak about the whole value

function tailPart(module: Module, schema: Schema, place: Place): string[] {
  const { properties, required, oneOf, anyOf, not: no, if: condition, then, else: otherwise, ...rest } = schema;
  return [
    ...ownTail(module, { ...rest, 'x-known-values': undefined }, place, properties !== undefined || required !== undefined),
    ...(oneOf ? when(`!${module.part({ oneOf }, place)}(value, list)`, ['ok = false;']) : []),
    ...(anyOf && !asksNothing({ anyOf }, module) ? when(`!${anyCall(module, anyOf, place)}`, ['ok = false;']) : []),
    ...(no ? notTail(module, no, place.object || isObjectSchema(schema), place) : []),
    ...(condition ? conditionTail(module, schema, place) : []),
  ];
}

/** Plain keywords beside the others. The type has been checked already. */
function ownTail(module: Module, rest: Schema, place: Place, object: boolean): string[] {
  const { additionalProperties, ...others } = rest;
  const left: Schema = object || additionalProperties === false ? others : rest;
  const { type, ...untyped } = left;
  if (assertions(untyped).length === 0) return [];
  const { test: holds } = express(module, untyped, place, 'value');
  if (holds === always) return [];
  return when(holds.no, [`ok = ${failure(module, place, dataOf(module, untyped))};`]);
}

function anyCall(module: Module, schemas: Schema[], place: Place): string {
  const checks = schemas.map((one, i) => checkFor(module, one, { type: place.type, pointer: place.pointer + pointerTo('anyOf', i) }));
  return `${module.use('some')}(list, ${placeLiteral(module, place)}, value, [${checks.join(', ')}])`;
}

function notTail(module: Module, no: Schema, object: boolean, place: Place): string[] {
  const here = placeLiteral(module, place);
  const refusal = (value: string, message: string, key = '') =>
    `ok = ${module.use('refuse')}(list, ${here}, 'not', ${value}, ${literal(message)}${key});`;
  if (no.enum !== undefined) {
    const values = no.enum.map((one) => JSON.stringify(one)).join(' or ');
    return when(equals('value', no.enum).yes, [refusal('value', ` must not be ${values}`)]);
  }
  const names = no.required ?? [];
  const reads = names.map((key) => property('value', key, module));
  const present: Test = and(reads.map((read) => test(`${read} !== undefined`, `${read} === undefined`)));
  const broken = object ? present : or([not(typeTest(module, 'object', 'value')), present]);
  const [only] = names;
  const line =
    names.length === 1 && only !== undefined && object
      ? refusal(reads[0] as string, `${only} must be absent`, `, ${literal(only)}`)
      : refusal('value', ` must not have ${names.join(' and ')}${names.length > 1 ? ' together' : ''}`);
  return when(broken.yes, [line]);
}

function conditionTail(module: Module, schema: Schema, place: Place): string[] {
  const { if: condition, then, else: otherwise } = schema;
  if (condition === undefined || (then === undefined && otherwise === undefined)) return [];
  const object = place.object || isObjectSchema(schema);
  const at = (keyword: string) => ({ type: place.type, pointer: `${place.pointer}/${keyword}`, object });
  const simple = object ? simpleCondition(module, condition) : undefined;
  const holds = simple?.test.yes ?? `${checkFor(module, condition, at('if'))}(value)`;
  const branch = (keyword: 'then' | 'else', part: Schema, text: string) =>
    when(`!${checkFor(module, part, at(keyword))}(value, list)`, [`ok = ${module.use('when')}(list, branch, ${literal(text)});`]);
  const thenLines = then && !asksNothing(then, module) ? branch('then', then, simple ? `, as ${simple.key} is ${simple.value}` : '') : [];
  const elseLines =
    otherwise && !asksNothing(otherwise, module) ? branch('else', otherwise, simple ? `, as ${simple.key} is not ${simple.value}` : '') : [];
  const from = `const branch = ${module.use('size')}(list);`;
  if (thenLines.length === 0) return elseLines.length === 0 ? [] : [from, `if (!(${holds})) {`, ...indent(elseLines), '}'];
  return [from, `if (${holds}) {`, ...indent(thenLines), ...(elseLines.length > 0 ? ['} else {', ...indent(elseLines)] : []), '}'];
}

/** A condition of the form: this property is there and has this value. */
function simpleCondition(module: Module, schema: Schema) {
  const [key, ...more] = Object.keys(schema.properties ?? {});
  if (key === undefined || more.length > 0 || assertions(schema).sort().join() !== 'properties,required') return undefined;
  const part = schema.properties?.[key] as Schema;
  if (schema.required?.join() !== key || assertions(part).join() !== 'const' || part.const === undefined) return undefined;
  return { key, value: JSON.stringify(part.const), test: equals(property('value', key, module), [part.const]) };
}
