// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import Configurations from '../../views/Configurations/index.tsx';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import {drawn, page, wordsOf} from '../frame/drawn.trial.ts';
import {isKnown} from './knowledge.ts';
import {runDiagram} from './run-diagram.ts';
import {presets} from './scenarios.ts';
import {begin, placeOf, setupOf, take, type Session} from './session.ts';
import {shownPart} from './shown-part.ts';
import StepTable from './StepTable.tsx';

describe('the table of the FLP lab says all that its pictures say', () => {
  function expectAllSaid(session: Session): void {
    const {game, taken} = session;
    const here = placeOf(session);
    const part = shownPart(game, taken);
    const run = page(<SpaceTime diagram={runDiagram(game, taken)} />);
    const graph = page(
      <Configurations
        picture={part.picture}
        current={here}
        way={part.way}
        isHidden={(id) => !isKnown(session, id)}
      />,
    );
    const tables = page(<StepTable session={session} />);
    const text = wordsOf(tables);
    // Words of the table for what the diagram says in a word or two.
    for (const word of drawn(run)) {
      const input = /^(\w) \((\d)\)$/.exec(word);
      const step =
        {starts: 'start ', crashes: 'crash '}[word] ??
        word.replace(/^decides /, 'decided ').replace(/^value /, 'holds ');
      expect(text).toContain(input ? `${input[1]} with ${input[2]}` : step);
    }
    // Each configuration of the graph, without its number.
    const titles = [...graph.querySelectorAll('title')].map((title) => wordsOf(title).replace(/^\d+\. /, ''));
    expect(titles.length).toBeGreaterThan(1);
    const rows = [...tables.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(2).map(wordsOf).join(' '),
    );
    for (const title of titles) expect(rows).toContain(title);
  }

  test.each(presets)('$name: at each of the first steps of a run', (preset) => {
    let session = begin(setupOf(preset));
    for (let step = 0; step < 10; step++) {
      expectAllSaid(session);
      const {options} = session.game.position(placeOf(session));
      if (options.length === 0) break;
      session = take(session, (step * 7 + 1) % options.length);
    }
  });
});
