/**
 * How a reader wants the site to be. It stands in the record of progress, under ids of its own, so that it goes along to
 * another device and needs no other place to be kept; a reset of progress leaves it.
 */
const settings = 'settings/';

export const isSetting = (key: string): boolean => key.startsWith(settings);

/**
 * Whether the / key opens the search: 'off', or not set. A key that acts alone is in the way of who dictates
 * (WCAG 2.1.4, https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts).
 */
export const slashKey = `${settings}slash-key`;
