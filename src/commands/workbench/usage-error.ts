/** What is wrong with the command line, and the remedy. */
export class UsageError extends Error {}
