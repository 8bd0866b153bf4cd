import type {Operation, Value} from '../history.ts';

/**
 * `p: w x 1, r y -` is a process and what it does in turn; `-` is a read of nothing. Processes do not wait for each
 * other: the first operations of all overlap, then the second ones …
 */
export function drawn(...lines: readonly string[]): Operation[] {
  return lines.flatMap((line) => {
    const [process = '', acts = ''] = line.split(': ');
    return acts.split(', ').map((act, place): Operation => {
      const [f = '', key = '', value = '', from = String(4 * place), to = String(4 * place + 3)] =
        act.split(' ');
      return {
        process,
        f: f === 'w' ? 'write' : 'read',
        key,
        value: valueOf(value),
        call: Number(from),
        return: Number(to),
        outcome: 'ok',
      };
    });
  });
}

function valueOf(text: string): Value {
  return text === '-' ? null : Number(text);
}
