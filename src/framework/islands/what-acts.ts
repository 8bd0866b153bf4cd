import path from 'node:path';
import ts from 'typescript';

/** What React gives that only draws; all else of it (state, effects, refs, context, classes) acts. */
const draws: ReadonlySet<string> = new Set([
  'Children',
  'Fragment',
  'cloneElement',
  'createElement',
  'isValidElement',
  'memo',
  'useId',
  'useMemo',
]);

/** What is fixed for a page when it is built, although a hook or a component of Docusaurus gives it. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  '@docusaurus/Link': ['default'],
  '@docusaurus/plugin-content-docs/client': ['useDoc', 'useSidebarBreadcrumbs'],
  '@docusaurus/useBaseUrl': ['default'],
  '@docusaurus/useBrokenLinks': ['default'],
  '@docusaurus/useDocusaurusContext': ['default'],
  '@docusaurus/useGlobalData': ['default', 'usePluginData'],
  '@theme/Heading': ['default'],
  'react/jsx-runtime': ['jsx', 'jsxs', 'Fragment'],
};

/** What a module imports from the named package, or does by itself, that needs a program in the browser. */
export function whatActs(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(file));
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(...actingImports(node));
    else if (ts.isJsxAttribute(node)) found.push(...actingAttribute(node.name.getText(source)));
    else if (isHandlerProperty(node, source)) found.push(`a handler, ${node.name.getText(source)}`);
    else if (ts.isCallExpression(node) && node.expression.getText(source).endsWith('addEventListener'))
      found.push('a listener');
    ts.forEachChild(node, look);
  };
  look(source);
  return [...new Set(found)];
}

/** What a package's module takes of React that acts, in whichever form it was published. */
export function whatPackageActs(file: string, text: string): string[] {
  if (/\brequire\(['"]react['"]\)/.test(text)) return ['all of react, by require()'];
  return /\bfrom\s*['"]react['"]/.test(text) ? whatActs(file, text) : [];
}

function kindOf(file: string): ts.ScriptKind {
  return ['.ts', '.mts', '.cts'].includes(path.extname(file)) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
}

function actingAttribute(name: string): string[] {
  if (name === 'ref') return ['a ref'];
  return /^on[A-Z]/.test(name) ? [`a handler, ${name}`] : [];
}

function isHandlerProperty(
  node: ts.Node,
  source: ts.SourceFile,
): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.MethodDeclaration {
  const isProperty =
    ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isMethodDeclaration(node);
  return isProperty && /^on[A-Z]/.test(node.name.getText(source));
}

function actingImports({importClause, moduleSpecifier}: ts.ImportDeclaration): string[] {
  if (!importClause || importClause.isTypeOnly || !ts.isStringLiteral(moduleSpecifier)) return [];
  const from = moduleSpecifier.text;
  const isKnown =
    from === 'react' || /^(react-dom|react-router|@docusaurus|@theme|@theme-original)(\/|$|-)/.test(from);
  if (!isKnown && from !== 'react/jsx-runtime') return [];
  return namesIn(importClause)
    .filter((name) => !(from === 'react' ? draws.has(name) : (fixed[from] ?? []).includes(name)))
    .map((name) => (name === 'default' || name === '*' ? from : `${name} of ${from}`));
}

function namesIn({name, namedBindings}: ts.ImportClause): string[] {
  const named =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? ['*']
        : namedBindings.elements
            .filter(({isTypeOnly}) => !isTypeOnly)
            .map((each) => (each.propertyName ?? each.name).text);
  return [...(name ? ['default'] : []), ...named];
}
