/** How many elements a browser that runs scripts makes of a page's HTML; the inside of a <noscript> is text to it. */
export function elementsIn(html: string): number {
  const drawn = html
    .replace(/<noscript\b[\s\S]*?<\/noscript>/g, '<noscript>')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '<$1>');
  return drawn.match(/<[a-z]/gi)?.length ?? 0;
}
