/** The theme would speak to a search service; this site's search has its own index (src/plugins/output/search). */
export default function SearchMetadata(): null {
  return null;
}
