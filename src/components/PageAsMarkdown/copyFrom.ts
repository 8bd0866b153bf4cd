/**
 * Puts the text at an address on the clipboard. The clipboard is asked at once, and gets the text when it has come: a
 * browser allows no more than that in answer to a click.
 * @throws where the text can't be fetched or the clipboard is refused
 */
export async function copyFrom(address: string): Promise<void> {
  const text = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    return new Blob([await response.text()], {type: 'text/plain'});
  });
  // Nobody waits for it where the clipboard is missing.
  text.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({'text/plain': text})]);
}
