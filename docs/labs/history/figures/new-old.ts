import {parseEvents} from '@site/src/core/checking/events.ts';
import {check} from '@site/src/core/checking/linearizability.ts';
import {pair} from '@site/src/core/checking/pairing.ts';
import {register} from '@site/src/core/checking/specs/register.ts';

export const operations = pair(
  register(),
  parseEvents(`
    {"process": 0, "type": "invoke", "f": "write", "value": 1}
    {"process": 1, "type": "invoke", "f": "read"}
    {"process": 1, "type": "ok", "f": "read", "value": 1}
    {"process": 2, "type": "invoke", "f": "read"}
    {"process": 2, "type": "ok", "f": "read", "value": null}
    {"process": 0, "type": "ok", "f": "write", "value": 1}`),
);

const verdict = check(register(), operations);
if (verdict.kind !== 'illegal') throw new Error('The checker has to find the inversion');

export const {reason} = verdict;
