import {millis, type Micros} from '../simulation/time.ts';
import {childKey, type Chance} from './chance.ts';
import type {Settings} from './settings.ts';
import {inPercent} from './variates.ts';

const within = (from: number, seconds: number, now: Micros): boolean =>
  now >= millis(from * 1000) && now < millis((from + seconds) * 1000);

/** Whether this trigger is the run's, and is on now. */
export function during(settings: Settings, trigger: Settings['trigger'], now: Micros): boolean {
  return settings.trigger === trigger && within(settings.triggerAtSeconds, settings.triggerSeconds, now);
}

/** Whether this remedy is the run's, and is on now. */
export function remedied(settings: Settings, remedy: Settings['remedy'], now: Micros): boolean {
  return settings.remedy === remedy && within(settings.remedyAtSeconds, settings.remedySeconds, now);
}

/** Time is cut into windows of `downSeconds`; in each of them each service is down with the same probability, independently. */
export function isDown(settings: Settings, chance: Chance, service: number, now: Micros): boolean {
  if (settings.downPercent === 0) return false;
  const window = Math.floor(now / millis(settings.downSeconds * 1000));
  return inPercent(settings.downPercent, chance('down', childKey(service, window)));
}

/** How often the service has moved to another address by now. */
export function addressEpoch({moveEverySeconds}: Settings, now: Micros): number {
  return moveEverySeconds === 0 ? 0 : Math.floor(now / millis(moveEverySeconds * 1000));
}
