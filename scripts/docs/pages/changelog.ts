import { type Contract, infoOf } from '../../contract/load.js';
import { SiteFault } from '../fault.js';
import type { Block, Page } from '../model.js';

const FILE = 'spec/CHANGELOG.md';

/** One version of the contract, as `spec/CHANGELOG.md` tells it. */
export interface Entry {
  version: string;
  /** Markdown, with parts below `###`. */
  text: string;
  /** 1-based line of its heading. */
  line: number;
}

export function parseChangelog(markdown: string): Entry[] {
  const lines = markdown.split('\n');
  const heads = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
  return heads.map((start, at) => ({
    version: (lines[start] ?? '').slice(3).trim(),
    text: lines
      .slice(start + 1, heads[at + 1])
      .join('\n')
      .trim(),
    line: start + 1,
  }));
}

/** @throws SiteFault where the newest entry is not about the contract's version, or the entries are out of order */
export function changelogPage({ openapi, changelog }: Contract): Page {
  const version = String(infoOf(openapi).version);
  const entries = parseChangelog(changelog);
  const [newest] = entries;
  if (newest?.version !== version) {
    const place = `${FILE}:${newest?.line ?? 1}`;
    throw new SiteFault(`${place}: the newest entry is ${newest?.version ?? 'missing'}, the contract's version is ${version}: write its entry.`);
  }
  const late = entries.find(({ version: own }, index) => index > 0 && own >= (entries[index - 1] as Entry).version);
  if (late) throw new SiteFault(`${FILE}:${late.line}: ${late.version} stands below an older version: the newest comes first.`);
  const intro = changelog.split('\n## ', 1)[0] ?? '';
  return {
    address: 'changelog.html',
    title: 'Changelog of the contract',
    label: 'Changelog',
    section: 'More',
    summary: 'What each version of the contract states, and what changed.',
    blocks: [{ kind: 'prose', markdown: intro.replace(/^# .*\n/, '').trim() }, ...entries.flatMap(entryBlocks)],
  };
}

function entryBlocks({ version, text }: Entry): Block[] {
  const [lead = '', ...parts] = text.split(/^### /m);
  return [
    { kind: 'heading', level: 2, text: version, id: `v${version}` },
    ...(lead.trim() ? [{ kind: 'prose', markdown: lead.trim() } satisfies Block] : []),
    ...parts.flatMap((part): Block[] => {
      const [title = '', ...rest] = part.split('\n');
      return [
        { kind: 'heading', level: 3, text: title.trim(), id: `v${version}-${title.trim().toLowerCase().replaceAll(/\W+/g, '-')}` },
        { kind: 'prose', markdown: rest.join('\n').trim() },
      ];
    }),
  ];
}
