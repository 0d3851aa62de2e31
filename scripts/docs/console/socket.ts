import type { Transport } from '../../../generated/client/stream/transport.js';

/** The parts of a WebSocket that are used: the web's, and the mock's. */
interface WebSocketLike {
  binaryType: string;
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: never) => void) | null;
  close(code?: number): void;
}

/** What is told of the sockets below a stream. */
export interface SocketEvents {
  onOpened(): void;
  /** A frame, as it came. */
  onFrame(text: string): void;
  /** The other side, or the network, has closed the socket. */
  onClosed(code: number, reason: string): void;
}

/** A transport for the client's streams over any WebSocket, that lets somebody look on. */
export function socketTransport(make: (url: URL) => object, { onOpened, onFrame, onClosed }: SocketEvents): Transport {
  return ({ url }, events) => {
    const socket = make(url) as WebSocketLike;
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      onOpened();
      events.opened();
    };
    socket.onmessage = ({ data }) => {
      const frame = typeof data === 'string' ? data : new Uint8Array(data as ArrayBuffer);
      onFrame(typeof frame === 'string' ? frame : new TextDecoder().decode(frame));
      events.frame(frame);
    };
    socket.onclose = ({ code, reason }: CloseEvent) => {
      onClosed(code, reason);
      events.closed({ code, reason });
    };
    return {
      close() {
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close(1000);
      },
    };
  };
}
