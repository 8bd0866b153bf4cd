import {CODE_FORMAT, readCode, type OpenedCode} from './code-file.ts';
import {FileProblem, jsonLines} from './lines.ts';
import {readRun, RUN_FORMAT, type OpenedRun} from './run-file.ts';

/** What a file holds, or why it is not taken. */
export type Opened =
  | {readonly kind: 'run'; readonly name: string; readonly run: OpenedRun}
  | {readonly kind: 'code'; readonly name: string; readonly code: OpenedCode}
  | {readonly kind: 'refused'; readonly says: string};

/** A run of some minutes has less; a longer file is not even read. */
const MOST_BYTES = 20_000_000;
const NEWEST = 1;

const which =
  'Choose run.jsonl of a folder that the workbench command has written, or a file that this page has saved.';

/** Reads a file that somebody chose or dropped. Whatever is in it, this gives an answer and never throws. */
export async function openFile(file: File): Promise<Opened> {
  const [size, most] = [file.size, MOST_BYTES].map((bytes) => bytes.toLocaleString('en-GB'));
  if (file.size > MOST_BYTES) {
    const remedy = 'Make a shorter run (--time-limit), or one with fewer requests (--rate).';
    return refused(file.name, `It holds ${size} bytes, and this page reads ${most}.`, remedy);
  }
  try {
    return readFile(file.name, await file.text());
  } catch {
    return refused(file.name, 'The browser cannot read it.', 'Choose it once more.');
  }
}

/** @param name the file's own, for what is said of it */
export function readFile(name: string, text: string): Opened {
  try {
    const lines = jsonLines(text);
    const first = lines.next();
    const head = first.done ? undefined : first.value[1];
    const {format, version} = headOf(head);
    if ((format === RUN_FORMAT || format === CODE_FORMAT) && Number(version) > NEWEST) {
      const remedy = 'Reload this page to get the newest version of the site, then open the file again.';
      return refused(
        name,
        `It has version ${Number(version)}, and this page reads version ${NEWEST}.`,
        remedy,
      );
    }
    if (format === RUN_FORMAT) return {kind: 'run', name: shown(name), run: readRun(head, lines)};
    if (format === CODE_FORMAT) return {kind: 'code', name: shown(name), code: readCode(head)};
    return refused(name, `Its first line does not say "format": "${RUN_FORMAT}" or "${CODE_FORMAT}".`, which);
  } catch (error) {
    if (error instanceof FileProblem) return refused(name, error.message, which);
    return refused(name, 'What stands in it does not fit together.', which);
  }
}

function headOf(head: unknown): {readonly format?: unknown; readonly version?: unknown} {
  return typeof head === 'object' && head !== null && !Array.isArray(head) ? head : {};
}

const refused = (name: string, what: string, remedy: string): Opened => ({
  kind: 'refused',
  says: `${shown(name)} was not opened, and nothing has changed. ${what} ${remedy}`,
});

/** A name may be of any length. */
const shown = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);
