import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kindFromName } from './named.js';
import type { Kind } from './recognise.js';

/** The part of `coder-chats.yaml` that is ours. */
export interface Config {
  profile?: 'strict' | 'tolerant';
  ignore: string[];
  /** What a file holds, by its absolute path. */
  kindOf(path: string): Kind | undefined;
}

/**
 * Reads a configuration file.
 *
 * @throws Error with a sentence for people when it cannot be read or says something that is not known
 */
export async function readConfig(path: string): Promise<Config> {
  const [{ parse }, { glob }] = await Promise.all([import('yaml'), import('tinyglobby')]);
  let value: unknown;
  try {
    value = parse(readFileSync(path, 'utf8'), { maxAliasCount: 10 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `There is no configuration file ${path}.` : `${path} cannot be read as YAML.`);
  }
  const top = objectOf(value ?? {}, path, ['validate', 'mock', 'proxy', 'conform', 'diff']);
  const own = objectOf(top.validate ?? {}, `${path}: validate`, ['profile', 'types', 'ignore']);
  const { profile, ignore } = own;
  if (profile !== undefined && profile !== 'strict' && profile !== 'tolerant')
    throw new Error(`${path}: validate.profile must be strict or tolerant.`);
  if (ignore !== undefined && !(Array.isArray(ignore) && ignore.every((one) => typeof one === 'string'))) {
    throw new Error(`${path}: validate.ignore must be a list of patterns.`);
  }
  const kinds = new Map<string, Kind>();
  const types = objectOf(own.types ?? {}, `${path}: validate.types`);
  for (const [pattern, name] of Object.entries(types)) {
    const kind = typeof name === 'string' ? kindFromName(name) : undefined;
    if (typeof kind !== 'object') throw new Error(`${path}: validate.types["${pattern}"] ${kind ?? 'must be the name of a type'}`);
    const files = await glob([pattern], { cwd: dirname(resolve(path)), absolute: true, expandDirectories: true, ignore: ['**/node_modules/**'] });
    // The first pattern that fits says it.
    for (const file of files) if (!kinds.has(resolve(file))) kinds.set(resolve(file), kind);
  }
  return {
    ...(profile ? { profile } : {}),
    ignore: (ignore as string[] | undefined) ?? [],
    kindOf: (file) => kinds.get(resolve(file)),
  };
}

function objectOf(value: unknown, where: string, keys?: string[]): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`${where} must be a mapping.`);
  const strange = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (strange !== undefined) throw new Error(`${where} has no setting "${strange}"; it has ${keys?.join(', ')}.`);
  return value as Record<string, unknown>;
}
