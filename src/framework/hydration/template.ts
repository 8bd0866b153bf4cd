/** The element that the page is drawn into, by the id under which Docusaurus' client looks for it. */
export const rootId = '__docusaurus';

/** What a site adds to the HTML round every page. */
interface Options {
  /** An inline script that stands before the style sheets; in it `it.scripts` are the scripts of the page. */
  readonly first: string;
  /** Whether the scripts are asked for after the first paint (`afterFirstPaint`), or as Docusaurus asks for them. */
  readonly areScriptsLate: boolean;
}

/**
 * Asks for the page's scripts after the first paint, so that on a slow connection they do not compete with the text; at
 * once when the reader touches something; and in any case a second after the page has loaded. The paint is a signal that
 * not every engine gives for every page: Firefox gives none for a page that it first paints away from its top.
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
    // A tab that is opened in the background never paints.
    setTimeout(load, document.hidden ? 0 : 1000);
  });
  try {
    new PerformanceObserver(function (list) {
      if (list.getEntriesByName('first-contentful-paint').length) requestAnimationFrame(load);
    }).observe({type: 'paint', buffered: true});
  } catch (error) {
    addEventListener('load', load);
  }
})();`;

const withThePage = `<% it.scripts.forEach((script) => { %>
      <script src="<%= it.baseUrl %><%= script %>" defer></script>
    <% }); %>`;

/** The HTML round every page, in the words of Docusaurus' option \`ssrTemplate\`. */
export function pageTemplate({first, areScriptsLate}: Options): string {
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <script>${first}</script>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    ${areScriptsLate ? '' : withThePage}
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="${rootId}"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    ${areScriptsLate ? `<script data-scripts>${afterFirstPaint}</script>` : ''}
  </body>
</html>
`;
}
