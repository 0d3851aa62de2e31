import type { Shown, Trouble } from '../finding.js';
import { type MakeFormat, originOf } from './format.js';

/** JUnit XML: a suite a file, in it a failed case a finding, or one good case. Warnings are cases that pass and say so. */
export const junit: MakeFormat = () => {
  let held: Shown[] = [];
  let trouble: Trouble | undefined;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="coder-chats validate">\n',
    finding(shown) {
      held.push(shown);
      return '';
    },
    trouble(told) {
      trouble = told;
      return '';
    },
    fileEnd(file) {
      const failures = held.filter(({ finding }) => finding.severity === 'error').length;
      const cases = held.map(testCase);
      if (trouble)
        cases.push(
          `<testcase name="could not be checked" classname=${attribute(file)}>${element('error', trouble.message, trouble.hint ?? '')}</testcase>`,
        );
      if (cases.length === 0) cases.push(`<testcase name="holds" classname=${attribute(file)}/>`);
      const counts = `tests="${cases.length}" failures="${failures}" errors="${trouble ? 1 : 0}" skipped="0" time="0"`;
      held = [];
      trouble = undefined;
      return `  <testsuite name=${attribute(file)} ${counts}>\n${cases.map((text) => `    ${text}\n`).join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
};

function testCase({ finding }: Shown): string {
  const { rule, severity, file, line, column, message, hint, law, pointer } = finding;
  const name = `${rule} at ${line}:${column}${pointer ? ` ${pointer}` : ''}`;
  const origin = originOf(finding);
  const body = [`${file}:${line}:${column}`, message, hint, origin && `in ${origin}`, law && `law ${law}`].filter(Boolean).join('\n');
  const result = severity === 'error' ? element('failure', message, body, rule) : `<system-out>${xml(`warning: ${body}`)}</system-out>`;
  return `<testcase name=${attribute(name)} classname=${attribute(file)} file=${attribute(file)} line="${line}">${result}</testcase>`;
}

function element(name: string, message: string, body: string, type?: string): string {
  return `<${name} message=${attribute(message)}${type ? ` type=${attribute(type)}` : ''}>${xml(body)}</${name}>`;
}

function attribute(text: string): string {
  return `"${xml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;
}

/** XML has no place for most control characters, nor for halves of surrogate pairs. */
function xml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}
