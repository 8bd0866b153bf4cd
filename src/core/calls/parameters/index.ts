import type {Settings} from '../settings.ts';
import {calls} from './calls.ts';
import {events} from './events.ts';
import {links} from './links.ts';
import type {Parameter} from './parameter.ts';
import {policy} from './policy.ts';
import {service} from './service.ts';

export interface Group {
  readonly id: 'calls' | 'links' | 'service' | 'policy' | 'events';
  readonly label: string;
  readonly parameters: readonly Parameter[];
}

/** Every setting of the bench, with its unit and range, in the order in which people meet it. The test holds that none is missing. */
export const groups: readonly Group[] = [
  {id: 'calls', label: 'Who calls', parameters: calls},
  {id: 'links', label: 'The links', parameters: links},
  {id: 'service', label: 'The service', parameters: service},
  {id: 'policy', label: 'The caller’s policy', parameters: policy},
  {id: 'events', label: 'What happens to it', parameters: events},
];

export const parameters: readonly Parameter[] = groups.flatMap((group) => group.parameters);

export function parameterOf(name: keyof Settings): Parameter {
  const found = parameters.find((parameter) => parameter.name === name);
  if (!found) throw new RangeError(`The bench has no setting "${name}".`);
  return found;
}
