/** One build of the site, as its service worker keeps it. */
export interface KeptSite {
  /** Where the site lives: '/' or '/distributed-systems-bootcamp/'. */
  readonly basePath: string;
  /** A digest of all files: two builds that differ in a byte have two versions. */
  readonly version: string;
  /** Every file that is kept, by its address below the base path ('' is Start): its SHA-256 in base 64. */
  readonly files: Readonly<Record<string, string>>;
  /** What the files need together, before compression. */
  readonly sizeBytes: number;
}

/** The names of all caches of this site begin so: the other sites of an account share the origin's caches. */
export function cachePrefix({basePath}: Pick<KeptSite, 'basePath'>): string {
  return `offline ${basePath} `;
}

export function cacheName(site: Pick<KeptSite, 'basePath' | 'version'>): string {
  return cachePrefix(site) + site.version;
}
