import {describe, expect, it} from 'vitest';
import {payOverLossyLink, Payments, type Fate} from './payments.ts';

const order = {key: 'order-7', pence: 1_999};

describe('an idempotency key', () => {
  it('charges once when the reply is lost and the request is sent again', () => {
    const server = new Payments();
    expect(
      payOverLossyLink(server, order, [
        'reply lost',
        'reply lost',
        'arrives',
      ]),
    ).toEqual({paid: 1_999});
    expect(server.chargedPence).toBe(1_999);
  });

  it('is what makes the difference: a new key for each attempt charges each time', () => {
    const server = new Payments();
    server.charge({key: 'attempt-1', pence: 1_999});
    server.charge({key: 'attempt-2', pence: 1_999});
    expect(server.chargedPence).toBe(3_998);
  });

  it('refuses the same key with another amount', () => {
    const server = new Payments();
    server.charge(order);
    expect(server.charge({...order, pence: 1})).toEqual({
      refused: 'this key was used for another amount',
    });
    expect(server.chargedPence).toBe(1_999);
  });

  it('leaves a client without an answer unable to tell whether it was charged', () => {
    const charged = (fates: readonly Fate[]) => {
      const server = new Payments();
      expect(payOverLossyLink(server, order, fates)).toBeNull();
      return server.chargedPence;
    };
    expect(charged(['request lost'])).toBe(0);
    expect(charged(['reply lost'])).toBe(1_999);
  });

  it('holds the effect at once for every pattern of loss of up to four attempts that ends in an answer', () => {
    const fates: readonly Fate[] = [
      'arrives',
      'request lost',
      'reply lost',
    ];
    for (const a of fates)
      for (const b of fates)
        for (const c of fates) {
          const server = new Payments();
          payOverLossyLink(server, order, [a, b, c, 'arrives']);
          expect(server.chargedPence).toBe(1_999);
        }
  });
});
