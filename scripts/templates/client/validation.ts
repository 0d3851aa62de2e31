import type { Hooks } from './connection.js';
import type { ProtocolError, Violation } from './errors.js';
import { tell } from './wait.js';

export interface ValidationOptions {
  /** `warn` tells the hook `onWarning`, and `throw` ends the call with a ProtocolError. */
  mode: 'off' | 'warn' | 'throw';
  /**
   * A profile: `import * as validators from 'coder-chats/validators/tolerant'`, or `…/strict`. It may be a part of one, as
   * `{ validateChat }`; types without a validator pass.
   */
  validators: Readonly<Record<string, unknown>>;
}

/** The option `validate` of a connection. */
export interface Validation extends ValidationOptions {
  /** Checks the answer of a call: `Chat`, or `Chat[]` for a list. `problem` makes the error of what is wrong. */
  answer(type: string, value: unknown, hooks: Hooks, problem: (message: string, violations: Violation[]) => ProtocolError): void;
}

/** The validators' functions, as far as they are used here. */
export type Validator = (value: unknown, options: { onUnknown: NonNullable<Hooks['onUnknown']> }) => (Violation & { toJSON?(): Violation })[];

type Guard = (value: unknown) => boolean;

/** Holds answers against a profile of the contract: `connect({ validate: validation({ mode: 'throw', validators }) })`. */
export function validation({ mode, validators }: ValidationOptions): Validation {
  /** A stream asks for the same one at each event. */
  let lastType: string | undefined;
  let lastGuard: Guard | undefined;
  const explain: Validation['answer'] = (type, value, hooks, problem) => {
    const [, name, list] = /^(\w+)(\[\])?$/.exec(type) ?? [];
    const validate = validators[`validate${name}`] as Validator | undefined;
    if (mode === 'off' || !validate) return;
    const items: [string, unknown][] = list ? (value as unknown[]).map((item, index) => [`/${index}`, item]) : [['', value]];
    const violations = items.flatMap(([at, item]) => {
      const onUnknown: Hooks['onUnknown'] = (unknown) => tell(hooks.onUnknown, { ...unknown, path: at + unknown.path });
      // Our validators make facts when they are read, so that a copy would lack them.
      const facts = validate(item, { onUnknown }).map((violation) => violation.toJSON?.() ?? violation);
      return facts.map((violation) => ({ ...violation, path: at + violation.path }));
    });
    const [first] = violations;
    if (!first) return;
    const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
    const error = problem(`${first.path || 'The answer'}: ${first.message}${more}`, violations);
    if (mode === 'throw') throw error;
    tell(hooks.onWarning ?? ((warning) => console.warn(String(warning))), error);
  };
  return {
    mode,
    validators,
    // A function of its own, without functions in it: a stream calls it at each event.
    answer(type, value, hooks, problem) {
      // The guard is quick, but tells nothing of what it lets pass.
      const guard = type === lastType ? lastGuard : (validators[`is${type}`] as Guard | undefined);
      lastType = type;
      lastGuard = guard;
      if (hooks.onUnknown || !guard?.(value)) explain(type, value, hooks, problem);
    },
  };
}
