/** The addresses of the scripts that a page asks for after its first paint (./template.ts), whatever the minifier made of it. */
export function lateAddresses(html: string): string[] {
  const inside = /<script data-scripts[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  return [...inside.matchAll(/["'`]([^"'`]+\.js)["'`]/g)].map(([, address = '']) => address);
}
