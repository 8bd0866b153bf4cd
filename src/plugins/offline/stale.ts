/**
 * Stands in each page before its style sheets. After a deploy the files that an older page names are gone: a page that
 * comes out of a cache and cannot come to life is loaded again, once the host has been seen to have another build of it.
 * Without a network, or when the host has the same build, nothing happens; so there is no way into a circle, and
 * nothing has to be remembered. A living page calls `reloadIfStale` itself where it misses a part of itself, and the
 * framework loads the page anew to which a link leads.
 */
export const staleBuild = `(function () {
  var mine = [<% it.scripts.forEach((script) => { %>"<%= it.baseUrl %><%= script %>",<% }); %>];
  window.reloadIfStale = function () {
    fetch(location.href, {cache: 'no-cache'})
      .then(function (response) { return response.text(); })
      .then(function (html) {
        var isThere = function (script) { return html.includes(script); };
        // Whatever else may answer in the host's place, a network's login page say, is no build of this site.
        if (html.includes('__docusaurus') && !mine.every(isThere)) location.reload();
      })
      .catch(function () {});
  };
  addEventListener('error', function (event) {
    var isPart = ['SCRIPT', 'LINK'].includes(event.target.tagName);
    if (isPart && document.documentElement.dataset.hasHydrated !== 'true') reloadIfStale();
  }, true);
})();`;
