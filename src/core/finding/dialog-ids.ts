/** Ids and attributes of the search, on which what the build writes (src/plugins/output/search) and the components agree. */
export const dialogId = 'search';
export const fieldId = 'search-field';
export const listId = 'search-results';
export const opensSearch = 'data-opens-search';
export const closesSearch = 'data-closes-search';
/** The name of the <meta> that says where the index is; a build writes it into every page. */
export const indexMeta = 'search-index';
