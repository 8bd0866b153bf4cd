/** The id of the menu that the head's button opens: the sidebar of the page at hand. */
export const menuId = 'site-menu';

/** The places that the head of every page leads to. */
export const places = [{to: '/', label: 'Start'}] as const;
