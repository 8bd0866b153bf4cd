import {typescriptLanguage} from '@codemirror/lang-javascript';
import {refusalOf} from './refusals.ts';

type Tree = ReturnType<typeof typescriptLanguage.parser.parse>;
type Node = Tree['topNode'];

export type Stripped = {readonly code: string} | {readonly problem: string};

/** Nodes that mean nothing when the code runs. */
const TYPES = new Set([
  'TypeAnnotation',
  'TypePredicate',
  'TypeParamList',
  'TypeArgList',
  'Optional',
  'Privacy',
  'readonly',
  'override',
  'abstract',
]);
/** The same as statements or members. */
const DECLARATIONS = new Set([
  'TypeAliasDeclaration',
  'InterfaceDeclaration',
  'AmbientDeclaration',
  'IndexSignature',
]);

/** JavaScript out of TypeScript: blanks stand where types stood, so that every line and column stays what it was. */
export function stripTypes(code: string): Stripped {
  const {topNode} = typescriptLanguage.parser.parse(code);
  const problem = firstRefusal(topNode, code);
  if (problem !== null) return {problem};
  const letters = code.split('');
  blankTypes(topNode, code, letters);
  return {code: letters.join('')};
}

function firstRefusal(node: Node, code: string): string | null {
  const why = refusalOf(node, code);
  if (why !== null) return `Line ${code.slice(0, node.from).split('\n').length}: ${why}`;
  return childrenOf(node).reduce<string | null>((found, child) => found ?? firstRefusal(child, code), null);
}

function blankTypes(node: Node, code: string, letters: string[]): void {
  if (TYPES.has(node.name)) {
    blank(letters, node.from, node.to);
    return;
  }
  if (isOnlyDeclared(node)) {
    blank(letters, node.from, node.to);
    // Else a line that begins with a bracket would go on with what stood before.
    if (node.parent?.name !== 'ClassBody') letters[node.from] = ';';
    return;
  }
  const end = assertedFrom(node);
  if (end !== null) {
    blank(letters, end, node.to);
    if (/^\s*\n\s*[([`]/.test(code.slice(node.to))) letters[end] = ';';
  }
  const kept = childrenOf(node).filter((child) => end === null || child.from < end);
  for (const child of kept) {
    const to = unneeded(child);
    if (to === null) blankTypes(child, code, letters);
    else blank(letters, child.from, to);
  }
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** Line ends stay, and so do pairs of line ends. */
function blank(letters: string[], from: number, to: number): void {
  for (let place = from; place < to; place++) {
    const letter = letters[place];
    if (letter !== '\n' && letter !== '\r') letters[place] = ' ';
  }
}

/** An overload, a member that a class promises, an import of types: declared, and never run. */
function isOnlyDeclared(node: Node): boolean {
  if (DECLARATIONS.has(node.name)) return true;
  const has = (name: string) => node.getChild(name) !== null;
  switch (node.name) {
    case 'FunctionDeclaration':
    case 'MethodDeclaration':
      return !has('Block');
    case 'PropertyDeclaration':
      return has('declare') || has('abstract');
    case 'ImportDeclaration':
      return node.firstChild?.nextSibling?.name === 'type';
    case 'ExportDeclaration':
      return (
        has('type') || childrenOf(node).some((child) => child.name !== 'export' && isOnlyDeclared(child))
      );
    default:
      return false;
  }
}

/** Of `value as Type` and `value satisfies Type`: where the word begins. */
function assertedFrom(node: Node): number | null {
  if (node.name !== 'BinaryExpression') return null;
  return (node.getChild('as') ?? node.getChild('satisfies'))?.from ?? null;
}

/** Where that ends of which this is the beginning, if it means nothing when the code runs. */
function unneeded(child: Node): number | null {
  const {name, parent} = child;
  // `value!`, and a member or variable that is said to be set: the mark is named as what it looks like.
  const isMark = name === 'LogicOp' && child.to - child.from === 1;
  const marks = ['PostfixExpression', 'PropertyDeclaration', 'VariableDeclaration'];
  if (isMark && marks.includes(parent?.name ?? '')) return child.to;
  if (name === 'implements') return parent?.getChild('ClassBody')?.from ?? child.to;
  if (name !== 'this' || parent?.name !== 'ParamList') return null;
  const comma = parent.getChildren(',').find(({from}) => from > child.from);
  return comma?.to ?? child.nextSibling?.to ?? child.to;
}
