import type { Engine } from './engine.js';

/** What moves the engine's clock. */
export interface Driver {
  /** Brings the clock to where it should be, before something comes in from outside. */
  sync(): void;
  /** Moves the clock on by hand, to a time. */
  skipTo(time: number): void;
  /** From now on so many times as fast as the clock on the wall. */
  pace(speed: number): void;
  stop(): void;
}

/** The clock moves by hand only. */
export function byHand(engine: Engine): Driver {
  return {
    sync() {},
    skipTo: (time) => engine.agenda.advanceTo(time),
    pace(speed) {
      engine.options.speed = speed;
    },
    stop() {},
  };
}

const LONGEST_TIMER = 2 ** 31 - 1;
/** A timer that is so late was not late but asleep, in milliseconds. */
const SLEPT = 5000;

/** The clock follows the one on the wall, `speed` times as fast, with one timer for all that is due. */
export function byTheWall(engine: Engine): Driver {
  const { agenda, options } = engine;
  const began = performance.now();
  let ahead = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerDue = Number.POSITIVE_INFINITY;
  let stopped = false;

  const now = () => options.start + ahead + (performance.now() - began) * options.speed;
  const sync = () => {
    const due = agenda.nextDue;
    let time = now();
    if (due !== undefined && due <= time) {
      // A machine that slept has not let its clients down: the time that it slept does not count.
      if (time - due > SLEPT * options.speed) {
        ahead -= time - due;
        time = due;
      }
      // One turn for all that is due: when there is much to do, frames gather more events and cost less (law S5).
      engine.turn(() => agenda.advanceTo(time));
    } else agenda.advanceTo(time);
    plan();
  };
  const plan = () => {
    const due = agenda.nextDue;
    if (stopped || due === undefined || due >= timerDue) return;
    if (timer !== undefined) clearTimeout(timer);
    timerDue = due;
    timer = setTimeout(
      () => {
        timer = undefined;
        timerDue = Number.POSITIVE_INFINITY;
        sync();
      },
      Math.min(LONGEST_TIMER, Math.max(0, (due - now()) / options.speed)),
    );
    // A process that has nothing else to do may end.
    (timer as { unref?: () => void }).unref?.();
  };
  agenda.onEarlier = plan;
  return {
    sync,
    skipTo(time) {
      ahead += Math.max(0, time - now());
      agenda.advanceTo(now());
      plan();
    },
    pace(speed) {
      sync();
      const at = now();
      options.speed = speed;
      ahead += at - now();
      clearTimeout(timer);
      timerDue = Number.POSITIVE_INFINITY;
      plan();
    },
    stop() {
      stopped = true;
      agenda.onEarlier = undefined;
      if (timer !== undefined) clearTimeout(timer);
    },
  };
}
