import type {ComponentType} from 'react';
import type {LabProps} from '@site/src/labs/frame/LabProps.ts';
import type {LabEntry} from '@site/src/labs/registry.ts';

/** A lab that acts, and how to hand over to it what was done to its still picture. */
export interface FetchedLab {
  readonly Lab: ComponentType<LabProps>;
  readonly readsAddresses: boolean;
  readonly handing: typeof import('./handOver.ts');
}

/** Fetches a lab and, beside it, what only its coming needs; by a link, the lab that can read addresses. */
export async function fetchLab(name: string, entry: LabEntry, isByLink: boolean): Promise<FetchedLab> {
  const [module, handing] = await Promise.all([
    isByLink ? loadByLink(name) : entry.load(),
    import('./handOver.ts'),
  ]);
  return {Lab: module.default, readsAddresses: isByLink, handing};
}

async function loadByLink(name: string): ReturnType<LabEntry['load']> {
  const {byLink} = await import('@site/src/labs/by-link.ts');
  const load = byLink[name];
  if (!load) throw new Error(`The lab ${name} stands in no line of by-link.ts.`);
  return load();
}
