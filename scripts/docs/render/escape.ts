const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

/** Shorter than any line, that of a link to the next page on a phone included. */
const SHORT = 12;

/** A name or a path, escaped, that is broken between its words where a line is too short for it. */
export function breakable(text: string): string {
  if (text.length < SHORT) return escapeHtml(text);
  return escapeHtml(text).replace(/[a-z](?=[A-Z])|[/_](?=\w)/g, '$&<wbr>');
}
