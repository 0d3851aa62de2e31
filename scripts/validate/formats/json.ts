import type { MakeFormat } from './format.js';

/** One JSON object, of the form that report.schema.json says. */
export const json: MakeFormat = ({ profile }) => {
  let any = false;
  return {
    begin: () => `{\n  "version": 1,\n  "profile": ${JSON.stringify(profile)},\n  "findings": [`,
    finding({ finding }) {
      const before = any ? ',' : '';
      any = true;
      return `${before}\n    ${JSON.stringify(finding)}`;
    },
    trouble: () => '',
    end: ({ summary, troubles }) =>
      `${any ? '\n  ' : ''}],\n  "troubles": ${JSON.stringify(troubles)},\n  "summary": ${JSON.stringify(summary)}\n}\n`,
  };
};
