import {closesSearch, dialogId, fieldId, opensSearch} from '../../components/Search/ids.ts';

/**
 * Opens and closes the search from the first moment, before the site's own scripts have come: what the reader types
 * meanwhile waits in the field. It stands in every page, so it is short.
 */
export const opener = `(function () {
  function dialog() { return document.getElementById('${dialogId}'); }
  function open() {
    var found = dialog();
    if (!found) return;
    if (!found.open) found.showModal();
    document.getElementById('${fieldId}').select();
  }
  addEventListener('click', function (event) {
    var target = event.target;
    if (!target.closest) return;
    if (target.closest('[${opensSearch}]')) open();
    else if (target === dialog() || target.closest('[${closesSearch}]')) dialog().close();
  });
  addEventListener('keydown', function (event) {
    var typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    var command = event.ctrlKey || event.metaKey;
    if (event.altKey || event.defaultPrevented) return;
    if (command ? event.key.toLowerCase() !== 'k' || event.shiftKey : event.key !== '/' || typing) return;
    event.preventDefault();
    open();
  });
})();`.replaceAll(/^ +/gm, '');
