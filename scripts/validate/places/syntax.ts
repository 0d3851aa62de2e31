import { skipSpace } from './json.js';

/** The first place at which text stops being JSON, and why. */
export interface SyntaxFault {
  offset: number;
  message: string;
}

const LITERAL = /[\w+.$-]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Looks for the first fault of syntax; the words never show what the text holds, which may be secret. */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const open: { closer: '}' | ']'; offset: number }[] = [];
  let at = skipSpace(text, 0);
  let expect: 'value' | 'key' | 'next' = 'value';
  let fresh = false; // right behind an opening bracket
  if (at >= text.length) return { offset: at, message: 'There is no value.' };
  for (;;) {
    at = skipSpace(text, at);
    const top = open.at(-1);
    if (at >= text.length) {
      if (!top && expect === 'next') return undefined;
      return {
        offset: text.length,
        message: top ? `The text ends before the ${top.closer === '}' ? 'object' : 'list'} does.` : 'The text ends before its value does.',
      };
    }
    const char = text[at] as string;
    if (expect === 'next') {
      if (!top) return { offset: at, message: 'Something follows the value.' };
      if (char === top.closer) {
        open.pop();
        at++;
      } else if (char === ',') {
        at = skipSpace(text, at + 1);
        if (text[at] === top.closer) return { offset: at, message: `A comma stands before the closing "${top.closer}".` };
        expect = top.closer === '}' ? 'key' : 'value';
      } else return { offset: at, message: `A comma or "${top.closer}" is missing here.` };
      continue;
    }
    if (fresh && top && char === top.closer) {
      open.pop();
      at++;
      expect = 'next';
      fresh = false;
      continue;
    }
    fresh = false;
    if (expect === 'key') {
      if (char !== '"') return { offset: at, message: 'A property name in double quotes is missing here.' };
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = skipSpace(text, end);
      if (at >= text.length) continue;
      if (text[at] !== ':') return { offset: at, message: 'A colon is missing after the property name.' };
      at++;
      expect = 'value';
      continue;
    }
    if (char === '{' || char === '[') {
      open.push({ closer: char === '{' ? '}' : ']', offset: at });
      expect = char === '{' ? 'key' : 'value';
      fresh = true;
      at++;
      continue;
    }
    if (char === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
    } else {
      LITERAL.lastIndex = at;
      const word = LITERAL.exec(text)?.[0] ?? '';
      if (word === '') return { offset: at, message: char === "'" ? 'Texts stand in double quotes.' : 'A value is missing here.' };
      if (!['true', 'false', 'null'].includes(word) && !NUMBER.test(word)) {
        const cut = at + word.length >= text.length;
        return { offset: at, message: cut ? 'The text ends before its value does.' : 'This is no JSON value.' };
      }
      at += word.length;
    }
    expect = 'next';
  }
}

function stringEnd(text: string, start: number): number | SyntaxFault {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return { offset: at, message: 'A line break or control character stands in a text; it is written as an escape.' };
    if (code !== 92) continue;
    at++;
    const letter = text[at];
    if (letter === undefined) break;
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (letter === 'u' && at + 5 > text.length) break;
    else if (!'"\\/bfnrt'.includes(letter)) return { offset: at - 1, message: 'This escape is unknown.' };
  }
  return { offset: text.length, message: 'The text ends before a string does.' };
}
