import { createHash, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** What came on a raw socket: a frame of the server, its masks and lengths already read. */
export interface RawFrame {
  opcode: number;
  final: boolean;
  masked: boolean;
  payload: Buffer;
}

/**
 * A WebSocket client written from RFC 6455 on a bare TCP socket: it shares no code with our client nor with the library of
 * the mock's server, so that what it understands is really on the wire.
 */
export class RawWebSocket {
  /** The head of the server's answer to the handshake. */
  readonly head: string;
  readonly frames: RawFrame[] = [];
  ended = false;
  readonly #socket: Socket;
  #bytes: Buffer;
  readonly #waiting = new Set<() => void>();

  private constructor(socket: Socket, head: string, rest: Buffer) {
    this.#socket = socket;
    this.head = head;
    this.#bytes = rest;
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#read();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      this.ended = true;
      this.#tell();
    });
    this.#read();
  }

  /** Shakes hands as the upstream SDK does: no subprotocol, no extension, the token in its own header. */
  static async open(url: string, token: string): Promise<RawWebSocket> {
    const { hostname, port, pathname, search, host } = new URL(url);
    const key = randomBytes(16).toString('base64');
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\nCoder-Session-Token: ${token}\r\n\r\n`,
    );
    let bytes = Buffer.alloc(0);
    let end = -1;
    while (end < 0) {
      bytes = Buffer.concat([bytes, await new Promise<Buffer>((done, fail) => socket.once('data', done).once('error', fail))]);
      end = bytes.indexOf('\r\n\r\n');
    }
    const head = bytes.subarray(0, end).toString('latin1');
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    if (!head.startsWith('HTTP/1.1 101 ')) throw new Error(head);
    if (!new RegExp(`^sec-websocket-accept: ${accept.replace(/[+/]/g, '\\$&')}$`, 'im').test(head)) throw new Error(`a wrong accept key: ${head}`);
    return new RawWebSocket(socket, head, bytes.subarray(end + 4));
  }

  #read(): void {
    for (;;) {
      if (this.#bytes.length < 2) break;
      const [first = 0, second = 0] = this.#bytes;
      let length = second & 0x7f;
      let at = 2;
      if (length === 126) {
        if (this.#bytes.length < 4) break;
        length = this.#bytes.readUInt16BE(2);
        at = 4;
      } else if (length === 127) {
        if (this.#bytes.length < 10) break;
        length = Number(this.#bytes.readBigUInt64BE(2));
        at = 10;
      }
      if (this.#bytes.length < at + length) break;
      const frame = { opcode: first & 0x0f, final: first >= 0x80, masked: second >= 0x80, payload: this.#bytes.subarray(at, at + length) };
      if ((first & 0x70) !== 0) throw new Error('a reserved bit is set');
      this.frames.push(frame);
      this.#bytes = this.#bytes.subarray(at + length);
      if (frame.opcode === 0x9) this.send(0xa, frame.payload);
    }
    this.#tell();
  }

  #tell(): void {
    for (const check of this.#waiting) check();
  }

  /** One frame, masked as a client must. */
  send(opcode: number, payload: Buffer | string): void {
    const data = Buffer.from(payload as string);
    if (data.length > 125) throw new Error('longer frames than the tests need');
    const mask = randomBytes(4);
    this.#socket.write(
      Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | data.length]), mask, data.map((byte, index) => byte ^ (mask[index % 4] as number))]),
    );
  }

  /** The texts that came, each of one message. */
  get texts(): string[] {
    return this.frames.filter(({ opcode }) => opcode === 0x1).map(({ payload }) => payload.toString());
  }

  /** The close that came. */
  get close(): { code: number; reason: string } | undefined {
    const frame = this.frames.find(({ opcode }) => opcode === 0x8);
    return frame && { code: frame.payload.length ? frame.payload.readUInt16BE(0) : 1005, reason: frame.payload.subarray(2).toString() };
  }

  /** Resolves as soon as it holds; rejects when the connection ends before. */
  until(holds: (socket: this) => boolean): Promise<void> {
    return new Promise((done, fail) => {
      const check = () => {
        if (!holds(this) && !this.ended) return;
        this.#waiting.delete(check);
        if (holds(this)) done();
        else fail(new Error('the connection ended'));
      };
      this.#waiting.add(check);
      check();
    });
  }

  destroy(): void {
    this.#socket.destroy();
  }
}
