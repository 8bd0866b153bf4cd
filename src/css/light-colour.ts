/**
 * A colour of the light mode, out of the text of tokens.css: for pictures, which read no style sheet.
 * @throws where the tokens have none of that name
 */
export function lightColour(tokens: string, name: string): string {
  const found = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  if (found) return found;
  throw new Error(
    `src/css/tokens.css has no --color-${name} of the form light-dark(#…, #…), which pictures need.`,
  );
}
