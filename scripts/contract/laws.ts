/** One numbered law of the protocol: `### S7. queue_update without a list means an empty queue`. */
export interface Law {
  /** Letter of its part and number, such as `S7`. */
  id: string;
  title: string;
  /** The law's own text, Markdown. */
  text: string;
  /** 1-based line of its heading. */
  line: number;
}

const HEADING = /^### ([A-Z]\d+)\. (.+)$/;

export function parseLaws(markdown: string): Law[] {
  const laws: Law[] = [];
  const lines = markdown.split('\n');
  lines.forEach((text, index) => {
    const match = HEADING.exec(text);
    if (!match) return;
    const end = lines.findIndex((line, at) => at > index && /^#{1,3} /.test(line));
    laws.push({
      id: match[1] ?? '',
      title: (match[2] ?? '').trim(),
      text: lines
        .slice(index + 1, end < 0 ? undefined : end)
        .join('\n')
        .trim(),
      line: index + 1,
    });
  });
  return laws;
}
