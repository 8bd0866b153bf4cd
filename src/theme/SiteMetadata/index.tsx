/**
 * The theme would say the address of whatever is shown, also where no page is, and speak to translations that this site
 * has not. Each page's address and picture are put into its HTML at build (src/plugins/output/head-data), and follow the reader
 * from page to page (src/framework/head/take-head.ts).
 */
export default function SiteMetadata(): null {
  return null;
}
