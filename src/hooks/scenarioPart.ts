/**
 * What search and hash of an address say of a scenario: '' if nothing, null if the hash is a jump to a heading, which
 * leaves the question open.
 */
export function scenarioPart(search: string, hash: string): string | null {
  if (/^#\d+\./.test(hash)) return search + hash;
  if (hash !== '' && hash !== '#') return null;
  return /[?&](preset|seed)=/.test(search) ? search : '';
}
