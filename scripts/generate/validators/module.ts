import { header, isIdentifier, literal } from './code.js';
import type { Place, Schema, Schemas } from './schema.js';

export type Profile = 'strict' | 'tolerant';

/** Names that generated code uses for itself. */
const taken = ['value', 'options', 'list', 'n', 'start', 'ok', 'field', 'key', 'branch', 'item'];

/** One generated module while it is written: what it imports, its constants, and its functions. */
export interface Module {
  readonly type: string;
  readonly profile: Profile;
  readonly schemas: Schemas;
  /** Makes a name of the runtime module available. */
  use(name: string): string;
  /** The function that checks a wire type. */
  check(type: string): string;
  /** A constant for this code, one for the same code. */
  constant(name: string, code: string): string;
  /** A function of its own for a part of the schema. */
  part(schema: Schema, place: Place): string;
  text(): string;
}

export type WriteCheck = (module: Module, name: string, schema: Schema, place: Place) => string[];

export function createModule(type: string, profile: Profile, schemas: Schemas, writeCheck: WriteCheck): Module {
  const runtime = new Set<string>();
  const types = new Set<string>();
  const constants = new Map<string, string>();
  const names = new Set<string>(taken);
  const functions: string[][] = [];
  const waiting: { name: string; schema: Schema; place: Place }[] = [];

  function fresh(wish: string): string {
    let name = wish;
    for (let i = 2; names.has(name); i++) name = `${wish}${i}`;
    names.add(name);
    return name;
  }

  const module: Module = {
    type,
    profile,
    schemas,
    use(name) {
      runtime.add(name);
      return name;
    },
    check(other) {
      if (other !== type) types.add(other);
      return `check${other}`;
    },
    constant(name, code) {
      const known = constants.get(code);
      if (known !== undefined) return known;
      const free = fresh(name);
      constants.set(code, free);
      return free;
    },
    part(schema, place) {
      const name = fresh(partName(place));
      waiting.push({ name, schema, place });
      return name;
    },
    text() {
      return assemble();
    },
  };

  function assemble(): string {
    const own = writeCheck(module, `check${type}`, schemas[type] as Schema, { type, pointer: '' });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      functions.push(writeCheck(module, next.name, next.schema, next.place));
    }
    const strict = profile === 'strict';
    const validate = strict ? `${module.use('collect')}(check${type}, value)` : `${module.use('observe')}(check${type}, value, options)`;
    const imports = [
      importLine([...runtime].sort(), '../runtime.js'),
      ...[...types].sort().map((other) => importLine([`check${other}`], `./${other}.js`)),
    ];
    return [
      header,
      ...imports,
      '',
      ...[...constants].map(([code, name]) => `const ${name} = ${code};`),
      ...(constants.size > 0 ? [''] : []),
      ...exported(own),
      '',
      `export function is${type}(value) {`,
      `  return check${type}(value);`,
      '}',
      '',
      `export function validate${type}(value${strict ? '' : ', options'}) {`,
      `  return ${validate};`,
      '}',
      ...functions.flatMap((lines) => ['', ...lines]),
      '',
    ].join('\n');
  }

  return module;
}

function exported([first, ...rest]: string[]): string[] {
  return [`export ${first}`, ...rest];
}

function importLine(names: string[], from: string): string {
  return `import { ${names.join(', ')} } from '${from}';`;
}

/** `/properties/content/items` becomes `contentItems`. */
function partName(place: Place): string {
  const steps = place.pointer
    .split('/')
    .slice(1)
    .filter((step) => step !== 'properties');
  const words = steps.flatMap((step) => step.match(/[A-Za-z0-9]+/g) ?? []);
  const name = words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return `check_${isIdentifier(name) ? name : 'part'}`;
}

/** The text of a place in generated code: `Chat`, or `Chat#/then`. */
export function placeLiteral(module: Module, place: Place): string {
  if (place.pointer === '') return module.constant('place', literal(place.type));
  return literal(`${place.type}#${place.pointer}`);
}

/** The declarations of a type's module. */
export function declarations(type: string, profile: Profile): string {
  const strict = profile === 'strict';
  return [
    header,
    `import type { ${type} } from '../../client/types.js';`,
    `import type { Fault${strict ? '' : ', Options'} } from '../runtime.js';`,
    '',
    `export declare function is${type}(value: unknown): value is ${type};`,
    `export declare function validate${type}(value: unknown${strict ? '' : ', options?: Options'}): Fault[];`,
    '',
  ].join('\n');
}

/** The module that gives all types, as code or as declarations. */
export function index(types: string[], profile: Profile, declaring: boolean): string {
  const shared = profile === 'strict' ? 'Fault' : 'Fault, Options, Unknown';
  return [
    header,
    ...types.map((type) => `export { is${type}, validate${type} } from './${type}.js';`),
    ...(declaring ? [`export type { ${shared} } from '../runtime.js';`] : []),
    '',
  ].join('\n');
}
