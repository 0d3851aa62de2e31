import { laws } from '../../../generated/validators/facts.js';
import type { Shown } from '../finding.js';
import { RULES } from '../rules/index.js';
import { type MakeFormat, originOf } from './format.js';

const IDS = Object.keys(RULES);

/** SARIF 2.1.0, as code scanning reads it. */
export const sarif: MakeFormat = ({ version, profile, inRepository }) => {
  let any = false;
  const driver = {
    name: 'coder-chats',
    semanticVersion: version,
    version,
    rules: IDS.map((id) => {
      const { about, severity, law } = RULES[id] as (typeof RULES)[string];
      return {
        id,
        shortDescription: { text: about },
        fullDescription: { text: law ? `${about} Law ${law}: ${laws[law]}.` : about },
        defaultConfiguration: { level: severity },
        ...(law ? { properties: { law, tags: [law] } } : {}),
      };
    }),
  };
  return {
    begin: () =>
      `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n"tool": ${JSON.stringify({ driver })},\n"columnKind": "utf16CodeUnits",\n"automationDetails": {"id": "coder-chats/validate/${profile}"},\n"originalUriBaseIds": {"SRCROOT": {"description": {"text": "The repository"}}},\n"results": [`,
    finding({ finding }: Shown) {
      const before = any ? ',' : '';
      any = true;
      const { rule, severity, message, hint, file, line, column, pointer, type, schema } = finding;
      const origin = originOf(finding);
      const result = {
        ruleId: IDS.includes(rule) ? rule : 'unlisted',
        ruleIndex: IDS.includes(rule) ? IDS.indexOf(rule) : IDS.indexOf('unlisted'),
        level: severity,
        message: { text: [message, hint, origin && `(in ${origin})`].filter(Boolean).join(' ') },
        locations: [
          {
            physicalLocation: { artifactLocation: artifact(inRepository(file)), region: { startLine: line, startColumn: column } },
            ...(pointer ? { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] } : {}),
          },
        ],
        ...(type || schema ? { properties: { ...(type ? { type } : {}), ...(schema ? { schema } : {}) } } : {}),
      };
      return `${before}\n${JSON.stringify(result)}`;
    },
    trouble: () => '',
    end({ troubles }) {
      const notifications = troubles.map(({ file, message, hint }) => ({
        level: 'error',
        message: { text: [message, hint].filter(Boolean).join(' ') },
        locations: [{ physicalLocation: { artifactLocation: artifact(inRepository(file)) } }],
      }));
      const invocation = { executionSuccessful: troubles.length === 0, toolExecutionNotifications: notifications };
      return `${any ? '\n' : ''}],\n"invocations": [${JSON.stringify(invocation)}]\n}]}\n`;
    },
  };
};

/** A path as a URI: relative to the repository, or absolute where it lies outside. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return /^[a-z]%3A\//i.test(uri) ? { uri: `file:///${uri.replace('%3A', ':')}` } : { uri, uriBaseId: 'SRCROOT' };
}
