// Generated from spec/ by npm run generate. Do not edit.

/** Properties that hold any JSON, as somebody else wrote it. */
export const anyJsonKeys: readonly string[] = ['args', 'extra_body', 'metadata', 'prediction', 'result'];

/** Properties that hold a secret (law R19). */
export const sensitiveKeys: readonly string[] = ['api_key'];
