/** What a style sheet says of the classes of a page: whole names, and parts of names (`[class*='toggle_']`). */
export interface Classes {
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

/** What the highlighter calls a word: which of these a site has hangs on the code that it shows. */
const highlighted = /\.token(:is\([^)]*\)|\.[\w-]+)*/g;

/** The classes that the selectors of a style sheet name; of a CSS module those that it does not make itself, `:global(…)`. */
export function classesIn(css: string, isModule: boolean): Classes {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@import[^;]*;/g, '');
  const parts = [...bare.matchAll(/\[class\*=['"]([^'"]+)['"]\]/g)].map(([, part = '']) => part);
  const selectors = bare
    .replaceAll(/'[^']*'|"[^"]*"/g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}')
    .replaceAll(highlighted, '');
  const ours = isModule ? globalIn(selectors) : selectors;
  const names = [...ours.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name);
  return {names: [...new Set(names)], parts: [...new Set(parts)]};
}

/** The insides of `:global(…)`, which may hold one more pair of brackets. */
function globalIn(selectors: string): string {
  return [...selectors.matchAll(/:global\(((?:[^()]|\([^()]*\))*)\)/g)]
    .map(([, inside = '']) => inside)
    .join(' ');
}

/** Every class of a page, as its HTML has it, with quotes or without. */
export function classesOf(html: string): string[] {
  return [...html.matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].flatMap(
    ([, double, single, bare]) => (double ?? single ?? bare ?? '').split(/\s+/),
  );
}
