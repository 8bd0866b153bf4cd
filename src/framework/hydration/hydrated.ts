/*
 * How one knows that a page has been hydrated: Docusaurus then sets `data-has-hydrated="true"` on <html>, which it does
 * not promise. In style sheets, which can import no constant, the attribute stands by its name; the hook class-names
 * proves it for them.
 */

/** The selector of <html> once the page has been hydrated. */
export const hydrated = 'html[data-has-hydrated=true]';

/** Whether it has been, for a script that stands in a page: an expression. */
export const isHydrated = "document.documentElement.dataset.hasHydrated === 'true'";
