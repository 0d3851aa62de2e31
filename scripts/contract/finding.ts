/** Something wrong at a place of the contract: plain data that a terminal, a linter or a test can show. */
export interface Finding {
  /** Id of the rule that is broken, such as `example-valid`. */
  rule: string;
  /** File relative to the project, with forward slashes. */
  file: string;
  /** JSON Pointer inside the file; `''` is the whole of it. */
  pointer: string;
  /** 1-based. */
  line: number;
  /** 1-based, in characters. */
  column: number;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do about it, where that is not plain from the message. */
  hint?: string;
}

/** The contract cannot be used as it is; `findings` says everything that was seen, in file order. */
export class ContractFault extends Error {
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    super(findings.map(describeFinding).join('\n'));
    this.name = 'ContractFault';
    this.findings = findings;
  }
}

/** One line for people: `spec/schemas/Chat.yaml:7:3 example-valid: … (hint)`. */
export function describeFinding(finding: Finding): string {
  const hint = finding.hint ? `\n    ${finding.hint}` : '';
  return `${finding.file}:${finding.line}:${finding.column} ${finding.rule}: ${finding.message}${hint}`;
}
