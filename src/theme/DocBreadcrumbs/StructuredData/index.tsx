/**
 * The theme would tell machines of the menu's headings that are pages, and send a script's worth of code to do so. The
 * whole way from the Start page is put into the HTML at build (src/plugins/head-data).
 */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
