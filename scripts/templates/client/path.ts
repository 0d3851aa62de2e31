/**
 * Fills the braces of a path template.
 *
 * @throws TypeError for a value that would name another path, or that is not the number it looks like
 */
export function fillPath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    const text = String(value ?? '');
    // `encodeURIComponent` leaves dots alone, and a URL reads `/chats/..` as another resource.
    if (/^\.{0,2}$/.test(text) || (typeof value === 'number' && !Number.isSafeInteger(value))) {
      throw new TypeError(`Path parameter "${name}" must not be "${text}".`);
    }
    return encodeURIComponent(text);
  });
}
