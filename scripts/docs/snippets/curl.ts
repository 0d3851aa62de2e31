import { JSON_NOTATION, literal, type Notation, WIDTH } from './literal.js';
import { filledPath, variableName } from './names.js';
import { type ExampleRequest, environmentName } from './request.js';

/** The call with curl 7.82 or newer. A failure shows the answer's body and ends with 22. */
export function curl({ operation, parameters, body, secrets }: ExampleRequest): string {
  const variables = parameters.map(({ name, example }) => `${variableName(name)}=${example}\n`);
  const url = `"$CODER_URL${filledPath(operation.path, (name) => `$${variableName(name)}`)}"`;
  // curl takes GET by itself, and POST where there is a body.
  const usual = operation.method === (body === undefined ? 'get' : 'post');
  const command = `curl --fail-with-body${usual ? '' : ` --request ${operation.method.toUpperCase()}`}`;
  const whole = `${command} ${url}`;
  const lines = [...(whole.length <= WIDTH ? [whole] : [command, url]), '--header "Coder-Session-Token: $CODER_SESSION_TOKEN"'];
  if (body !== undefined) lines.push(json(body, secrets));
  return `${variables.join('')}${variables.length ? '\n' : ''}${lines.join(' \\\n  ')}`;
}

/** In quotes; where a secret must be filled in, as lines that the shell reads for variables. */
function json(body: unknown, secrets: ReadonlySet<string>): string {
  const secret = Object.keys(body as object).find((name) => secrets.has(name));
  if (secret === undefined) return `--json '${literal(body, JSON_NOTATION, 10, '  ').replaceAll("'", "'\\''")}'`;
  const notation: Notation = {
    ...JSON_NOTATION,
    text: (value) => JSON.stringify(value).replace(/[$`\\]/g, '\\$&'),
    instead: (name) => (secrets.has(name) ? `"$${environmentName(name)}"` : undefined),
  };
  return `--json @- <<END\n${literal(body, notation)}\nEND`;
}
