import {isHydrated} from '../../../framework/hydration/hydrated.ts';
import {recordName} from '../../../core/learning/progress-text.ts';
import {slashKey} from '../../../core/learning/settings.ts';
import {closesSearch, dialogId, fieldId, opensSearch} from '../../../core/finding/dialog-ids.ts';

/**
 * Opens and closes the search from the first moment, before the site's own scripts have come: what the reader types
 * meanwhile waits in the field. It stands in every page, so it is short. Whether the / key may act says the button; until
 * it is hydrated, the record of progress.
 */
export const opener = (namespace: string): string =>
  `(function () {
  function dialog() { return document.getElementById('${dialogId}'); }
  function open() {
    var found = dialog();
    if (!found) return;
    if (!found.open) found.showModal();
    document.getElementById('${fieldId}').select();
  }
  function slashOpens() {
    try {
      if (!document.querySelector('[${opensSearch}]').getAttribute('aria-keyshortcuts').includes('/')) return false;
      if (${isHydrated}) return true;
      return JSON.parse(localStorage.getItem('${recordName(namespace)}')).items['${slashKey}'].value !== 'off';
    } catch (error) { return true; }
  }
  addEventListener('click', function (event) {
    var target = event.target;
    if (!target.closest) return;
    if (target.closest('[${opensSearch}]')) open();
    else if (target === dialog() || target.closest('[${closesSearch}]')) dialog().close();
  });
  addEventListener('keydown', function (event) {
    var typing = event.target.closest && event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
    var command = event.ctrlKey || event.metaKey;
    if (event.altKey || event.defaultPrevented) return;
    if (command ? event.key.toLowerCase() !== 'k' || event.shiftKey : event.key !== '/' || typing || !slashOpens()) return;
    event.preventDefault();
    open();
  });
})();`.replaceAll(/^ +/gm, '');
