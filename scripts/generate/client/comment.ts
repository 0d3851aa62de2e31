/** A doc comment of paragraphs, broken at the width of a line; tags such as `@param` stand one to a line. */
export function docComment(paragraphs: string[], indent = ''): string {
  const lines = paragraphs.flatMap((paragraph, index) => {
    const tag = paragraph.startsWith('@');
    const gap = index > 0 && !(tag && paragraphs[index - 1]?.startsWith('@')) ? [''] : [];
    return [...gap, ...wrap(paragraph.replaceAll('*/', '*\u200b/'), 116 - indent.length)];
  });
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line ? ` ${line}` : ''}`), `${indent} */`].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += (line && ' ') + word;
  }
  return [...lines, line];
}
