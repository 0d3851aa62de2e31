/** Where in a recording a payload stood. */
export interface Origin {
  /** The operation whose body it is. */
  operation?: string;
  part?: 'request' | 'answer' | 'frame';
  status?: number;
  /** Number of the recording's call, or of the HAR entry, counted from 1. */
  entry?: number;
  /** Number of the stream connection. */
  stream?: number;
  /** Number of the frame in its connection, counted from 1. */
  frame?: number;
  /** Number of the event in its connection, counted from 1. */
  event?: number;
}

export type Severity = 'error' | 'warning';

/** Something that does not hold, as plain data: what every format prints. */
export interface Finding extends Origin {
  /** Id of the rule that is broken. */
  rule: string;
  severity: Severity;
  message: string;
  hint?: string;
  /** Number of the protocol's law. */
  law?: string;
  /** As it was named by the user, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units. */
  column: number;
  /** JSON Pointer of the value in its payload. */
  pointer: string;
  /** The wire type whose schema or rule is broken. */
  type?: string;
  /** JSON Pointer of the broken keyword in that type's schema. */
  schema?: string;
  /** The JSON type of the value. */
  actual?: string;
}

/** The lines of source around a finding. */
export interface CodeFrame {
  lines: { number: number; text: string }[];
  /** The line that is meant, and the place under which a mark stands (0-based, in the shown text). */
  line: number;
  mark: number;
}

/** A finding on its way to the formats. */
export interface Shown {
  finding: Finding;
  frame?: CodeFrame;
}

/** Something that kept a file, or all of them, from being checked: not a fault of the data. */
export interface Trouble {
  file: string;
  message: string;
  hint?: string;
}

export interface Summary {
  /** Files that were checked. */
  files: number;
  /** Files, and entries of recordings, that are nothing of this contract. */
  skipped: number;
  /** Payloads that were checked: documents, lines, bodies and frames. */
  values: number;
  bytes: number;
  errors: number;
  warnings: number;
  /** Findings beyond the limit: counted, not shown. */
  hidden: number;
}

/** What a rule says of a value, before it is known where in which file the value stands. */
export interface Complaint {
  rule: string;
  /** JSON Pointer inside the value. */
  pointer: string;
  /** Where it stands in the text of the value, where that is known and the pointer would be slow to follow. */
  offset?: number;
  message: string;
  severity?: Severity;
  hint?: string;
  type?: string;
  schema?: string;
  actual?: string;
}
