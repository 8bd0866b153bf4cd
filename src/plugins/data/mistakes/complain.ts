import type {Node} from 'unist';
import type {VFile} from 'vfile';

/** What is wrong, and what the writer can do about it. */
export interface Complaint {
  problem: string;
  fix: string;
}

/**
 * Fails the build at a place in a lesson. Docusaurus prints the file and the reason; the place is in the reason
 * too, since its printed position is easily overlooked.
 */
export function complain(file: VFile, node: Node | undefined, {problem, fix}: Complaint): never {
  const start = node?.position?.start;
  const place = start ? `${file.path}:${start.line}:${start.column}` : file.path;
  file.fail(`${place}\n  ${problem}\n  Fix: ${fix}`, {place: node?.position, source: 'bootcamp'});
}
