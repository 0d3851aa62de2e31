import { writeSync } from 'node:fs';
import { grouped } from '../validate/formats/words.js';

/** A line on a terminal that says how far long work has come. */
export interface Progress {
  update(bytes: number, values: number): void;
  clear(): void;
}

const FIRST = 500;
const BETWEEN = 200;

/** Shown after half a second. */
export function showProgress(wanted: boolean): Progress {
  if (!wanted) return { update() {}, clear() {} };
  const begun = performance.now();
  let shown = begun + FIRST - BETWEEN;
  let visible = false;
  return {
    update(bytes, values) {
      const now = performance.now();
      if (now - shown < BETWEEN) return;
      shown = now;
      visible = true;
      const seconds = (now - begun) / 1000;
      const rate = grouped(Math.round(values / seconds));
      writeSync(2, `\r\u001b[K${(bytes / 1e6).toFixed(1)} MB, ${grouped(values)} values, ${rate} values/s`);
    },
    clear() {
      if (visible) writeSync(2, '\r\u001b[K');
      visible = false;
    },
  };
}
