import {expect, it} from 'vitest';
import {answerWithinMs, leastMs, outage, search, secondOpinion, sharedOfFive} from './numbers.ts';

it('the numbers in the text of lesson 1 are those of a reckoning by hand', () => {
  expect({answerWithinMs, leastMs, secondOpinion, sharedOfFive}).toEqual({
    answerWithinMs: 110,
    leastMs: {read: 20, write: 40},
    secondOpinion: 30,
    // 3 + 4 - 5
    sharedOfFive: 2,
  });
  // 1 / (1 - 0.9608) = 25.5
  expect(search).toEqual({failsOneIn: 25, harvestLost: '0.1', yieldLost: '3.9'});
  expect(outage).toEqual({seconds: '87,060', toOneOfCut: '2,000'});
});
