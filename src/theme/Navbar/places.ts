/** The id of the menu that the head's button opens: the sidebar of the page at hand. */
export const menuId = 'site-menu';

/** The places that the head of every page leads to. */
export const places = [
  {to: '/labs/', under: '/labs/', label: 'Labs'},
  {to: '/next-steps/papers/', under: '/next-steps/', label: 'Library'},
  {to: '/glossary/', under: '/glossary/', label: 'Glossary'},
  {to: '/progress/', under: '/progress/', label: 'Progress'},
] as const;

export type Place = (typeof places)[number];
