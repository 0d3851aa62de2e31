import type { Contract } from '../../contract/load.js';
import type { Sequence } from '../diagrams/sequence.js';
import { type Page, SECTIONS } from '../model.js';
import { changelogPage } from './changelog.js';
import { diagramsPage } from './diagrams.js';
import { consolePage, plainPage } from './more.js';
import { operationPages } from './operations.js';
import { protocolPage } from './protocol.js';
import { schemaPages } from './schemas.js';
import { startPage } from './start.js';
import { streamPages } from './stream.js';
import { validatePage } from './validate-in-ci.js';

/** Every page of the site, in the order in which a reader goes from one to the next. */
export async function pagesOf(contract: Contract, sequences: Readonly<Record<string, Sequence>>): Promise<Page[]> {
  const pages = [
    startPage(contract),
    consolePage,
    ...operationPages(contract),
    ...streamPages(contract),
    await diagramsPage(sequences),
    protocolPage(contract),
    ...schemaPages(contract),
    validatePage,
    changelogPage(contract),
    plainPage,
  ];
  return SECTIONS.flatMap((section) => pages.filter((page) => page.section === section));
}
