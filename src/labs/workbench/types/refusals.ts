import type {typescriptLanguage} from '@codemirror/lang-javascript';

type Node = ReturnType<typeof typescriptLanguage.parser.parse>['topNode'];

const sayings: Readonly<Record<string, string>> = {
  EnumDeclaration: 'an enum is more than a type; write an object instead.',
  NamespaceDeclaration: 'a namespace is more than a type; write an object instead.',
  PrefixCast: 'write “value as Type” instead of “<Type>value”.',
};

/** Why types cannot be taken from here and leave JavaScript; `null`: they can. */
export function refusalOf(node: Node, code: string): string | null {
  const {name, parent} = node;
  if (node.type.isError) return inError(node);
  if ((name === 'Privacy' || name === 'readonly') && parent?.name === 'ParamList') {
    return 'a parameter that is a field as well is more than a type; set the field in the constructor.';
  }
  const text = code.slice(node.from, node.to);
  if (name === 'TypeAnnotation' && parent?.name === 'ArrowFunction' && text.includes('\n')) {
    return 'write what an arrow function returns in one line.';
  }
  return sayings[name] ?? null;
}

function inError({parent}: Node): string {
  return parent?.name === 'CatchClause'
    ? 'leave out the type of what is caught; it is unknown by itself.'
    : 'what stands here is not understood.';
}
