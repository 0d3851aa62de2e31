import type { Engine } from '../engine/engine.js';
import { Failure } from '../engine/failure.js';
import type { ChatRow } from '../engine/rows.js';
import { viewDiffContents, viewDiffStatus, viewGitChange } from '../engine/views.js';
import type { Operation } from './call.js';

/** How long an answer of GitHub is good for (law R21). */
const FRESH = 120_000_000;

export const getChatDiffStatus: Operation = ({ engine, chat }) => {
  refresh(engine, chat);
  return viewDiffStatus(chat.id, chat.diff);
};

/** Asks GitHub when it is time to. A failure keeps what was known and puts off the next try. */
function refresh(engine: Engine, { diff, ownerId }: ChatRow): void {
  if (diff === undefined || diff.provider !== 'github') return;
  const now = engine.store.stamp();
  if (now < diff.staleAt) return;
  engine.store.lists.delete(ownerId);
  diff.staleAt = now + FRESH;
  if (engine.faults.take('github-down', 'getChatDiffStatus') !== undefined) return;
  diff.known = diff.remote;
  diff.refreshedAt = now;
}

/** Asks GitHub each time, and fails when GitHub does. */
export const getChatDiffContents: Operation = ({ engine, chat }) => {
  if (chat.diff?.provider === 'github' && engine.faults.take('github-down', 'getChatDiffContents') !== undefined) {
    throw new Failure(500, 'Failed to get chat diff.', 'github diff request failed with status 404: Not Found');
  }
  return viewDiffContents(chat.id, chat.diff);
};

/** Today's server has no such route; what the type says is for those who want to see it. */
export const getChatGitChanges: Operation = ({ engine, chat }) => {
  if (engine.options.faithful) throw new Failure(404, 'Route not found.');
  return chat.changes.map((change) => viewGitChange(chat.id, change));
};
