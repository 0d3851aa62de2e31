import { writeCheck } from './checks.js';
import { header, isIdentifier, literal, literalLines } from './code.js';
import type { Place, Schema, Schemas } from './schema.js';

export type Profile = 'strict' | 'tolerant';

/** Names that generated code uses for itself. */
const taken = ['value', 'options', 'report', 'told', 'field', 'named', 'names', 'key', 'text'];

/** One generated module while it is written. Each function makes a name available and returns it. */
export interface Module {
  readonly profile: Profile;
  readonly schemas: Schemas;
  /** A name of the runtime module. */
  use(name: string): string;
  /** The function that checks a wire type. */
  function(type: string): string;
  /** A function of its own for a part of the schema. */
  part(schema: Schema, place: Place): string;
  /** A constant, one for the same value. */
  constant(name: string, value: object): string;
}

export function writeModule(type: string, profile: Profile, schemas: Schemas): string {
  const runtime = new Set<string>();
  const imports = new Map<string, Set<string>>();
  const names = new Set(taken);
  const constants = new Map<string, { name: string; lines: string[] }>();
  const waiting: { name: string; schema: Schema; place: Place }[] = [];
  const parts = new Map<string, string>();

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
    function(other) {
      const name = `check${other}`;
      if (other !== type) imports.set(other, (imports.get(other) ?? new Set()).add(name));
      return name;
    },
    part(schema, place) {
      const mark = `${place.pointer}:${Object.keys(schema).join()}`;
      let name = parts.get(mark);
      if (name === undefined) {
        name = fresh(`check_${partName(place)}`);
        parts.set(mark, name);
        waiting.push({ name, schema, place });
      }
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
  const write = (name: string, schema: Schema, place: Place) => writeCheck(module, name, schema, place);
  const name = module.function(type);
  const [first, ...rest] = write(name, schemas[type] as Schema, { type, pointer: '' });
  const [options, run] = profile === 'strict' ? ['', 'collect'] : [', options', 'observe'];
  const code = [
    `export function is${type}(value) {`,
    `  return ${name}(value) === 0;`,
    '}',
    '',
    `export function validate${type}(value${options}) {`,
    `  return ${module.use(run)}(${name}, value${options});`,
    '}',
    '',
    `export ${first}`,
    ...rest,
    '',
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) code.push(...write(next.name, next.schema, next.place), '');

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
