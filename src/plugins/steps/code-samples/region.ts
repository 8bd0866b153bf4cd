const marker = /^\s*(?:\/\/|#|\/\*|<!--)\s*#(region|endregion)\b\s*([\w-]*)/;

interface Line {
  text: string;
  /** The regions that are open at this line, the outermost first. */
  regions: readonly string[];
}

/** The regions of a source file, in the order in which they begin. */
export function regionNames(source: string): string[] {
  return source.split('\n').flatMap((line) => {
    const [, kind, name] = marker.exec(line) ?? [];
    return kind === 'region' && name ? [name] : [];
  });
}

/**
 * The lines between `// #region NAME` and its `// #endregion`, or the whole file where no name is given. Markers are
 * left out (regions may stand in each other), and so is the indentation that all the lines share.
 * @returns undefined where the file has no such region, or one without a line of code
 */
export function extractRegion(source: string, name?: string): string | undefined {
  const lines = markedLines(source.replaceAll('\r\n', '\n'))
    .filter(({regions}) => name === undefined || regions.includes(name))
    .map(({text}) => text);
  const text = dedent(lines).join('\n').replace(/^\n+/, '').trimEnd();
  return text === '' ? undefined : text;
}

function markedLines(source: string): Line[] {
  const lines: Line[] = [];
  const open: string[] = [];
  for (const text of source.split('\n')) {
    const [, kind, name = ''] = marker.exec(text) ?? [];
    if (kind === 'region') open.push(name);
    else if (kind === 'endregion') open.pop();
    else lines.push({text, regions: [...open]});
  }
  return lines;
}

function dedent(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...depths, Infinity);
  return lines.map((line) => line.slice(shared));
}
