/**
 * Ids of skills and terms that were reviewed once and are no longer here. Readers' memories of them stay in their records,
 * and are passed over: nothing is due that cannot be asked. A question that is taken away goes here too.
 */
export const retired: ReadonlySet<string> = new Set();
