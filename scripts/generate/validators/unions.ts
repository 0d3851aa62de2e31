import { assertions, type Place, pointerTo, refName, refuse, type Schema, type Schemas } from './schema.js';

export interface Union {
  /** The property that tells the variants apart. */
  tag: string;
  variants: { value: string; schema: Schema; place: Place }[];
  /** Whether an object with any other tag holds too. */
  open: boolean;
}

/** Reads a `oneOf`. It must be a union of object types, each with another constant at the same required property. */
export function unionOf(schema: Schema, place: Place, schemas: Schemas): Union {
  const members = schema.oneOf ?? [];
  const at = (i: number) => ({ type: place.type, pointer: place.pointer + pointerTo('oneOf', i) });
  const last = members.at(-1) as Schema;
  const open = last.$ref === undefined;
  const variants = (open ? members.slice(0, -1) : members).map((member, i) => {
    if (member.$ref === undefined) refuse(at(i), 'oneOf', 'takes references to object types only');
    const target = schemas[refName(member, at(i), schemas)] as Schema;
    if (target.type !== 'object') refuse(at(i), 'oneOf', `has a member that is no object type: ${member.$ref}`);
    return { member, target, place: at(i) };
  });

  const first = variants[0]?.target ?? {};
  const tag = Object.keys(first.properties ?? {}).find((key) => {
    const values = variants.map(({ target }) => tagOf(target, key));
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
  if (tag === undefined) refuse(place, 'oneOf', 'has no property that tells its members apart');

  const values = variants.map(({ target }) => tagOf(target, tag) as string);
  if (open && !isRest(last, tag, values)) refuse(at(members.length - 1), 'oneOf', 'ends with a member that is not "any other tag"');
  return { tag, open, variants: variants.map(({ member, place }, i) => ({ value: values[i] as string, schema: member, place })) };
}

function tagOf(schema: Schema, key: string): string | undefined {
  const properties = schema.properties ?? {};
  const value = Object.hasOwn(properties, key) && schema.required?.includes(key) ? properties[key]?.const : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a schema takes exactly the objects whose tag is a string other than these. */
function isRest(schema: Schema, tag: string, values: string[]): boolean {
  const { type, required, properties = {} } = schema;
  const part = Object.hasOwn(properties, tag) ? properties[tag] : undefined;
  return (
    assertions(schema).sort().join() === 'properties,required,type' &&
    type === 'object' &&
    required?.join() === tag &&
    Object.keys(properties).length === 1 &&
    part !== undefined &&
    assertions(part).sort().join() === 'not,type' &&
    part.type === 'string' &&
    assertions(part.not ?? {}).join() === 'enum' &&
    [...(part.not?.enum ?? [])].sort().join('\n') === [...values].sort().join('\n')
  );
}
