import {parseArgs, type ParseArgsConfig} from 'node:util';
import {UsageError} from './usage-error.ts';

/** The values of these options among the words after `--`. Throws a UsageError for an option that there is not. */
export function optionsIn<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({args: [...words], options}).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
