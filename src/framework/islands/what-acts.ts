import path from 'node:path';
import ts from 'typescript';
import {actingNames} from './acting-names.ts';

/** What a module imports from the named package, or does by itself, that needs a program in the browser. */
export function whatActs(file: string, text: string): string[] {
  const source = parse(file, text);
  const found: string[] = [];
  const wholes = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      found.push(...actingImports(node));
      for (const name of wholeReactIn(node)) wholes.add(name);
    } else if (ts.isExportDeclaration(node)) found.push(...actingExports(node));
    else found.push(...actingNode(node, source), ...actingUse(node, wholes));
    ts.forEachChild(node, look);
  };
  look(source);
  return [...new Set(found)];
}

/** What a package's module takes of React that acts, in whichever form it was published; of the theme's, all that acts. */
export function whatPackageActs(file: string, text: string): string[] {
  if (/\brequire\(['"]react['"]\)/.test(text)) return ['all of react, by require()'];
  const mayAct = file.includes('@docusaurus/theme-classic/') || /\bfrom\s*['"]react['"]/.test(text);
  return mayAct ? whatActs(file, text) : [];
}

export function parse(file: string, text: string): ts.SourceFile {
  const isPlain = ['.ts', '.mts', '.cts'].includes(path.extname(file));
  return ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    isPlain ? ts.ScriptKind.TS : ts.ScriptKind.TSX,
  );
}

/** What acts at one place of a program: a handler, however it is given, a ref, a listener, a form's action. */
export function actingNode(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isJsxAttribute(node)) return actingAttribute(node, source);
  if (isProperty(node) && isHandler(node.name.getText(source)))
    return [`a handler, ${node.name.getText(source)}`];
  if (ts.isCallExpression(node) && node.expression.getText(source).endsWith('addEventListener'))
    return ['a listener'];
  const isAssigned =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left);
  // As the browser has it: `element.onclick = …`.
  if (isAssigned && /^on(?!ce$|ly$)[a-z]+$/.test(node.left.name.text))
    return [`a handler, ${node.left.name.text}`];
  return [];
}

const isHandler = (name: string): boolean => /^on[A-Z]/.test(name);

function actingAttribute({name, initializer}: ts.JsxAttribute, source: ts.SourceFile): string[] {
  const written = name.getText(source);
  if (written === 'ref') return ['a ref'];
  if (isHandler(written)) return [`a handler, ${written}`];
  // An address is words; React calls a function.
  const isWords =
    !initializer ||
    ts.isStringLiteral(initializer) ||
    (ts.isJsxExpression(initializer) &&
      initializer.expression !== undefined &&
      (ts.isStringLiteralLike(initializer.expression) || ts.isTemplateExpression(initializer.expression)));
  return ['action', 'formAction'].includes(written) && !isWords ? [`a form’s ${written}`] : [];
}

function isProperty(
  node: ts.Node,
): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.MethodDeclaration {
  return (
    ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isMethodDeclaration(node)
  );
}

/** The names under which a module has all of React: what it takes of it shows where they are used. */
function wholeReactIn({importClause, moduleSpecifier}: ts.ImportDeclaration): string[] {
  if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== 'react' || !importClause) return [];
  const {name, namedBindings} = importClause;
  const all = namedBindings && ts.isNamespaceImport(namedBindings) ? [namedBindings.name.text] : [];
  return [...(name ? [name.text] : []), ...all];
}

/** `React.useState`, or React handed on whole. */
function actingUse(node: ts.Node, wholes: ReadonlySet<string>): string[] {
  if (!ts.isIdentifier(node) || !wholes.has(node.text)) return [];
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === node ? actingNames('react', [parent.name.text]) : [];
  // A type, or the import itself.
  const isName = ts.isQualifiedName(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent);
  return isName ? [] : ['react'];
}

function actingImports({importClause, moduleSpecifier}: ts.ImportDeclaration): string[] {
  if (!importClause || importClause.isTypeOnly || !ts.isStringLiteral(moduleSpecifier)) return [];
  const from = moduleSpecifier.text;
  const names = namesIn(importClause);
  // Of React as a whole its uses tell (`actingUse`).
  return actingNames(
    from,
    from === 'react' ? names.filter((name) => !['default', '*'].includes(name)) : names,
  );
}

/** `export {useState} from 'react'` hands on what acts, and imports nothing. */
function actingExports({exportClause, isTypeOnly, moduleSpecifier}: ts.ExportDeclaration): string[] {
  if (isTypeOnly || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  const isAll = !exportClause || !ts.isNamedExports(exportClause);
  return actingNames(moduleSpecifier.text, isAll ? ['*'] : writtenNames(exportClause.elements));
}

function namesIn({name, namedBindings}: ts.ImportClause): string[] {
  if (namedBindings === undefined) return name ? ['default'] : [];
  const named = ts.isNamespaceImport(namedBindings) ? ['*'] : writtenNames(namedBindings.elements);
  return [...(name ? ['default'] : []), ...named];
}

function writtenNames(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] {
  return elements.filter(({isTypeOnly}) => !isTypeOnly).map((each) => (each.propertyName ?? each.name).text);
}
