import { bundleAsyncapi, bundleOpenapi } from '../contract/bundle.js';
import { count, type Step, toJson } from './step.js';

/** `openapi.json` and `asyncapi.json`: each document in one file, components under their wire names. */
export const documents: Step = {
  name: 'documents',
  async run(contract) {
    const events = contract.types.get('ChatStreamEvent')?.schema.oneOf;
    return {
      files: new Map([
        ['openapi.json', toJson(bundleOpenapi(contract))],
        ['asyncapi.json', toJson(bundleAsyncapi(contract))],
      ]),
      counted: [
        count(contract.operations.length, 'operation'),
        count(contract.messages.length, 'message'),
        count(Array.isArray(events) ? events.length : 0, 'event'),
      ].join(', '),
    };
  },
};
