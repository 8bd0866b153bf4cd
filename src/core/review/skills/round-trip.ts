import type {Skill} from '../skill.ts';
import {fixed, grouped} from '../words.ts';

const LIGHT_KM_PER_S = 299_792.458;
/** How many times slower light is in the glass of a fibre. */
const REFRACTIVE_INDEX = 1.468;

const ms = (time: number): string => `About ${fixed(time, time < 10 ? 1 : 0)} ms.`;
const oneWay = (km: number): number => (km * REFRACTIVE_INDEX * 1000) / LIGHT_KM_PER_S;

/** What distance alone costs. */
export const roundTrip: Skill = {
  id: 'round-trip',
  lesson: 'fallacies',
  sitting: 'once',
  can: 'work out the least time that distance takes',
  loadIs: 'round trips',
  draft(dice, level) {
    const km = dice.from(2, 18) * 500;
    const trips = [1, dice.from(2, 3), dice.from(4, 6)][level] ?? 1;
    const right = 2 * trips * oneWay(km);
    const many =
      trips === 1
        ? 'one request and its answer'
        : `${trips} requests, each sent when the answer to the one before has come`;
    return {
      ask: `Two data centres stand ${grouped(km)} km apart, joined by a straight fibre, in which light covers about 200 km in a millisecond. What is the least time that ${many} can take?`,
      right: {
        says: ms(right),
        why: `There and back are ${grouped(2 * km)} km, about ${fixed(2 * oneWay(km), 0)} ms${trips === 1 ? '' : `, and that ${trips} times, one after the other`}.`,
      },
      wrong: [
        {
          belief: 'a request costs its way there',
          says: ms(right / 2),
          why: 'That counts one way. The answer has to come back as well.',
        },
        {
          belief: 'light in a fibre is as fast as in a vacuum',
          says: ms(right / REFRACTIVE_INDEX),
          why: 'In glass light is about a third slower than in a vacuum.',
        },
        {
          belief: 'requests overlap by themselves',
          says: ms(2 * oneWay(km)),
          why: 'That would be one round trip. Each of these waits for the answer to the one before.',
        },
        {
          belief: 'a faster line shortens it',
          says: 'As little as the bandwidth allows.',
          why: 'Bandwidth says how much fits into a second, and not how long the first bit takes.',
        },
      ],
      load: trips,
    };
  },
};
