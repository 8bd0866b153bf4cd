/** What lessons may write after `:::`, beyond the theme's own kinds. */
export const ownKinds = ['definition', 'theorem', 'example', 'incident', 'margin'];

/** All of them. The theme knows more, which say nothing that these do not. */
export const kinds = ['note', 'info', 'tip', 'warning', ...ownKinds];

/** The kinds that are referred to by their title. */
export const titledKinds = ['definition', 'theorem', 'incident'];
