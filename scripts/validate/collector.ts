import type { Complaint, Finding, Origin, Shown, Summary } from './finding.js';
import type { Document, Place } from './places/document.js';
import { ruleOf } from './rules/index.js';
import { redact } from './secrets.js';

/** Turns complaints into findings of one file after another, counts them all, and passes on as many as are wanted. */
export class Collector {
  readonly summary: Summary = { files: 0, skipped: 0, values: 0, bytes: 0, errors: 0, warnings: 0, hidden: 0 };
  private file = '';
  private held: { added: (() => void)[]; values: number; errors: number; warnings: number } | undefined;
  private readonly limit: number;
  private readonly show: (shown: Shown) => void;

  constructor(limit: number, show: (shown: Shown) => void) {
    this.limit = limit;
    this.show = show;
  }

  begin(file: string): void {
    this.file = file;
  }

  /** Keeps what is added from here on until it is known whether it counts. */
  hold(): void {
    this.held = { added: [], values: this.summary.values, errors: 0, warnings: 0 };
  }

  /** What was held counts, or never was. */
  release(counts: boolean): void {
    const { held, summary } = this;
    this.held = undefined;
    if (!held) return;
    if (!counts) {
      summary.values = held.values;
      return;
    }
    for (const add of held.added) add();
    summary.errors += held.errors;
    summary.warnings += held.warnings;
    summary.hidden += held.errors + held.warnings;
  }

  /** A complaint about a value of a document. */
  add(complaint: Complaint, document: Document, origin?: Origin): void {
    this.addAt(complaint, () => (complaint.offset === undefined ? document.place(complaint.pointer) : document.at(complaint.offset)), origin);
  }

  /** A complaint about a place; where it is, is only worked out for what is shown. */
  addAt(complaint: Complaint, place: () => Place, origin?: Origin): void {
    const { summary, held } = this;
    if (held) {
      // Of what will not be shown only the number is kept.
      if (held.added.length < this.limit) held.added.push(() => this.addAt(complaint, place, origin));
      else if ((complaint.severity ?? ruleOf(complaint.rule).severity) === 'error') held.errors++;
      else held.warnings++;
      return;
    }
    const rule = ruleOf(complaint.rule);
    const severity = complaint.severity ?? rule.severity;
    if (summary.errors + summary.warnings >= this.limit) summary.hidden++;
    else this.pass(complaint, severity, rule.law, place(), origin);
    if (severity === 'error') summary.errors++;
    else summary.warnings++;
  }

  private pass(complaint: Complaint, severity: Finding['severity'], law: string | undefined, place: Place, origin: Origin | undefined): void {
    const { rule, pointer, message, hint, type, schema, actual } = complaint;
    const finding: Finding = {
      rule,
      severity,
      message: redact(message),
      ...(hint ? { hint: redact(hint) } : {}),
      ...(law ? { law } : {}),
      file: this.file,
      line: place.line,
      column: place.column,
      pointer: redact(pointer),
      ...(type ? { type } : {}),
      ...(schema ? { schema } : {}),
      ...(actual ? { actual } : {}),
      ...origin,
    };
    const frame = place.frame();
    this.show({ finding, ...(frame ? { frame } : {}) });
  }
}
