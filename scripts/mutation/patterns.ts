/** Another form of a pattern. */
export interface PatternChange {
  what: string;
  pattern: string;
}

/** One element of a pattern with the place of its text. */
interface Token {
  kind: 'anchor' | 'character' | 'class' | 'count' | 'open' | 'close' | 'or';
  from: number;
  to: number;
  text: string;
}

const ANYTHING = '[\\s\\S]';

/**
 * The pattern with one element changed: an anchor dropped, a character or a class taking anything, a range reaching one
 * character farther or less far, a count one more or one fewer, an alternative gone.
 */
export function changesOfPattern(pattern: string): PatternChange[] {
  const tokens = tokensOf(pattern);
  const found = tokens.flatMap((token): PatternChange[] => {
    const put = (text: string): PatternChange => ({
      what: `${JSON.stringify(token.text)} at ${token.from} becomes ${JSON.stringify(text)}`,
      pattern: pattern.slice(0, token.from) + text + pattern.slice(token.to),
    });
    switch (token.kind) {
      case 'anchor':
        return [put('')];
      case 'character':
        return [put(ANYTHING)];
      case 'class':
        return [ANYTHING, ...classesNear(token.text)].map(put);
      case 'count':
        return countsNear(token.text).map(put);
      default:
        return [];
    }
  });
  return [...found, ...alternativesDropped(pattern, tokens)];
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  const grammar = /([$^])|(\[(?:\\.|[^\]\\])*\])|(\{\d+(?:,\d*)?\}|[?*+])|(\((?:\?:)?)|(\))|(\|)|(\\.|[^\\])/gsu;
  const kinds = ['anchor', 'class', 'count', 'open', 'close', 'or', 'character'] as const;
  for (const match of pattern.matchAll(grammar)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] as Token['kind'];
    tokens.push({ kind, from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  return tokens;
}

/** Each range with one of its ends moved by one character, and each single character left out. */
function classesNear(text: string): string[] {
  const negated = text.startsWith('[^');
  const parts = [...text.slice(negated ? 2 : 1, -1).matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(([, from = '', to]) => ({ from, to }));
  const write = (list: typeof parts) => `[${negated ? '^' : ''}${list.map(({ from, to }) => (to === undefined ? from : `${from}-${to}`)).join('')}]`;
  const near = parts.flatMap(({ from, to }, index) => {
    if (to === undefined) return parts.length > 1 ? [write(parts.toSpliced(index, 1))] : [];
    const moved = [
      { from: next(from, -1), to },
      { from: next(from, 1), to },
      { from, to: next(to, -1) },
      { from, to: next(to, 1) },
    ];
    return moved.map((part) => write(parts.with(index, part)));
  });
  // A range may reach a character that the class has anyway.
  return near.filter((other) => charactersOf(other) !== charactersOf(text));
}

/** The ASCII characters of a class; the ranges of patterns end among them. */
function charactersOf(text: string): string {
  const expression = new RegExp(text, 'u');
  return Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
    .filter((character) => expression.test(character))
    .join('');
}

function next(character: string, step: number): string {
  const other = String.fromCodePoint((character.codePointAt(0) as number) + step);
  return /[\\\]^[-]/.test(other) ? `\\${other}` : other;
}

function countsNear(text: string): string[] {
  if (text === '?') return ['', '*'];
  if (text === '*') return ['', '?', '+'];
  if (text === '+') return ['', '*'];
  const [least = 0, most = least] = text.slice(1, -1).split(',').map(Number);
  const counts: [number, number][] = [
    [least - 1, most],
    [least + 1, most],
    [least, most - 1],
    [least, most + 1],
  ];
  return counts.filter(([from, to]) => from >= 0 && from <= to).map(([from, to]) => `{${from},${to}}`);
}

function alternativesDropped(pattern: string, tokens: Token[]): PatternChange[] {
  const found: PatternChange[] = [];
  const groups: number[][] = [];
  for (const { kind, from, to } of tokens) {
    if (kind === 'open') groups.push([to]);
    else if (kind === 'or') groups.at(-1)?.push(to);
    else if (kind === 'close') {
      const starts = groups.pop() ?? [];
      if (starts.length < 2) continue;
      const texts = starts.map((start, index) => pattern.slice(start, (starts[index + 1] ?? from + 1) - 1));
      texts.forEach((text, index) => {
        const kept = texts.toSpliced(index, 1).join('|');
        found.push({ what: `without the alternative ${JSON.stringify(text)}`, pattern: pattern.slice(0, starts[0]) + kept + pattern.slice(from) });
      });
    }
  }
  return found;
}
