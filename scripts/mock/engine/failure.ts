/** An answer that is not a success: what the server says and with which status (law R5). */
export class Failure extends Error {
  override name = 'Failure';
  readonly status: number;
  readonly detail: string | undefined;
  readonly validations: readonly { field: string; detail: string }[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    detail?: string,
    more: { headers?: Record<string, string>; validations?: { field: string; detail: string }[] } = {},
  ) {
    super(message);
    this.status = status;
    this.detail = detail;
    this.headers = more.headers ?? {};
    this.validations = more.validations;
  }

  /** The body, keys in the server's order and empty ones left out. */
  get body(): Record<string, unknown> {
    const body: Record<string, unknown> = { message: this.message };
    if (this.detail) body.detail = this.detail;
    if (this.validations?.length) body.validations = this.validations;
    return body;
  }
}

export const NOT_FOUND = 'Resource not found or you do not have access to this resource';

export function notFound(): Failure {
  return new Failure(404, NOT_FOUND);
}

export function forbidden(): Failure {
  return new Failure(
    403,
    'Forbidden.',
    "You don't have permission to view this content. If you believe this is a mistake, please contact your administrator or try signing in with different credentials.",
  );
}

export function daemonUnavailable(): Failure {
  return new Failure(500, 'Chat processor is unavailable.', 'Chat processor is not configured.');
}
