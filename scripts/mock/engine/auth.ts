import { formatTime } from '../go/time.js';
import { Failure } from './failure.js';
import type { Incoming } from './request.js';
import type { UserRow } from './rows.js';

/** The first token that is not empty, and where it stood (law R2). */
export function findToken(request: Incoming): { token: string; where: string } | undefined {
  const cookie = cookieValue(request.header('cookie'), 'coder_session_token');
  if (cookie) return { token: cookie, where: 'cookie coder_session_token' };
  const query = queryOf(request.target);
  const asked = query?.get('coder_session_token');
  if (asked) return { token: asked, where: 'query coder_session_token' };
  const header = request.header('coder-session-token');
  if (header) return { token: header, where: 'header Coder-Session-Token' };
  const bearer = /^bearer +(.+)$/i.exec(request.header('authorization') ?? '')?.[1];
  if (bearer) return { token: bearer, where: 'header Authorization' };
  const access = query?.get('access_token');
  if (access) return { token: access, where: 'query access_token' };
  return undefined;
}

function queryOf(target: string): URLSearchParams | undefined {
  const at = target.indexOf('?');
  return at < 0 ? undefined : new URLSearchParams(target.slice(at + 1));
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name)
      return pair
        .slice(at + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

function unauthorized(detail: string): Failure {
  return new Failure(401, 'You are signed out or your session has expired. Please sign in again to continue.', detail, {
    headers: { 'www-authenticate': 'Bearer realm="coder", error="invalid_token"' },
  });
}

/**
 * Whose token it is.
 *
 * @throws Failure 401, with the detail that fits.
 */
export function authenticate(token: string | undefined, users: ReadonlyMap<string, UserRow>, now: number): UserRow {
  if (token === undefined) throw unauthorized('Cookie "coder_session_token" or query parameter must be provided.');
  const known = users.get(token.slice(0, 10));
  if (known?.token === token && known.expiresAt === undefined && !known.mustSignInAgain && known.status === undefined) return known;
  const parts = token.split('-');
  const [id = '', secret = ''] = parts;
  if (parts.length !== 2) throw unauthorized(`Invalid API key format: incorrect amount of API key parts, expected 2 got ${parts.length}`);
  if (id.length !== 10) throw unauthorized(`Invalid API key format: incorrect API key ID length, expected 10 got ${id.length}`);
  if (secret.length !== 22) throw unauthorized(`Invalid API key format: incorrect API key secret length, expected 22 got ${secret.length}`);
  const user = users.get(id);
  if (user === undefined) throw unauthorized('API key is invalid.');
  if (user.token !== token) throw unauthorized('API key secret is invalid.');
  if (user.expiresAt !== undefined && user.expiresAt <= now) {
    const [date, time] = formatTime(Math.floor(user.expiresAt) * 1000)
      .replace('Z', '')
      .split('T');
    throw unauthorized(`API key expired at "${date} ${time} +0000 UTC".`);
  }
  if (user.mustSignInAgain) throw unauthorized('You must re-authenticate with the login provider.');
  if (user.status !== undefined && user.status !== 'active') {
    throw unauthorized(`User is not active (status = "${user.status}"). Contact an admin to reactivate your account.`);
  }
  return user;
}

/** The users by the ids of their tokens. */
export function byTokenId(users: readonly UserRow[]): Map<string, UserRow> {
  return new Map(users.map((user) => [user.token.slice(0, 10), user]));
}

/** Whether a text has the form of a token. */
export function isToken(text: string): boolean {
  return /^[^-]{10}-[^-]{22}$/.test(text);
}
