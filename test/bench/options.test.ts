import { expect, it } from 'vitest';
import { numberOf, partsOf } from '../../scripts/bench/options.js';

const PARTS = ['speed', 'slow', 'size'];

it('parts are named with commas between, and one that there is not is told with those that there are', () => {
  expect(partsOf('size,speed', PARTS)).toEqual(['size', 'speed']);
  expect(() => partsOf('size,sped', PARTS)).toThrow('--only knows no "sped". It knows speed, slow, size.');
  expect(() => partsOf('', PARTS)).toThrow('--only knows no "".');
});

it.each(['0', '-1', '', 'x', 'Infinity', '1e999'])('"%s" is no number to measure with', (text) => {
  expect(() => numberOf('rounds', text)).toThrow(`--rounds wants a whole number above 0, not "${text}".`);
  expect(() => numberOf('seconds', text, false)).toThrow(`--seconds wants a number above 0, not "${text}".`);
});

it('a fraction is taken where no whole number is wanted', () => {
  expect(numberOf('seconds', '1.5', false)).toBe(1.5);
  expect(() => numberOf('rounds', '1.5')).toThrow('--rounds wants a whole number above 0, not "1.5".');
});
