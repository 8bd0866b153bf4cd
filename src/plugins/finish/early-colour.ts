/**
 * Serves the colour switch (src/theme/ColorModeToggle) until the page has come to life, by the attributes and the key
 * that the framework reads when it does.
 */
export function earlyColour(storageKey: string): string {
  return `addEventListener('click', function (event) {
  var root = document.documentElement;
  var isSwitch = event.target instanceof Element && event.target.closest('[data-switches="colour"]');
  if (!isSwitch || event.defaultPrevented || root.dataset.hasHydrated === 'true') return;
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
