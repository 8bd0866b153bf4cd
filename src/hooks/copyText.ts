/**
 * Puts a text on the clipboard.
 * @throws in its promise, where the browser refuses, or has no clipboard for a page (as on an insecure address)
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
