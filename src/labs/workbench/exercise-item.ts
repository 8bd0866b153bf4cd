/** The key under which it is kept that an exercise was done: for ever. */
export const exerciseItem = (name: string): string => `labs/workbench/exercises/${name}`;
