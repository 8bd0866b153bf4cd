import {isNode, LineCounter, parseDocument, type YAMLParseError} from 'yaml';

/** What a YAML file says, and where. */
export interface Yaml {
  readonly value: unknown;
  /** The line, from 1, of what stands at a path such as [3, 'url']; of the nearest thing round it where it is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

/** @throws naming the file, the line and the fix where the text is no YAML */
export function readYaml(file: string, text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const [error] = document.errors;
  if (error) throw new Error(complaint(file, text, error));
  return {
    value: document.toJS(),
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** The parser draws the place below its message; here the place comes first, as an editor can open it. */
function complaint(file: string, text: string, {code, message, linePos}: YAMLParseError): string {
  const [first = ''] = message.split(/ at line \d+|\n/);
  const [start] = linePos ?? [];
  const place = start ? `${file}:${start.line}:${start.col}` : file;
  return `${place}\n  This is no YAML: ${first}.\n  Fix: ${fixFor(code, message, text.split('\n')[(start?.line ?? 1) - 1] ?? '')}`;
}

function fixFor(code: YAMLParseError['code'], message: string, line: string): string {
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return 'indent with spaces, not with a tab.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mappings|implicit map/i.test(message))
    return 'put the text in quotation marks, since it holds a colon and a space.';
  if (code === 'DUPLICATE_KEY') return 'write each field once.';
  if (code === 'MISSING_CHAR' || /end with an? [\]}]/.test(message))
    return 'close the bracket or the quotation mark.';
  return 'compare the line with the entry above it: indentation, quotation marks, the hyphen of a new entry.';
}
