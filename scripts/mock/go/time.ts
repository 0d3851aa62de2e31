/** The year-1 time, which means "never". */
export const ZERO_TIME = '0001-01-01T00:00:00Z';

/** RFC 3339 from microseconds since 1970, with as many digits as are needed (law R10). */
export function formatTime(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  const rest = microseconds - seconds * 1_000_000;
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return rest === 0 ? `${text}Z` : `${text}.${String(rest).padStart(6, '0').replace(/0+$/, '')}Z`;
}
