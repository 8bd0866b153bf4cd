/** Ids and attributes that the head's script (src/plugins/search/opener.ts) and the components agree on. */
export const dialogId = 'search';
export const fieldId = 'search-field';
export const listId = 'search-results';
export const opensSearch = 'data-opens-search';
export const closesSearch = 'data-closes-search';
