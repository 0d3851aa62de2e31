import type { Collector } from '../collector.js';
import type { Checking } from '../file.js';
import { EmbeddedDocument, JsonDocument, PartDocument } from '../places/document.js';
import { type Connection, type Payload, Session } from '../session.js';
import type { Element, Wanted } from './elements.js';

/** A HAR file's entries one by one, and the frames of an entry's WebSocket one by one out of it. */
export const HAR_ELEMENTS: Wanted = {
  children: {
    log: {
      children: { entries: { children: { '*': { emit: 'entry', children: { _webSocketMessages: { children: { '*': { emit: 'frame' } } } } } } } },
    },
  },
};

interface Text {
  text?: string;
  encoding?: string;
  size?: number;
}

interface Entry {
  request?: { method?: string; url?: string; bodySize?: number; postData?: Text };
  response?: { status?: number; content?: Text };
}

interface Frame {
  type?: string;
  opcode?: number;
  data?: string;
}

/**
 * Reads a HAR file. Browsers write an entry's frames before its address, so they are judged as they come, and what is
 * found counts when the address turns out to be that of a chat's stream.
 */
export class HarReader {
  entries = 0;
  private readonly session: Session;
  private readonly collector: Collector;
  private connection: Connection | undefined;

  constructor({ collector, judge, lawful }: Checking) {
    this.session = new Session(collector, judge, lawful);
    this.collector = collector;
  }

  element(name: string, { text, origins }: Element): void {
    if (name === 'entry') this.entries++;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      const what = name === 'entry' ? 'entry' : 'frame';
      this.collector.add({ rule: 'har-form', pointer: '', message: `this ${what} is not well-formed JSON` }, new JsonDocument(text, origins, true));
      return;
    }
    const document = new JsonDocument(text, origins);
    if (name === 'entry') this.entry(value as Entry | null, document);
    else this.frame(value as Frame | null, document);
  }

  private frame(frame: Frame | null, document: JsonDocument): void {
    if (!this.connection) {
      this.connection = this.session.connect();
      this.collector.hold();
    }
    if (typeof frame?.data !== 'string') return;
    // Beside texts (1) and binaries (2), browsers note errors of the socket here.
    if (frame.opcode !== 1 && frame.opcode !== 2) return;
    const data = frame.opcode === 2 ? Buffer.from(frame.data, 'base64').toString() : frame.data;
    const payload: Payload = {
      text: data,
      document: frame.opcode === 2 ? new PartDocument(document, '/data') : new EmbeddedDocument(data, document, '/data'),
    };
    this.session.frame(this.connection, frame.type !== 'send', payload, Buffer.byteLength(data), this.entries + 1);
  }

  private entry(entry: Entry | null, document: JsonDocument): void {
    const { request, response } = entry ?? {};
    const { connection } = this;
    this.connection = undefined;
    const method = request?.method;
    const url = request?.url;
    if (typeof method !== 'string' || typeof url !== 'string') {
      this.collector.release(false);
      this.collector.add({ rule: 'har-form', pointer: '', message: 'the entry has no request with a method and an address' }, document);
      return;
    }
    // Browsers name the address of a socket by its own scheme.
    const address = url.replace(/^ws/, 'http');
    const stream = connection && this.session.open(address);
    this.collector.release(stream !== undefined);
    if (connection && stream) this.sameChat(connection, stream, document);
    const call = this.session.request(
      method,
      address,
      bodyOf(request?.postData, request?.bodySize, '/request/postData', document),
      document,
      this.entries,
    );
    const status = response?.status;
    // No answer came where a browser writes 0.
    if (typeof status !== 'number' || status < 100) this.session.release(call);
    else this.session.answer(call, status, bodyOf(response?.content, response?.content?.size, '/response/content', document), document, this.entries);
  }

  private sameChat(connection: Connection, addressed: Connection, document: JsonDocument): void {
    const asked = addressed.rules.chat();
    const spoken = connection.rules.chat();
    if (asked === undefined || spoken === undefined || asked === spoken) return;
    const message = `the events are of chat ${spoken}, and the stream is that of ${asked}`;
    this.collector.add({ rule: 'stream-chat', pointer: '', message }, document, { stream: this.entries });
  }
}

function bodyOf(content: Text | undefined, size: number | undefined, pointer: string, document: JsonDocument): Payload | 'lost' | undefined {
  const text = content?.text;
  if (typeof text !== 'string' || text === '') return (size ?? 0) > 0 ? 'lost' : undefined;
  if (content?.encoding !== 'base64') return { text, document: new EmbeddedDocument(text, document, `${pointer}/text`) };
  return { text: Buffer.from(text, 'base64').toString(), document: new PartDocument(document, `${pointer}/text`) };
}
