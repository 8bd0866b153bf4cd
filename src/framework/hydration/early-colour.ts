import {isHydrated} from './hydrated.ts';

/**
 * Serves the colour switch (`[data-switches="colour"]`) until the page has been hydrated, by the attributes and the key
 * that Docusaurus reads when it is.
 */
export function earlyColour(storageKey: string): string {
  return `addEventListener('click', function (event) {
  var root = document.documentElement;
  var isSwitch = event.target instanceof Element && event.target.closest('[data-switches="colour"]');
  if (!isSwitch || event.defaultPrevented || ${isHydrated}) return;
  var next = {system: 'light', light: 'dark', dark: 'system'}[root.dataset.themeChoice] || 'light';
  root.dataset.themeChoice = next;
  root.dataset.theme =
    next !== 'system' ? next : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  try {
    if (next === 'system') localStorage.removeItem('${storageKey}');
    else localStorage.setItem('${storageKey}', next);
  } catch (error) {}
});`;
}
