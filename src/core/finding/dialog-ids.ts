/** Ids and attributes of the search's dialog, on which the head's script (src/plugins/output/search/opener.ts) and the components agree. */
export const dialogId = 'search';
export const fieldId = 'search-field';
export const listId = 'search-results';
export const opensSearch = 'data-opens-search';
export const closesSearch = 'data-closes-search';
