/** The keys under which a reader's marks are kept with progress: for ever (docs/contributing/writing.mdx, 'Ids are for ever'). */
export const readKey = (id: string): string => `library/${id}/read`;
export const toReadKey = (id: string): string => `library/${id}/to-read`;

export const isToReadKey = (key: string): boolean => key.startsWith('library/') && key.endsWith('/to-read');

/** Where a reader stands with an entry, as a filter asks. */
export const readings = ['to-read', 'read', 'unread'] as const;
export type Reading = (typeof readings)[number];

/** What a reader has marked. */
export interface Marks {
  isRead(id: string): boolean;
  isToRead(id: string): boolean;
}

/** Marks out of kept values: whatever is set counts as marked. A 'to read' keeps its place as its value. */
export function marksFrom(valueOf: (key: string) => unknown): Marks {
  const isSet = (key: string): boolean => Boolean(valueOf(key) ?? false);
  return {
    isRead: (id) => isSet(readKey(id)),
    isToRead: (id) => isSet(toReadKey(id)),
  };
}
