interface WithRecovery {
  /** Stands in the page's HTML (src/plugins/output/offline/stale.ts), for it also helps a page whose scripts are gone. */
  readonly reloadIfStale?: () => void;
}

/** To be called where a part of the page cannot be fetched: it may be an older build's, and gone from the host. */
export function reloadIfStale(): void {
  (window as WithRecovery).reloadIfStale?.();
}
