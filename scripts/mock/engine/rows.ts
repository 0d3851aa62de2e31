import type { ChatMessagePart, ChatMessageUsage, ChatModelCallConfig } from '../../../generated/client/types.js';
import type { Status } from '../states.js';

/** What the mock remembers. Times are microseconds since 1970, as the database keeps them. */
export interface ChatRow {
  readonly id: string;
  readonly ownerId: string;
  workspaceId: string | undefined;
  readonly parentId: string | undefined;
  readonly rootId: string | undefined;
  modelConfigId: string;
  title: string;
  /** The title made from the first words; a model may replace it only while it stands (law C8). */
  readonly firstTitle: string;
  status: Status;
  lastError: string | null;
  diff: DiffRow | undefined;
  changes: readonly GitChangeRow[];
  readonly createdAt: number;
  updatedAt: number;
  archived: boolean;
  /** Hidden ones included, by id. */
  readonly messages: MessageRow[];
  queue: readonly QueuedRow[];
  /** How many runs it has had of each scenario, by name: picks the turn. */
  runs: Readonly<Record<string, number>>;
  /** The scenario that a sub-agent's parent chose for it. */
  scenario: string | undefined;
}

export interface MessageRow {
  readonly id: number;
  readonly chatId: string;
  readonly modelConfigId: string | undefined;
  readonly createdAt: number;
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  content: ChatMessagePart[];
  readonly usage: ChatMessageUsage | undefined;
  /** For the model only: system prompts and summaries. */
  readonly hidden: boolean;
  /** About how many bytes it takes. */
  weight: number;
  /** The message as JSON text; made once, forgotten when the content changes. */
  text: string | undefined;
}

export interface QueuedRow {
  readonly id: number;
  readonly chatId: string;
  readonly content: ChatMessagePart[];
  readonly createdAt: number;
}

export interface ProviderRow {
  readonly id: string;
  readonly provider: string;
  displayName: string;
  enabled: boolean;
  /** Whether there is a key. The key itself is forgotten at once (law R19). */
  hasKey: boolean;
  baseUrl: string;
  readonly createdAt: number;
  updatedAt: number;
}

export interface ModelConfigRow {
  readonly id: string;
  provider: string;
  model: string;
  displayName: string;
  enabled: boolean;
  isDefault: boolean;
  contextLimit: number;
  compressionThreshold: number;
  options?: ChatModelCallConfig;
  deleted: boolean;
  readonly createdAt: number;
  updatedAt: number;
}

/** What is known about a chat's branch, and what GitHub would tell if it were asked. */
export interface DiffRow {
  provider: string;
  remoteOrigin: string;
  branch: string;
  pullRequestUrl?: string;
  diff: string;
  remote: { state?: 'open' | 'closed'; changesRequested: boolean; additions: number; deletions: number; changedFiles: number };
  /** What was told at the last refresh. */
  known?: DiffRow['remote'];
  refreshedAt?: number;
  staleAt: number;
}

export interface GitChangeRow {
  readonly id: string;
  readonly path: string;
  readonly type: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly oldPath?: string;
  readonly summary?: string;
  readonly detectedAt: number;
}

export interface UserRow {
  readonly id: string;
  /** An id of 10 characters, a hyphen, a secret of 22. */
  readonly token: string;
  /** What the user may do with the deployment's configuration (law R3). */
  readonly configuration: 'change' | 'read' | 'none';
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
  readonly mustSignInAgain?: boolean;
  /** Any word but `active` shuts the user out. */
  readonly status?: string;
}
