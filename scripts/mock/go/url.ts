import { quote } from './text.js';

export class UrlFault extends Error {
  override name = 'UrlFault';
}

/**
 * Scheme and host of a URL, as the server's parser sees them; either may be empty.
 *
 * @throws UrlFault with the parser's words, for what it cannot read at all.
 */
export function parseUrl(text: string): { scheme: string; host: string } {
  const fail = (why: string): never => {
    throw new UrlFault(`parse ${quote(text)}: ${why}`);
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) fail('net/url: invalid control character in URL');
  if (text.startsWith(':')) fail('missing protocol scheme');
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const rest = (scheme === '' ? text : text.slice(scheme.length + 1)).replace(/[?#].*$/s, '');
  if (scheme === '' && /^[^/]*:/.test(rest)) fail('first path segment in URL cannot contain colon');
  if (/%(?![0-9a-fA-F]{2})/.test(rest)) fail(`invalid URL escape ${quote(/%.{0,2}/s.exec(rest.replace(/%[0-9a-fA-F]{2}/g, ''))?.[0] ?? '%')}`);
  if (!rest.startsWith('//')) return { scheme: scheme.toLowerCase(), host: '' };
  const host = (rest.slice(2).split('/')[0] as string).replace(/^.*@/, '');
  const bad = /[ "<>\\^`{|}]/.exec(host)?.[0];
  if (bad !== undefined) fail(`invalid character ${quote(bad)} in host name`);
  const port = /:[^\]]*$/.exec(host)?.[0];
  if (port !== undefined && !/^:\d*$/.test(port)) fail(`invalid port ${quote(port)} after host`);
  return { scheme: scheme.toLowerCase(), host };
}
