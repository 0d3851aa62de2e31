/** Something that is due at a time. */
export interface Task {
  readonly due: number;
  cancelled: boolean;
}
interface Entry extends Task {
  order: number;
  run: () => void;
}

/**
 * The engine's only notion of time: a list of what is due, and a clock that stands still until somebody moves it.
 * Times are milliseconds since 1970. What is due at the same time runs in the order in which it was planned.
 */
export class Agenda {
  /** Called whenever something new becomes the next to do, so that a driver can set its timer. */
  onEarlier: (() => void) | undefined;
  #now: number;
  #order = 0;
  readonly #heap: Entry[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  get now(): number {
    return this.#now;
  }

  /** When the next task is due; undefined when there is none. */
  get nextDue(): number | undefined {
    while (this.#heap[0]?.cancelled) this.#pop();
    return this.#heap[0]?.due;
  }

  after(milliseconds: number, run: () => void): Task {
    const entry: Entry = { due: this.#now + Math.max(0, milliseconds), order: this.#order++, run, cancelled: false };
    this.#push(entry);
    if (this.#heap[0] === entry) this.onEarlier?.();
    return entry;
  }

  /** Moves the clock, running on the way what becomes due, each at its own time. The clock never goes back. */
  advanceTo(time: number): void {
    for (;;) {
      const due = this.nextDue;
      if (due === undefined || due > time) break;
      const entry = this.#pop() as Entry;
      this.#now = Math.max(this.#now, due);
      entry.run();
    }
    this.#now = Math.max(this.#now, time);
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, heap[parent] as Entry)) break;
      heap[at] = heap[parent] as Entry;
      at = parent;
    }
    heap[at] = entry;
  }

  #pop(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1] as Entry, heap[child] as Entry)) child++;
      if (!before(heap[child] as Entry, last)) break;
      heap[at] = heap[child] as Entry;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function before(a: Entry, b: Entry): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
