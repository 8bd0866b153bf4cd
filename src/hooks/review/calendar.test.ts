import fc from 'fast-check';
import {expect, it} from 'vitest';
import {calendar} from './calendar.ts';

const options = {address: 'https://a.example/site/review/', stamp: '20261129T231500Z'};

/** Reads a file as RFC 5545 says it: unfolds, then takes name and value apart and the value's escapes back. */
function eventsIn(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(line.slice(0, colon), value);
  }
  return events;
}

it('has an event for each day, over the end of a month and of a year', () => {
  const [first, second] = eventsIn(
    calendar(
      [
        {day: 20_818, about: ['stamp a diagram', 'quorum']},
        {day: 20_819, about: ['yield']},
      ],
      options,
    ),
  );
  expect(Object.fromEntries(first ?? [])).toMatchObject({
    'DTSTART;VALUE=DATE': '20261231',
    'DTEND;VALUE=DATE': '20270101',
    SUMMARY: 'Review: 2 questions',
    DESCRIPTION: 'stamp a diagram and quorum',
    URL: options.address,
  });
  expect(second?.get('SUMMARY')).toBe('Review: 1 question');
  expect(first?.get('UID')).not.toBe(second?.get('UID'));
});

it('says whatever a question is about in lines of 75 octets, and is read back', () => {
  const about = fc
    .string({unit: 'grapheme', minLength: 1, maxLength: 60})
    .map((text) => text.replaceAll(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(about, {minLength: 1, maxLength: 3}), (words) => {
      const text = calendar([{day: 20_000, about: words}], options);
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      for (const word of words) expect(eventsIn(text)[0]?.get('DESCRIPTION')).toContain(word);
    }),
  );
});

it('counts what it does not name', () => {
  const about = Array.from({length: 20}, (_, at) => `thing ${at}`);
  expect(eventsIn(calendar([{day: 20_000, about}], options))[0]?.get('DESCRIPTION')).toMatch(
    /thing 7 and 12 more$/,
  );
});
