import type { MakeFormat } from './format.js';

/** The formats by their names; each is loaded when it is asked for. */
export const FORMATS: Record<string, { about: string; load: () => Promise<MakeFormat> }> = {
  pretty: { about: 'for people, with the source around each place', load: async () => (await import('./pretty.js')).pretty },
  json: { about: 'one JSON object; its schema is generated/schemas/report.json', load: async () => (await import('./json.js')).json },
  junit: { about: 'JUnit XML, for the test pages of CI systems', load: async () => (await import('./junit.js')).junit },
  sarif: { about: 'SARIF 2.1.0, for code scanning', load: async () => (await import('./sarif.js')).sarif },
  github: { about: 'annotations of GitHub Actions', load: async () => (await import('./github.js')).github },
  markdown: { about: 'a table for a summary or a comment', load: async () => (await import('./markdown.js')).markdown },
};
