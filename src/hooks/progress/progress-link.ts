import {MOST_BYTES, type Refused} from '../../core/learning/import-progress.ts';
import {pack, unpack} from '../../core/learning/packed.ts';
import type {ProgressRecord} from '../../core/learning/progress.ts';

/** Raised when the meaning of the data changes. */
const VERSION = 1;
/**
 * Several times what a reader's record makes who has done everything, without the runs of the challenges (9,000); with the runs it
 * may be longer. Programs cut what is much longer.
 */
const MOST_LETTERS = 40_000;

/** What an address says of a record: the text of a file that holds it, or why there is none. */
export type ReadLink = {readonly kind: 'read'; readonly text: string} | Refused;

/**
 * `PAGE#progress.VERSION.DATA`. DATA is the packed record, compressed by the browser (deflate, RFC 1951), in the letters of
 * base64url. What stands after # is not sent to any server.
 * @returns null where the record is too long for a link
 */
export async function progressLink(page: string, record: ProgressRecord): Promise<string | null> {
  const bytes = await compressed(pack(record));
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return data.length > MOST_LETTERS ? null : `${page}#progress.${VERSION}.${data}`;
}

/** What to do about a link that cannot be used. */
export const linkAgain =
  'Make the link once more on the other device, and open the whole of it; or carry a file.';

/** Null for an ordinary anchor. Whatever else is in it, this gives an answer and never throws. */
export async function readProgressLink(hash: string): Promise<ReadLink | null> {
  const [, version, data] = /^#progress\.(\d{1,6})\.(.*)$/s.exec(hash) ?? [];
  if (version === undefined || data === undefined) return null;
  if (Number(version) !== VERSION)
    return refused(
      'It was made by another version of the site.',
      'Reload this page to get the newest version, then open the link again.',
    );
  if (data.length > MOST_LETTERS)
    return refused(
      `It is longer than ${MOST_LETTERS.toLocaleString('en-GB')} letters, which no link of this site is.`,
      linkAgain,
    );
  try {
    const letters = atob(decodeURIComponent(data).replaceAll('-', '+').replaceAll('_', '/'));
    const text = unpack(await decompressed(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
    return text === null ? refused('It holds no record.', linkAgain) : {kind: 'read', text};
  } catch (error) {
    const isHuge = error instanceof TooMuch;
    return refused(
      isHuge ? 'It holds far more than any record does.' : 'It is damaged or was cut short.',
      linkAgain,
    );
  }
}

const refused = (reason: string, remedy: string): Refused => ({kind: 'refused', reason, remedy});

class TooMuch extends Error {}

async function compressed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Stops as soon as more comes out than a record can hold: a few bytes can stand for gigabytes.
 * @throws in its promise, for what is not compressed or cut short; `TooMuch` for what is too large
 */
async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let size = 0;
  let text = '';
  for (;;) {
    const {value, done} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) {
      // Nobody waits for what is no longer wanted.
      reader.cancel().catch(() => undefined);
      throw new TooMuch();
    }
    text += decoder.decode(value, {stream: true});
  }
}
