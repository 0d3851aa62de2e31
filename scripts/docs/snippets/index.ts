import type { Contract } from '../../contract/load.js';
import type { Operation } from '../../contract/operations.js';
import { curl } from './curl.js';
import { rawFetch } from './fetch.js';
import { readRequest } from './request.js';
import { streamByClient, streamByWebSocket } from './stream.js';
import { typescript } from './typescript.js';

/** One way to call an operation: a whole program that runs as it stands. */
export interface Snippet {
  id: 'curl' | 'typescript' | 'fetch' | 'websocket';
  /** For people, on a tab. */
  label: string;
  language: 'sh' | 'ts' | 'js';
  /** Without a newline at its end. */
  code: string;
}

/**
 * How an operation is called, in each way that there is. Every program reads the deployment and the token from the
 * environment (`CODER_URL`, `CODER_SESSION_TOKEN`), takes ids and body from the contract's first example, and ends with a
 * status other than 0 and the cause when the call fails.
 *
 * @throws ContractFault where the contract has no example of what the call needs
 */
export function snippetsOf(contract: Contract, operation: Operation): Snippet[] {
  const request = readRequest(contract, operation);
  if (operation.success.status === 101) {
    return [
      { id: 'typescript', label: 'TypeScript', language: 'ts', code: streamByClient(request) },
      { id: 'websocket', label: 'WebSocket', language: 'js', code: streamByWebSocket(request) },
    ];
  }
  return [
    { id: 'curl', label: 'curl', language: 'sh', code: curl(request) },
    { id: 'typescript', label: 'TypeScript', language: 'ts', code: typescript(contract, request) },
    { id: 'fetch', label: 'fetch', language: 'js', code: rawFetch(request) },
  ];
}
