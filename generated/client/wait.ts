// Generated from spec/ by npm run generate. Do not edit.

/** Ends after the time or when the signal fires, whichever comes first; no timer and no listener stays behind. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    if (signal?.aborted) done();
  });
}

/**
 * Does the work, but no longer than the time and only until the signal fires: then the work's own signal fires too, and the
 * failure is told at once, whatever the work does. No timer and no listener stays behind.
 *
 * @param milliseconds 0 for no end; so is what is too long for a timer, which would fire at once
 * @param failure makes the error; it is given an event if the signal has fired, nothing if the time is over
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  failure: (aborted?: Event) => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const ended = controller.signal;
  const stop = (event?: Event) => controller.abort(failure(event));
  const timer = milliseconds > 0 && milliseconds < 2 ** 31 ? setTimeout(() => stop(), milliseconds) : undefined;
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise((resolve, reject) => {
      ended.onabort = () => reject(ended.reason);
      work(ended).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Tells a hook, without waiting for it; what it throws is ignored. */
export async function tell<Fact>(hook: ((fact: Fact) => unknown) | undefined, fact: Fact): Promise<void> {
  try {
    await hook?.(fact);
  } catch {}
}
