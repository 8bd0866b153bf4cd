import {indexMeta} from '../../core/finding/dialog-ids.ts';
import type {Findable} from '../../core/finding/findable.ts';

/** There is no index to ask for: in development, nothing has been built yet. */
export class NotBuilt extends Error {}

/** Fetches all that can be found, from where the page says that it is. */
export async function fetchIndex(): Promise<readonly Findable[]> {
  const address = document.querySelector<HTMLMetaElement>(`meta[name="${indexMeta}"]`)?.content;
  if (!address) throw new NotBuilt('The page names no index.');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  // A file of this build, named by its content: there is no other shape that it could have.
  return (await response.json()) as readonly Findable[];
}
