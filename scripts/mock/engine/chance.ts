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

  /** A UUID of version 4. Made in one piece: an id is a key at once, and texts in pieces are dear as keys. */
  uuid(): string {
    const b = ((this.next() & 0xffff0fff) | 0x4000) >>> 0;
    const c = ((this.next() & 0x3fffffff) | 0x80000000) >>> 0;
    const a = this.next();
    const d = this.next();
    // biome-ignore format: five groups
    return String.fromCharCode(
      digit(a, 28), digit(a, 24), digit(a, 20), digit(a, 16), digit(a, 12), digit(a, 8), digit(a, 4), digit(a, 0), HYPHEN,
      digit(b, 28), digit(b, 24), digit(b, 20), digit(b, 16), HYPHEN,
      digit(b, 12), digit(b, 8), digit(b, 4), digit(b, 0), HYPHEN,
      digit(c, 28), digit(c, 24), digit(c, 20), digit(c, 16), HYPHEN,
      digit(c, 12), digit(c, 8), digit(c, 4), digit(c, 0),
      digit(d, 28), digit(d, 24), digit(d, 20), digit(d, 16), digit(d, 12), digit(d, 8), digit(d, 4), digit(d, 0),
    );
  }
}

const HYPHEN = 45;
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** Four of 32 bits as the code of a digit. */
function digit(bits: number, shift: number): number {
  return DIGITS[(bits >>> shift) & 15] as number;
}

/** 32 bits as eight digits. */
function word(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
