import type { ChatMessageUsage } from '../../../generated/client/types.js';

/**
 * What the assistant does, as data. `{{prompt}}` in a text stands for the last thing the user said. Times are
 * milliseconds. `scenario.schema.json` says the same to editors.
 */
export interface Scenario {
  name: string;
  /** One sentence for people who choose. */
  about: string;
  /** The title that the model writes soon after the first run began; absent means that it writes none. */
  title?: string;
  /** The first run of a chat under this scenario plays the first turn, and so on; the last one is played from then on. */
  turns: Turn[];
}

export type Turn = Step[];

/** One call of the model: a message of the assistant, and one of each tool that it calls. */
export interface Step {
  /** Before the first part. */
  wait?: number;
  parts?: Piece[];
  /** Token counts. Absent: made up from the lengths. `none`: the model's provider gave none, not even the limit. */
  usage?: 'none' | Partial<ChatMessageUsage>;
  /** How full the context is after this step: above the model's threshold it is compacted. */
  context_percent?: number;
  /** The model fails so often before the step succeeds; each time `after` parts have already been sent. */
  retry?: { times: number; error: string; after?: number; announced?: boolean };
  /** The run ends here, with this error. */
  fail?: string;
  /** The worker crashes here, with this error. */
  panic?: string;
}

export type Piece = TextPiece | ReasoningPiece | ToolPiece | SubagentPiece | SourcePiece | FilePiece | WaitPiece;

interface Streamed {
  /** Into how many deltas it is cut; absent means three words each. */
  pieces?: number;
  /** The time between two deltas. */
  every?: number;
}
export interface TextPiece extends Streamed {
  text: string;
}
export interface ReasoningPiece extends Streamed {
  reasoning: string;
  title?: string;
}
export interface ToolPiece {
  tool: string;
  args?: unknown;
  /** In how many fragments the arguments come before they come whole. 0: whole only. */
  fragments?: number;
  /** How long the tool works. */
  takes?: number;
  /** What it gives: a JSON value, a failure, a text that is no JSON, or media. None of them: nothing, which is `{}`. */
  result?: unknown;
  error?: string;
  output?: string;
  media?: { data: string; mime_type: string; text: string };
  /** What it does to the chat besides. */
  push?: Push;
  workspace?: string;
}
export interface SubagentPiece {
  subagent: { prompt: string; scenario?: string; wait?: boolean };
}
export interface SourcePiece {
  source: { url: string; title?: string; id?: string };
}
export interface FilePiece {
  file: { media_type?: string; data?: string };
}
export interface WaitPiece {
  wait: number;
}

/** A push to git, after which the server knows a branch, or a pull request. */
export interface Push {
  remote_origin?: string;
  branch: string;
  pull_request_url?: string;
  state?: 'open' | 'closed';
  changes_requested?: boolean;
  additions?: number;
  deletions?: number;
  diff?: string;
  changes?: { path: string; type: 'added' | 'modified' | 'deleted' | 'renamed'; old_path?: string; summary?: string }[];
}
