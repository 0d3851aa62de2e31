import type { ChatMessagePart } from '../../../generated/client/types.js';
import { encodeInner } from '../go/encode.js';
import { formatTime, ZERO_TIME } from '../go/time.js';
import { NIL_UUID } from '../go/uuid.js';
import { PROVIDERS } from '../operations/provider-names.js';
import type { ChatRow, DiffRow, GitChangeRow, MessageRow, ModelConfigRow, ProviderRow, QueuedRow } from './rows.js';

/** Rows as the wire shows them: keys in the schema's order, empty optional ones left out (law R8). */

export function viewChat(chat: ChatRow, diff?: Record<string, unknown>): Record<string, unknown> {
  const view: Record<string, unknown> = { id: chat.id, owner_id: chat.ownerId };
  if (chat.workspaceId) view.workspace_id = chat.workspaceId;
  if (chat.parentId) view.parent_chat_id = chat.parentId;
  view.root_chat_id = chat.rootId ?? chat.parentId ?? chat.id;
  view.last_model_config_id = chat.modelConfigId;
  view.title = chat.title;
  view.status = chat.status;
  view.last_error = chat.lastError;
  if (diff) view.diff_status = diff;
  view.created_at = formatTime(chat.createdAt);
  view.updated_at = formatTime(chat.updatedAt);
  // Today's server never fills it in (law R16).
  view.archived = false;
  return view;
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
