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
export type Validator = (value: unknown, options: { onUnknown: NonNullable<Hooks['onUnknown']> }) => Violation[];

/** Holds answers against a profile of the contract: `connect({ validate: validation({ mode: 'throw', validators }) })`. */
export function validation({ mode, validators }: ValidationOptions): Validation {
  return {
    mode,
    validators,
    answer(type, value, hooks, problem) {
      // The guard is quick, but tells nothing of what it lets pass.
      const guard = validators[`is${type}`] as ((value: unknown) => boolean) | undefined;
      if (!hooks.onUnknown && guard?.(value)) return;
      const [, name, list] = /^(\w+)(\[\])?$/.exec(type) ?? [];
      const validate = validators[`validate${name}`] as Validator | undefined;
      if (mode === 'off' || !validate) return;
      const items: [string, unknown][] = list ? (value as unknown[]).map((item, index) => [`/${index}`, item]) : [['', value]];
      const violations = items.flatMap(([at, item]) => {
        const onUnknown: Hooks['onUnknown'] = (unknown) => tell(hooks.onUnknown, { ...unknown, path: at + unknown.path });
        return validate(item, { onUnknown }).map((violation) => ({ ...violation, path: at + violation.path }));
      });
      const [first] = violations;
      if (!first) return;
      const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
      const error = problem(`${first.path || 'The answer'}: ${first.message}${more}`, violations);
      if (mode === 'throw') throw error;
      tell(hooks.onWarning ?? ((warning) => console.warn(String(warning))), error);
    },
  };
}
