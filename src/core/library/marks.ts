/** The keys under which a reader's marks are kept with progress: for ever (CONTRIBUTING.md, 'Ids are for ever'). */
export const readKey = (id: string): string => `library/${id}/read`;
export const toReadKey = (id: string): string => `library/${id}/to-read`;
