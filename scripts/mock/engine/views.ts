import type { ChatMessagePart } from '../../../generated/client/types.js';
import { encodeInner, encodeText } from '../go/encode.js';
import { formatTime, ZERO_TIME } from '../go/time.js';
import { NIL_UUID } from '../go/uuid.js';
import { PROVIDERS } from '../operations/provider-names.js';
import type { ChatRow, DiffRow, GitChangeRow, MessageRow, ModelConfigRow, ProviderRow, QueuedRow } from './rows.js';

/** Rows as the wire shows them: keys in the schema's order, empty optional ones left out (law R8). */

/**
 * A chat as JSON text. Put together by hand: only a title and an error may hold what must be escaped, and a text made
 * from a value costs several times as much.
 */
export function chatText(chat: ChatRow, diff?: Record<string, unknown>): string {
  const { id, ownerId, workspaceId, parentId, rootId, modelConfigId, title, status, lastError, createdAt, updatedAt } = chat;
  const workspace = workspaceId ? `,"workspace_id":"${workspaceId}"` : '';
  const parent = parentId ? `,"parent_chat_id":"${parentId}"` : '';
  const error = lastError === null ? 'null' : encodeText(lastError);
  const diffStatus = diff ? `,"diff_status":${encodeInner(diff)}` : '';
  // Today's server never fills `archived` in (law R16).
  return `{"id":"${id}","owner_id":"${ownerId}"${workspace}${parent},"root_chat_id":"${rootId ?? parentId ?? id}","last_model_config_id":"${modelConfigId}","title":${encodeText(title)},"status":"${status}","last_error":${error}${diffStatus},"created_at":"${formatTime(createdAt)}","updated_at":"${formatTime(updatedAt)}","archived":false}`;
}

export function viewMessage(message: MessageRow): Record<string, unknown> {
  return {
    id: message.id,
    chat_id: message.chatId,
    ...(message.modelConfigId && { model_config_id: message.modelConfigId }),
    created_at: formatTime(message.createdAt),
    role: message.role,
    ...(message.content.length > 0 && { content: message.content.map(viewPart) }),
    ...(message.usage && { usage: message.usage }),
  };
}

/** The message as JSON text, which is made once. */
export function messageText(message: MessageRow): string {
  message.text ??= encodeInner(viewMessage(message));
  return message.text;
}

export function viewQueued(queued: QueuedRow): Record<string, unknown> {
  return { id: queued.id, chat_id: queued.chatId, content: queued.content.map(viewPart), created_at: formatTime(queued.createdAt) };
}

const PART_KEYS = [
  'type',
  'text',
  'signature',
  'tool_call_id',
  'tool_name',
  'args',
  'args_delta',
  'result',
  'result_delta',
  'is_error',
  'source_id',
  'url',
  'title',
  'media_type',
  'data',
] as const;

/** A part with its keys in order and nothing empty; `args` and `result` may be any JSON, null too. */
export function viewPart(part: ChatMessagePart): Record<string, unknown> {
  const given = part as Record<string, unknown>;
  const view: Record<string, unknown> = {};
  for (const key of PART_KEYS) {
    const value = given[key];
    if (value === undefined) continue;
    if (key !== 'args' && key !== 'result' && (value === '' || value === false)) continue;
    view[key] = value;
  }
  return view;
}

export function viewProvider(row: ProviderRow): Record<string, unknown> {
  return {
    id: row.id,
    provider: row.provider,
    display_name: row.displayName || PROVIDERS.get(row.provider),
    enabled: row.enabled,
    has_api_key: row.hasKey,
    ...(row.baseUrl && { base_url: row.baseUrl }),
    source: 'database',
    created_at: formatTime(row.createdAt),
    updated_at: formatTime(row.updatedAt),
  };
}

/** A provider that could be set up and is not. */
export function viewPlaceholder(provider: string): Record<string, unknown> {
  return {
    id: NIL_UUID,
    provider,
    display_name: PROVIDERS.get(provider),
    enabled: false,
    has_api_key: false,
    source: 'supported',
    created_at: ZERO_TIME,
    updated_at: ZERO_TIME,
  };
}

export function viewModelConfig(row: ModelConfigRow): Record<string, unknown> {
  return {
    id: row.id,
    provider: row.provider,
    model: row.model,
    display_name: row.displayName,
    enabled: row.enabled,
    is_default: row.isDefault,
    context_limit: row.contextLimit,
    compression_threshold: row.compressionThreshold,
    ...(row.options && { model_config: row.options }),
    created_at: formatTime(row.createdAt),
    updated_at: formatTime(row.updatedAt),
  };
}

export function viewDiffStatus(chatId: string, diff: DiffRow | undefined): Record<string, unknown> {
  const known = diff?.known;
  return {
    chat_id: chatId,
    ...(diff && { url: diff.pullRequestUrl ?? branchPage(diff) }),
    ...(known?.state && { pull_request_state: known.state }),
    changes_requested: known?.changesRequested ?? false,
    additions: known?.additions ?? 0,
    deletions: known?.deletions ?? 0,
    changed_files: known?.changedFiles ?? 0,
    ...(diff?.refreshedAt !== undefined && { refreshed_at: formatTime(diff.refreshedAt) }),
    ...(diff && { stale_at: formatTime(diff.staleAt) }),
  };
}

function branchPage({ remoteOrigin, branch }: DiffRow): string {
  return `${remoteOrigin.replace(/\.git$/, '')}/tree/${encodeURIComponent(branch)}`;
}

export function viewDiffContents(chatId: string, diff: DiffRow | undefined): Record<string, unknown> {
  if (diff === undefined) return { chat_id: chatId };
  return {
    chat_id: chatId,
    provider: diff.provider,
    remote_origin: diff.remoteOrigin,
    branch: diff.branch,
    ...(diff.pullRequestUrl && { pull_request_url: diff.pullRequestUrl }),
    ...(diff.provider === 'github' && diff.diff && { diff: diff.diff }),
  };
}

export function viewGitChange(chatId: string, change: GitChangeRow): Record<string, unknown> {
  return {
    id: change.id,
    chat_id: chatId,
    file_path: change.path,
    change_type: change.type,
    ...(change.oldPath && { old_path: change.oldPath }),
    ...(change.summary && { diff_summary: change.summary }),
    detected_at: formatTime(change.detectedAt),
  };
}
