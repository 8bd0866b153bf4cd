import {siteStorage} from '../../framework/generated/site-storage.ts';
import {isEmbedded} from '../isEmbedded.ts';
import {browserHome} from './browser-home.ts';
import {noHome} from './no-home.ts';
import {createProgressStore, type ProgressStore} from './progress-store.ts';

let store: ProgressStore | undefined;

/** The one store of this page. Made at first use, in the browser only. */
export function progressStore(): ProgressStore {
  const home = () => (isEmbedded() ? noHome : browserHome(siteStorage.namespace));
  store ??= createProgressStore(home(), replicaName());
  return store;
}

/** Fresh for each page load: it tells writers apart and says nothing about the reader. */
function replicaName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (word) => word.toString(36)).join('');
}
