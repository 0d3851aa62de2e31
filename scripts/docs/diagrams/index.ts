export type { Figure } from './figure.js';
export { sequenceDiagrams } from './sequence.js';
export { stateDiagram } from './state.js';
export { STORIES, type StoryName } from './stories.js';
