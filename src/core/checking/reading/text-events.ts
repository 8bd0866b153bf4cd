import {HistoryError} from '../history-error.ts';
import {EdnReader} from './edn.ts';
import {spelt} from './edn-events.ts';
import {textLine} from './format.ts';
import {linesOf} from './json-text.ts';
import {quoted, type Written} from './source.ts';

/** The events of a `history.txt`, as Jepsen prints it: process, type, operation and value, and what else it knows. */
export function* textEvents(text: string): Generator<Written> {
  for (const {text: written, line} of linesOf(text)) {
    const [, process = '', type = '', f = '', rest = ''] = textLine.exec(written) ?? [];
    if (type === '') {
      throw new HistoryError(
        `“${quoted(written)}” is not an event`,
        'write process, type, operation and value, as in 0 :invoke :read nil',
        line,
      );
    }
    const value = rest.trim() === '' ? null : firstForm(rest, line);
    const form = [process, `:${type}`, f].map((word) => firstForm(word, line));
    yield {fields: spelt({process: form[0], type: form[1], f: form[2], value}), line};
  }
}

/**
 * What stands behind the value is what the client said of it.
 *
 * @throws HistoryError naming the line of the file: the reader knows only that of the form.
 */
function firstForm(text: string, line: number): unknown {
  try {
    return new EdnReader(text).next();
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    const {problem, remedy} = error;
    throw new HistoryError(problem, remedy, line);
  }
}
