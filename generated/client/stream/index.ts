// Generated from spec/ by npm run generate. Do not edit.

export { type Channel, type ChannelLimits, type ChannelOptions, createChannel } from './channel.js';
export { askChat, finalText, sendAndWatch, waitUntilSettled } from './converse.js';
export * from './errors.js';
export type { StreamHooks, StreamOptions } from './follow.js';
export { joinPart } from './parts.js';
export { streamChat } from './stream-chat.js';
export {
  closeTranscript,
  foldTranscript,
  isResting,
  openTranscript,
  reconcileTranscript,
  startTranscript,
  type Transcript,
  type TranscriptState,
} from './transcript.js';
export type { Handshake, Socket, Transport, TransportEnd, TransportEvents } from './transport.js';
export { type WatchOptions, watchChat } from './watch.js';
