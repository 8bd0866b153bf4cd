import {indexMeta} from '../../../core/finding/dialog-ids.ts';
import {isHydrated} from '../../../framework/hydration/hydrated.ts';
import {rootId} from '../../../framework/hydration/template.ts';

/**
 * Stands in each page before its style sheets. After a deploy the files that an older page names are gone: a page that
 * comes out of a cache and cannot be hydrated is loaded again, once the host has been seen to have another build of it,
 * or to have the scripts that an answer of another moment ("not found") kept from the page. Without a network, or when the
 * scripts are not there, nothing happens. A host in the midst of a deploy may give out two builds in turn: so a page loads
 * itself anew once a minute at the most, which the entry of the browser's history remembers. A hydrated page calls `reloadIfStale` itself where it misses a part of itself, and
 * Docusaurus loads the page anew to which a link leads.
 */
export const staleBuild = `(function () {
  var mine = [<% it.scripts.forEach((script) => { %>"<%= it.baseUrl %><%= script %>",<% }); %>];
  function isDead() { return !(${isHydrated}); }
  function reload() {
    var state = history.state || {};
    if (Date.now() - state.loadedAnew < 60000) return;
    history.replaceState(Object.assign({}, state, {loadedAnew: Date.now()}), '');
    location.reload();
  }
  function askFor(script) {
    return fetch(script, {cache: 'reload'}).then(function (response) { if (!response.ok) throw response; });
  }
  window.reloadIfStale = function () {
    fetch(location.href, {cache: 'no-cache'})
      .then(function (response) { return response.text(); })
      .then(function (html) {
        var isThere = function (script) { return html.includes(script); };
        // Whatever else may answer in the host's place, a network's login page say, is no build of this site.
        if (!html.includes('${rootId}')) return;
        var index = document.querySelector('meta[name=${indexMeta}]');
        if (!mine.concat(index ? index.content : []).every(isThere)) reload();
        else if (isDead()) return Promise.all(mine.map(askFor)).then(reload);
      })
      .catch(function () {});
  };
  addEventListener('error', function (event) {
    var isPart = ['SCRIPT', 'LINK'].includes(event.target.tagName);
    if (isPart && isDead()) reloadIfStale();
  }, true);
})();`;
