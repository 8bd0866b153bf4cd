import ts from 'typescript';
import {actingNames, isKnown} from './acting-names.ts';
import {actingNode, parse} from './what-acts.ts';

interface Drawn {
  /** What acts in it, as far as this file shows. */
  readonly acts: readonly string[];
  /** The modules from which it takes what it draws with, by the names of their imports. */
  readonly modules: readonly string[];
}

interface Imported {
  readonly from: string;
  /** Its name there; 'default' and '*' as such. */
  readonly name: string;
}

/** What a component puts into a `<Static>` that it writes itself: elements, and the functions of its file that they call. */
export function drawnByHand(file: string, text: string): Drawn {
  if (!text.includes('islands/Static.tsx')) return {acts: [], modules: []};
  const source = parse(file, text);
  const imports = importsOf(source);
  const functions = functionsOf(source);
  const acts = new Set<string>();
  const modules = new Set<string>();
  const seen = new Set<ts.Node>();
  const look = (node: ts.Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const each of actingNode(node, source)) acts.add(each);
    if (ts.isIdentifier(node) && isUse(node)) {
      const {from, name} = imports.get(node.text) ?? {};
      if (from !== undefined && name !== undefined) {
        if (isKnown(from)) for (const each of actingNames(from, [name])) acts.add(each);
        else if (/^[.@]/.test(from) && !from.endsWith('.css')) modules.add(from);
      }
      const ours = functions.get(node.text);
      if (ours) look(ours);
    }
    ts.forEachChild(node, look);
  };
  const find = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && isStatic(node.openingElement, imports)) node.children.forEach(look);
    else ts.forEachChild(node, find);
  };
  find(source);
  return {acts: [...acts], modules: [...modules]};
}

function isStatic({tagName}: ts.JsxOpeningElement, imports: ReadonlyMap<string, Imported>): boolean {
  return ts.isIdentifier(tagName) && imports.get(tagName.text)?.from.endsWith('islands/Static.tsx') === true;
}

/** Whether it is a value, and not what a value's part or an attribute is called. */
function isUse({parent}: ts.Identifier & {parent: ts.Node}): boolean {
  return !ts.isJsxAttribute(parent) && !ts.isTypeReferenceNode(parent);
}

function importsOf(source: ts.SourceFile): Map<string, Imported> {
  const imports = new Map<string, Imported>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const {text: from} = statement.moduleSpecifier;
    const {isTypeOnly = false, name, namedBindings} = statement.importClause ?? {};
    if (isTypeOnly) continue;
    if (name) imports.set(name.text, {from, name: 'default'});
    if (namedBindings && ts.isNamespaceImport(namedBindings))
      imports.set(namedBindings.name.text, {from, name: '*'});
    if (namedBindings && ts.isNamedImports(namedBindings))
      for (const each of namedBindings.elements)
        if (!each.isTypeOnly)
          imports.set(each.name.text, {from, name: (each.propertyName ?? each.name).text});
  }
  return imports;
}

/** The functions and values that a file makes at its top, by name. */
function functionsOf(source: ts.SourceFile): Map<string, ts.Node> {
  const made = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) made.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations)
        if (ts.isIdentifier(each.name)) made.set(each.name.text, each);
  }
  return made;
}
