import type {Skill} from '../skill.ts';
import {counted, grouped, percent} from '../words.ts';

/** Fox and Brewer 1999: yield is the share of requests that are answered, harvest the share of the data that an answer reflects. */
export const harvestYield: Skill = {
  id: 'harvest-yield',
  lesson: 'cap',
  sitting: 'practice',
  can: 'tell harvest from yield and compute both',
  loadIs: 'numbers that count',
  draft(dice, level) {
    const shards = dice.one([4, 5, 8, 10, 20]);
    const down = level === 0 ? 0 : dice.from(1, Math.floor(shards / 4) || 1);
    const asked = dice.one([200, 400, 500, 1000]);
    const refused = (dice.from(1, 18) * asked) / 100;
    const wantsYield = level === 0 || dice.happens(1, 2);
    const [harvest, gain] = [(shards - down) / shards, (asked - refused) / asked];
    const right = wantsYield ? gain : harvest;
    const says = (share: number): string => `${percent(share)}.`;
    return {
      ask: `A search engine keeps its index on ${counted(shards, 'server')} of equal size. ${down === 0 ? 'All are up' : `${counted(down, 'server is', 'servers are')} down, and it answers from the others`}. Of ${grouped(asked)} requests it turned ${grouped(refused)} away. What is the ${wantsYield ? 'yield' : 'harvest of an answer'}?`,
      right: {
        says: says(right),
        why: wantsYield
          ? `Yield is the share of requests that were answered: ${asked - refused} of ${asked}.`
          : `Harvest is the share of the data that an answer reflects: ${shards - down} of ${shards} servers’.`,
      },
      wrong: [
        {
          belief: 'harvest and yield are two words for one thing',
          says: says(wantsYield ? harvest : gain),
          why: wantsYield
            ? 'That is the harvest: how much of the data an answer reflects.'
            : 'That is the yield: how many of the requests were answered.',
        },
        {
          belief: 'it is the share that was lost',
          says: says(1 - right),
          why: 'That is what is missing, and both words name what is there.',
        },
        {
          belief: 'losses of both kinds are multiplied into one number',
          says: says(harvest * gain),
          why: 'The two are kept apart, so that one may be given up for the other.',
        },
      ],
      load: down === 0 ? 2 : level + 2,
    };
  },
};
