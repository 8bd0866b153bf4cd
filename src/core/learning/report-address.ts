/** What a reader is looking at as they find a mistake. */
export interface Passage {
  /** The heading under which it stands; '' where nothing is known but the page. */
  readonly section: string;
  /** The words that the reader has selected; '' for none. */
  readonly words: string;
}

export interface Reported extends Passage {
  /** 'owner/name' on GitHub */
  readonly repository: string;
  readonly page: string;
  /** The page's whole address. */
  readonly address: string;
}

/** An address may not grow without end; whoever reports can add the rest. */
const mostLetters = 600;

/** The address of a new issue, the form "A claim is wrong" with its place and claim filled in (.github/ISSUE_TEMPLATE/claim.yml). */
export function reportAddress({repository, page, address, section, words}: Reported): string {
  const fields = {
    template: 'claim.yml',
    place: `${page}${section && `, “${section}”`}, ${address}`,
    ...(words && {claim: `> ${words.slice(0, mostLetters)}\n\n`}),
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://github.com/${repository}/issues/new?${query.join('&')}`;
}
