/** Goes up when the data of an older link would mean something else. */
export const VERSION = 1;
