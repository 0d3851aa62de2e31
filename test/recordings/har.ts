/** One line of a recording. */
export type Line = { kind: string } & Record<string, unknown>;

const ORIGIN = 'coder.example.org';

/** A recording as the HAR file that a browser saves: an entry a call, and one a stream with its frames in it. */
export function toHar(lines: readonly Line[]): object {
  const answers = new Map(lines.filter(({ kind }) => kind === 'answer').map((line) => [line.call, line]));
  const entries = lines.flatMap((line) => {
    if (line.kind === 'request') return [restEntry(line, answers.get(line.call))];
    if (line.kind === 'open') return [streamEntry(line, lines)];
    return [];
  });
  return { log: { version: '1.2', creator: { name: 'coder-chats', version: '1' }, pages: [], entries } };
}

function restEntry(request: Line, answer: Line | undefined): object {
  const sent = textOf(request, 'body', '');
  const came = answer === undefined ? undefined : textOf(answer, 'body', '\n');
  return {
    startedDateTime: request.at,
    time: 0,
    request: {
      ...requestOf('https', request),
      bodySize: sent?.length ?? 0,
      ...(sent === undefined ? {} : { postData: { mimeType: 'application/json', text: sent } }),
    },
    response: {
      ...responseOf(Number(answer?.status ?? 0)),
      content: {
        size: came?.length ?? 0,
        mimeType: came === undefined ? '' : 'application/json; charset=utf-8',
        ...(came === undefined ? {} : { text: came }),
      },
    },
    ...REST,
  };
}

/** Browsers write the frames before the address that they belong to. */
function streamEntry(open: Line, lines: readonly Line[]): object {
  const frames = lines.filter(({ kind, stream }) => kind === 'frame' && stream === open.stream);
  return {
    _resourceType: 'websocket',
    _webSocketMessages: frames.map((frame) => ({
      type: frame.from === 'client' ? 'send' : 'receive',
      time: Date.parse(String(frame.at)) / 1000,
      opcode: 1,
      data: textOf(frame, 'data', '\n'),
    })),
    startedDateTime: open.at,
    time: 0,
    request: { ...requestOf('wss', open), bodySize: 0 },
    response: { ...responseOf(101), content: { size: 0, mimeType: 'x-unknown' } },
    ...REST,
  };
}

const REST = { cache: {}, timings: { send: 0, wait: 0, receive: 0 } };

function requestOf(scheme: string, { method, path }: Line): object {
  return {
    method: method ?? 'GET',
    url: `${scheme}://${ORIGIN}${path}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [],
    queryString: [],
    headersSize: -1,
  };
}

function responseOf(status: number): object {
  return { status, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], headers: [], redirectURL: '', headersSize: -1, bodySize: -1 };
}

/** What crossed: the text itself, or the value as it was written. */
function textOf(line: Line, key: string, end: string): string | undefined {
  if (typeof line.text === 'string') return line.text;
  return line[key] === undefined ? undefined : `${JSON.stringify(line[key])}${end}`;
}
