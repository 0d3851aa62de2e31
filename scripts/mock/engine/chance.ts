/** Seeded randomness: the same seed gives the same ids and the same choices. Not for secrets. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** What `restore` takes, to go on at the same place. */
  get state(): number {
    return this.#state;
  }

  restore(state: number): void {
    this.#state = state >>> 0;
  }

  /** A whole number of 32 bits (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A number from 0 up to, but not including, 1. */
  fraction(): number {
    return this.next() / 4_294_967_296;
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += word(this.next());
    return text.slice(0, digits);
  }

  /** A UUID of version 4. */
  uuid(): string {
    const b = word(((this.next() & 0xffff0fff) | 0x4000) >>> 0);
    const c = word(((this.next() & 0x3fffffff) | 0x80000000) >>> 0);
    return `${word(this.next())}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${word(this.next())}`;
  }
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** 32 bits as eight digits. */
function word(bits: number): string {
  return `${BYTES[bits >>> 24]}${BYTES[(bits >>> 16) & 255]}${BYTES[(bits >>> 8) & 255]}${BYTES[bits & 255]}`;
}
