/** The year-1 time, which means "never". */
export const ZERO_TIME = '0001-01-01T00:00:00Z';

// Most times that are written lie in the same second.
let lastSeconds = Number.NaN;
let lastText = '';
// And many are written twice.
let lastTime = Number.NaN;
let lastWritten = '';

/** RFC 3339 from microseconds since 1970, with as many digits as are needed (law R10). */
export function formatTime(microseconds: number): string {
  if (microseconds !== lastTime) {
    lastTime = microseconds;
    lastWritten = format(microseconds);
  }
  return lastWritten;
}

function format(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  const rest = microseconds - seconds * 1_000_000;
  if (seconds !== lastSeconds) {
    lastSeconds = seconds;
    lastText = new Date(seconds * 1000).toISOString().slice(0, 19);
  }
  if (rest === 0) return `${lastText}Z`;
  let digits = 1_000_000 + rest;
  while (digits % 10 === 0) digits /= 10;
  return `${lastText}.${String(digits).slice(1)}Z`;
}
