import { type Code, header, indent, isIdentifier, literal, literalLines } from './code.js';
import { writeCollector } from './collectors.js';
import type { Writer } from './expressions.js';
import { writeGuard } from './guards.js';
import type { Place, Schema, Schemas } from './schema.js';

export type Profile = 'strict' | 'tolerant';

/** Names that generated code uses for itself. */
const taken = ['value', 'options', 'list', 'n', 'start', 'ok', 'from', 'field', 'key', 'item'];

/** One generated module while it is written. Each function makes a name available and returns it. */
export interface Module {
  readonly profile: Profile;
  readonly schemas: Schemas;
  /** A name of the runtime module. */
  use(name: string): string;
  /** The function that checks a wire type. */
  function(writer: Writer, type: string): string;
  /** A function of its own for a part of the schema. */
  part(writer: Writer, schema: Schema, place: Place): string;
  /** A constant, one for the same value. */
  constant(name: string, value: string | readonly unknown[] | Code): string;
}

export function writeModule(type: string, profile: Profile, schemas: Schemas): string {
  const runtime = new Set<string>();
  const imports = new Map<string, Set<string>>();
  const names = new Set(taken);
  const constants = new Map<string, { name: string; lines: string[] }>();
  const waiting: { writer: Writer; name: string; schema: Schema; place: Place }[] = [];

  function fresh(wish: string): string {
    let name = wish;
    for (let i = 2; names.has(name); i++) name = `${wish}${i}`;
    names.add(name);
    return name;
  }

  const module: Module = {
    profile,
    schemas,
    use(name) {
      runtime.add(name);
      return name;
    },
    function({ collecting }, other) {
      const name = `${collecting ? 'check' : 'is'}${other}`;
      if (other !== type) imports.set(other, (imports.get(other) ?? new Set()).add(name));
      return name;
    },
    part(writer, schema, place) {
      const name = fresh(`${writer.collecting ? 'check' : 'is'}_${partName(place)}`);
      waiting.push({ writer, name, schema, place });
      return name;
    },
    constant(wish, value) {
      const text = literal(value);
      const known = constants.get(text);
      if (known !== undefined) return known.name;
      const name = fresh(wish);
      constants.set(text, { name, lines: literalLines(value) });
      return name;
    },
  };
  const guards = { module, collecting: false };
  const collectors = { module, collecting: true };

  const write = (writer: Writer, name: string, schema: Schema, place: Place) =>
    (writer.collecting ? writeCollector : writeGuard)(writer, name, schema, place);
  const whole = (writer: Writer) => {
    const [first, ...rest] = write(writer, module.function(writer, type), schemas[type] as Schema, { type, pointer: '' });
    return [`export ${first}`, ...rest, ''];
  };
  const strict = profile === 'strict';
  const code = [
    ...whole(guards),
    `export function validate${type}(value${strict ? '' : ', options'}) {`,
    ...indent([
      strict
        ? `return is${type}(value) ? [] : ${module.use('collect')}(check${type}, value);`
        : `return ${module.use('observe')}(is${type}, check${type}, value, options);`,
    ]),
    '}',
    '',
    ...whole(collectors),
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    code.push(...write(next.writer, next.name, next.schema, next.place), '');
  }

  return [
    header,
    importLine(runtime, '../runtime.js'),
    ...[...imports.keys()].sort().map((other) => importLine(imports.get(other) as Set<string>, `./${other}.js`)),
    '',
    ...[...constants.values()].flatMap(({ name, lines }) => declaration(name, lines)),
    ...(constants.size > 0 ? [''] : []),
    ...code,
  ].join('\n');
}

function declaration(name: string, value: string[]): string[] {
  const lines = [`const ${name} = ${value[0]}`, ...value.slice(1)];
  return [...lines.slice(0, -1), `${lines.at(-1)};`];
}

function importLine(names: Set<string>, from: string): string {
  return `import { ${[...names].sort().join(', ')} } from '${from}';`;
}

/** `/properties/content/items` becomes `contentItems`. */
function partName(place: Place): string {
  const steps = place.pointer
    .split('/')
    .slice(1)
    .filter((step) => step !== 'properties');
  const words = steps.flatMap((step) => step.match(/[A-Za-z0-9]+/g) ?? []);
  const name = words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return isIdentifier(name) ? name : 'part';
}

/** The declarations of a type's module. */
export function writeDeclarations(type: string, profile: Profile): string {
  const options = profile === 'tolerant';
  return [
    header,
    `import type { ${type} } from '../../client/types.js';`,
    `import type { Fault${options ? ', Options' : ''} } from '../runtime.js';`,
    '',
    `export declare function is${type}(value: unknown): value is ${type};`,
    `export declare function validate${type}(value: unknown${options ? ', options?: Options' : ''}): Fault[];`,
    '',
  ].join('\n');
}

/** The module that gives all types, as code or as declarations. */
export function writeIndex(types: string[], profile: Profile, declaring: boolean): string {
  const shared = profile === 'strict' ? 'Fault' : 'Fault, Options, Unknown';
  return [
    header,
    ...types.map((type) => `export { is${type}, validate${type} } from './${type}.js';`),
    ...(declaring ? [`export type { ${shared} } from '../runtime.js';`] : []),
    '',
  ].join('\n');
}
