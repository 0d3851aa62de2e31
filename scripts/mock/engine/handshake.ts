import { quote } from '../go/text.js';
import type { Answer, Incoming } from './request.js';

/** What the WebSocket library says to a bad handshake, in plain text (law S2); undefined when it is in order. */
export function refuseHandshake(request: Incoming): Answer | undefined {
  const connection = request.header('connection') ?? '';
  const upgrade = request.header('upgrade') ?? '';
  const asks = { connection: 'Upgrade', upgrade: 'websocket' };
  if (!names(connection, 'upgrade'))
    return plain(426, `WebSocket protocol violation: Connection header ${quote(connection)} does not contain Upgrade`, asks);
  if (!names(upgrade, 'websocket'))
    return plain(426, `WebSocket protocol violation: Upgrade header ${quote(upgrade)} does not contain websocket`, asks);
  const version = request.header('sec-websocket-version') ?? '';
  if (version !== '13') {
    return plain(400, `unsupported WebSocket protocol version (only 13 is supported): ${quote(version)}`, { 'sec-websocket-version': '13' });
  }
  const key = request.header('sec-websocket-key');
  if (!key) return plain(400, 'WebSocket protocol violation: missing Sec-WebSocket-Key');
  if (!/^[A-Za-z0-9+/]{22}==$/.test(key.trim())) {
    return plain(400, `WebSocket protocol violation: invalid Sec-WebSocket-Key ${quote(key)}, must be a 16 byte base64 encoded string`);
  }
  const origin = request.header('origin');
  const host = request.header('host') ?? '';
  if (origin && hostOf(origin) !== host.toLowerCase()) return plain(403, `request Origin ${quote(origin)} is not authorized for Host ${quote(host)}`);
  return undefined;
}

/** Whether a header is a list that has a word in it, in any letter case. */
function names(header: string, word: string): boolean {
  return header.split(',').some((item) => item.trim().toLowerCase() === word);
}

function hostOf(origin: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/]*)/i.exec(origin)?.[1]?.toLowerCase();
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: `${text}\n` };
}
