import type { ServerSocket, SocketListener } from './engine/socket.js';

/** A close as the web has it. Not every runtime brings the class. */
class Closing extends Event {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
  constructor(code: number, reason: string, wasClean: boolean) {
    super('close');
    this.code = code;
    this.reason = reason;
    this.wasClean = wasClean;
  }
}

type Handler<E extends Event> = ((event: E) => void) | null;

interface Handlers {
  open: Handler<Event>;
  message: Handler<MessageEvent>;
  error: Handler<Event>;
  close: Handler<Closing>;
}

const encoder = new TextEncoder();

let underWay = 0;

function soon(run: () => void): void {
  underWay++;
  queueMicrotask(() => {
    underWay--;
    run();
  });
}

/**
 * Until nothing that was sent is on its way any more, and nothing that it brought about.
 *
 * @internal
 */
export async function allDelivered(): Promise<void> {
  do await Promise.resolve();
  while (underWay > 0);
}

/**
 * The client's end of a socket pair inside one process: a WebSocket as the web has it, and besides a reader that can
 * stop reading, leave pings unanswered, and vanish. Nothing is delivered in the turn in which it was sent.
 */
export class PairSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;

  readonly url: string;
  readonly protocol = '';
  readonly extensions = '';
  readonly bufferedAmount = 0;
  binaryType: 'blob' | 'arraybuffer' = 'blob';
  readyState: 0 | 1 | 2 | 3 = 0;
  /** Whether pings are answered; a client that is alive does. */
  answersPings = true;
  /** How many pings came. */
  pings = 0;

  #listener: SocketListener | undefined;
  /** Nothing is delivered before somebody listens: a socket that `connect` gives has been open for some time. */
  #paused = true;
  #heard = false;
  readonly #handlers: Handlers = { open: null, message: null, error: null, close: null };
  readonly #waiting: (() => void)[] = [];
  #buffered = 0;

  constructor(url: string) {
    super();
    this.url = url;
  }

  override addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...parameters);
    this.#hear();
  }
  get onopen() {
    return this.#handlers.open;
  }
  set onopen(handler) {
    this.#handlers.open = handler;
    this.#hear();
  }
  get onmessage() {
    return this.#handlers.message;
  }
  set onmessage(handler) {
    this.#handlers.message = handler;
    this.#hear();
  }
  get onerror() {
    return this.#handlers.error;
  }
  set onerror(handler) {
    this.#handlers.error = handler;
    this.#hear();
  }
  get onclose() {
    return this.#handlers.close;
  }
  set onclose(handler) {
    this.#handlers.close = handler;
    this.#hear();
  }

  #hear(): void {
    if (this.#heard) return;
    this.#heard = true;
    // Whoever sets one handler sets the others in the same turn.
    soon(() => this.resume());
  }

  /**
   * The server's end. Whoever accepts the socket gives its listener.
   *
   * @internal
   */
  accept(attach: (socket: ServerSocket) => SocketListener): void {
    const own = this;
    const end: ServerSocket = {
      get buffered() {
        return own.#buffered;
      },
      send: (data) => own.#deliver(data),
      ping: () =>
        own.#later(() => {
          own.pings++;
          if (own.answersPings) own.#listener?.pong();
        }),
      close: (code = 1005, reason = '') =>
        own.#later(() => {
          own.#ended(code, reason, true);
          own.#listener?.closed(code, reason);
        }),
      cut: () => own.#later(() => own.#ended(1006, '', false)),
    };
    // Open first: what the server sends at once must find somebody who listens.
    this.#later(() => {
      this.readyState = 1;
      this.#emit(new Event('open'));
    });
    this.#listener = attach(end);
  }

  /**
   * The handshake was refused: all that the web tells of it.
   *
   * @internal
   */
  refuse(): void {
    this.#later(() => {
      this.readyState = 3;
      this.#emit(new Event('error'));
      this.#emit(new Closing(1006, '', false));
    });
  }

  #deliver(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? encoder.encode(data).length : data.length;
    this.#buffered += bytes;
    this.#later(() => {
      this.#buffered -= bytes;
      if (this.readyState === 1) this.#emit(new MessageEvent('message', { data: this.#shown(data) }));
      if (this.#buffered === 0) this.#listener?.drained();
    });
  }

  #shown(data: string | Uint8Array): unknown {
    if (typeof data === 'string') return data;
    const bytes = data.slice().buffer as ArrayBuffer;
    return this.binaryType === 'arraybuffer' ? bytes : new Blob([bytes]);
  }

  /** In a later microtask, in order, and not while the reader rests. */
  #later(run: () => void): void {
    if (this.#paused) this.#waiting.push(run);
    else {
      soon(() => {
        if (this.#paused) this.#waiting.push(run);
        else run();
      });
    }
  }

  #ended(code: number, reason: string, clean: boolean): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#emit(new Closing(code, reason, clean));
  }

  #emit(event: Event): void {
    this.dispatchEvent(event);
    const handler = this.#handlers[event.type as keyof Handlers] as Handler<Event>;
    handler?.call(this, event);
  }

  send(data: string | ArrayBuffer | Uint8Array): void {
    if (this.readyState === 0) throw new DOMException('The socket is not open yet.', 'InvalidStateError');
    if (this.readyState !== 1) return;
    const message = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    soon(() => this.#listener?.message(message));
  }

  close(code?: number, reason = ''): void {
    if (code !== undefined && code !== 1000 && (code < 3000 || code > 4999))
      throw new DOMException(`${code} is no code for a client.`, 'InvalidAccessError');
    if (this.readyState >= 2) return;
    this.readyState = 2;
    this.#paused = false;
    this.#waiting.length = 0;
    soon(() => {
      this.#listener?.closed(code ?? 1005, reason);
      this.#ended(code ?? 1005, reason, true);
    });
  }

  /** Stops reading: what comes waits in the server's buffer. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    for (const run of this.#waiting.splice(0)) this.#later(run);
  }

  /** Vanishes without a word. */
  cut(): void {
    this.#paused = false;
    this.#waiting.length = 0;
    soon(() => {
      this.#listener?.closed(1006, '');
      this.#ended(1006, '', false);
    });
  }

  /** Sends bytes that are no frame. */
  garble(): void {
    soon(() => this.#listener?.unreadable());
  }
}
