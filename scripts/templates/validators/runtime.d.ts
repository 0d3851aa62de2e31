/**
 * One fault of a value. One fault of the data gives one of these. Most faults are only counted: path, schema place and message
 * are made when they are read, so that a copy by `{ ...fault }` or `structuredClone` lacks them. Copy what `toJSON()` gives.
 */
export interface Fault {
  /** Where it is: the JSON Pointer of the value. A missing property is a fault of the object that lacks it. */
  readonly path: string;
  /** The wire type whose schema complains, such as `ChatTextPart`. */
  type: string;
  /** The JSON Pointer of the keyword in that type's schema, such as `/properties/type/const`. */
  readonly schema: string;
  /**
   * What was broken: the keyword (`type`, `required`, `enum`, `const`, `minLength` …), the name of a format
   * (`uuid`, `date-time`, `base64`), `unknown-property`, `unknown-variant` or `condition`.
   */
  rule: string;
  /** The JSON type of the value. */
  actual: string;
  /** A sentence for people. It never shows the value of a secret. */
  readonly message: string;
  /** All of it as a plain object. JSON has that, too. */
  toJSON?(): Omit<Fault, 'toJSON'>;
}

/** Something that the tolerant profile does not know and lets pass. */
export interface Unknown {
  /** Where it was first met: a JSON Pointer. */
  path: string;
  kind: 'property' | 'value' | 'variant';
  /** The wire type whose schema does not know it. */
  type: string;
  /** The unknown value, or the tag of the unknown variant. Not given for a property, nor for a secret. */
  value?: unknown;
}

export interface Options {
  /**
   * Is told of each unknown property, value and variant: once per call for each place of a schema and each name or
   * value. What it throws is ignored.
   */
  onUnknown?: (unknown: Unknown) => void;
}
