import MarkdownIt from 'markdown-it';
import type { Language } from '../model.js';
import { isOutside, relativeTo } from './addresses.js';
import { breakable, escapeHtml } from './escape.js';
import { highlight } from './highlight.js';

/** Words that lead somewhere by themselves: law numbers in text, wire names in code. */
export interface Links {
  law(id: string): string | undefined;
  /** A type, an operation, an event. */
  code(text: string): string | undefined;
}

export interface Prose {
  /** Markdown as HTML of a page, with its links relative to it. */
  block(markdown: string, page: string): string;
  /** The same without a paragraph around it. */
  inline(markdown: string, page: string): string;
}

const LAW = /\b([RSC]\d{1,2})\b/g;

/** Renders Markdown; no HTML in it counts. What the words lead to is not linked to the page itself. */
export function proseWith(links: Links): Prose {
  const markdown = new MarkdownIt({ html: false, typographer: false });
  const { rules } = markdown.renderer;

  rules.text = (tokens, index, _options, env: { page: string }) => {
    const text = tokens[index]?.content ?? '';
    if (/^\w+$/.test(text) && insideLink(tokens, index)) return breakable(text);
    return text
      .split(LAW)
      .map((part, at) => (at % 2 ? (linked(part, links.law(part), env.page, tokens, index) ?? escapeHtml(part)) : escapeHtml(part)))
      .join('');
  };
  rules.code_inline = (tokens, index, _options, env: { page: string }) => {
    const text = tokens[index]?.content ?? '';
    const code = `<code>${escapeHtml(text)}</code>`;
    const address = links.code(text);
    return address && leadsOn(address, env.page) && !insideLink(tokens, index)
      ? `<a href="${escapeHtml(relativeTo(env.page, address))}">${code}</a>`
      : code;
  };
  rules.link_open = (tokens, index, options, env: { page: string }, self) => {
    const token = tokens[index];
    const address = token?.attrGet('href') ?? '';
    token?.attrSet('href', relativeTo(env.page, address));
    if (isOutside(address)) token?.attrSet('rel', 'noopener');
    return self.renderToken(tokens, index, options);
  };
  rules.table_open = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => '</table></div>\n';
  rules.fence = (tokens, index) => {
    const token = tokens[index];
    const language = (token?.info.trim() || 'text') as Language;
    return `<pre class="code" tabindex="0"><code>${highlight(token?.content.trimEnd() ?? '', language)}</code></pre>`;
  };

  return {
    block: (text, page) => markdown.render(text, { page }),
    inline: (text, page) => markdown.renderInline(text, { page }),
  };
}

function linked(text: string, address: string | undefined, page: string, tokens: { type: string }[], index: number): string | undefined {
  if (!address || insideLink(tokens, index)) return undefined;
  return `<a href="${escapeHtml(relativeTo(page, address))}">${escapeHtml(text)}</a>`;
}

/** A link from a page to the whole of itself is none. */
function leadsOn(address: string, page: string): boolean {
  return address !== page;
}

function insideLink(tokens: { type: string }[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (tokens[at]?.type === 'link_open') return true;
    if (tokens[at]?.type === 'link_close') return false;
  }
  return false;
}
