/** How many characters of a query are read: longer ones are cut, so that none takes long to answer. */
export const longestQuery = 120;
