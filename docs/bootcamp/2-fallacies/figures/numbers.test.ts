import {describe, expect, it} from 'vitest';
import {beside, calls, fannedOut, light, page, queued, tenServices} from './numbers.ts';

describe('the numbers in the text of lesson 2', () => {
  it('of requests that wait for many servers are those of the closed form', () => {
    expect(fannedOut).toEqual({
      ten: '9.6',
      half: 69,
      hundred: '63.4',
      inHundred: '63',
      better: '26',
      best: '18',
    });
    // ln 2 / -ln 0.99
    expect(fannedOut.half).toBe(Math.ceil(Math.LN2 / -Math.log(0.99)));
  });

  it('of ten services in series are days and hours of a year of 365.25 days', () => {
    expect(tenServices).toEqual({daysDown: '3.64', hoursDownEach: '8.77'});
  });

  it('of a page are sums of round trips and of the time that its bytes take', () => {
    expect(page).toEqual({
      inTurn: '3.24',
      fasterLink: '3.2004',
      atOnce: '0.12',
      slowStartTrips: 6,
      slowStart: '0.48',
    });
  });

  it('of light are the speed in a vacuum over the index of refraction', () => {
    expect(light).toEqual({kmASecond: '204,000', oneWayUs: '4.9', thereAndBackUs: '9.8'});
    expect(beside).toEqual({looks: '5,000', trips: 300, lightMs: 86});
  });

  it('of a queue are service times over the share of time that is left, and those of a pool rate times time', () => {
    expect(queued).toEqual({half: 100, ninety: 500, ninetyNine: '5'});
    expect(calls).toEqual({inUse: 10, needed: 100});
  });
});
