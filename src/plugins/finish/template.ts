import {staleBuild} from '../offline/stale.ts';

/**
 * The HTML round every page. It differs from the framework's own in one thing: the scripts are asked for after the
 * first paint, so that on a slow connection they do not compete with the text, or at once when the reader touches
 * something. A tab that is opened in the background never paints; it loads its scripts with the page.
 */
const afterFirstPaint = `(function () {
  var scripts = [<% it.scripts.forEach((script) => { %>"<%= it.baseUrl %><%= script %>",<% }); %>];
  function load() {
    scripts.splice(0).forEach(function (address) {
      var element = document.createElement('script');
      element.src = address;
      element.async = false;
      document.head.appendChild(element);
    });
  }
  ['pointerdown', 'keydown'].forEach(function (name) {
    addEventListener(name, load, {once: true, capture: true, passive: true});
  });
  addEventListener('load', function () {
    if (document.hidden || !window.PerformanceObserver) load();
  });
  try {
    new PerformanceObserver(function (list) {
      if (list.getEntriesByName('first-contentful-paint').length) requestAnimationFrame(load);
    }).observe({type: 'paint', buffered: true});
  } catch (error) {
    addEventListener('load', load);
  }
})();`;

export const template = `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <script>${staleBuild}</script>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script data-scripts>${afterFirstPaint}</script>
  </body>
</html>
`;
