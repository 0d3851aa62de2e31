import { type Contract, infoOf } from '../../contract/load.js';
import type { Page } from '../model.js';

/** Where a reader begins. */
export function startPage({ openapi }: Contract): Page {
  const info = infoOf(openapi);
  return {
    address: 'index.html',
    title: String(info.title),
    label: 'Start',
    section: 'Start',
    summary: String(info.summary),
    blocks: [{ kind: 'prose', markdown: String(info.description) }],
  };
}
