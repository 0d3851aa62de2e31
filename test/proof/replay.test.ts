import { expect, test } from 'vitest';
import { makeHistory } from '../client/histories.js';
import { breakAt, randomBreak, uninterrupted } from '../client/replay-law.js';

const HISTORIES = 10_000;
const BREAKS = 3;
/** Ordinary words, words that begin alike, and one for all: how much there is to tell two texts apart by. */
const WORDS = [undefined, ['I ', 'I will ', 'I will not '], ['a', 'b'], ['a']];

test(`the replay law holds on ${HISTORIES} random lives of a chat, each broken at ${BREAKS} random places`, () => {
  let moments = 0;
  let compared = 0;
  for (let seed = 0; seed < HISTORIES; seed++) {
    const words = WORDS[seed % WORDS.length];
    const history = makeHistory(seed, words ? { words } : {});
    const whole = uninterrupted(history, 'run');
    moments += history.length;
    for (let count = 0; count < BREAKS; count++) {
      const place = randomBreak(history, seed * BREAKS + count);
      expect(breakAt(history, whole, place), `seed ${seed}, ${JSON.stringify(place)}`).toBeUndefined();
      compared += history.length - place.at;
    }
  }
  console.log(`${HISTORIES} histories of ${moments} moments, ${HISTORIES * BREAKS} breaks, ${compared} transcripts compared: no difference`);
});
