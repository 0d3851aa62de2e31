import { answerUse } from './answers.js';
import { WIDTH } from './literal.js';
import { constantName, filledPath } from './names.js';
import type { ExampleRequest } from './request.js';
import { bodyLiteral, idConstants } from './script.js';

/** The call with the `fetch` of browsers and Node. Every status but the one of success counts as a failure (law R4). */
export function rawFetch(request: ExampleRequest): string {
  const { operation, body } = request;
  const ids = idConstants(request);
  const use = answerUse(request);
  const url = `\`\${process.env.CODER_URL}${filledPath(operation.path, (name) => `\${${constantName(name)}}`)}\``;
  const whole = `const response = await fetch(${url}, {`;
  const lines = [
    ...(ids ? [ids] : []),
    ...(whole.length <= WIDTH ? [whole] : [`const url = ${url};`, 'const response = await fetch(url, {']),
    ...(operation.method === 'get' ? [] : [`  method: '${operation.method.toUpperCase()}',`]),
    ...(body === undefined
      ? ["  headers: { 'Coder-Session-Token': process.env.CODER_SESSION_TOKEN },"]
      : [
          '  headers: {',
          "    'Coder-Session-Token': process.env.CODER_SESSION_TOKEN,",
          "    'Content-Type': 'application/json',",
          '  },',
          `  body: JSON.stringify(${bodyLiteral(request, 26, '  ')}),`,
        ]),
    '});',
    `if (response.status !== ${operation.success.status}) throw new Error(\`\${response.status} \${await response.text()}\`);`,
    ...(use ? [`const ${use.name} = await response.json();`, use.show] : []),
  ];
  return lines.join('\n');
}
