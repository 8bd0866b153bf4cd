import {runDiagram} from '../../../../src/labs/flp/run-diagram.ts';
import {presetNamed} from '../../../../src/labs/flp/scenarios.ts';
import {begin, placeOf, setupOf, take, type Session} from '../../../../src/labs/flp/session.ts';
import {optionInWords} from '../../../../src/labs/flp/words.ts';

/** Takes the option whose words begin so. */
function choose(session: Session, beginning: string): Session {
  const here = session.game.position(placeOf(session));
  const pick = here.options.findIndex((option) =>
    optionInWords(option, here, session.game.position).headline.startsWith(beginning),
  );
  if (pick < 0) throw new Error(`The picture of the FLP lab cannot “${beginning}”.`);
  return take(session, pick);
}

const preset = presetNamed('wait-n-1-min');
if (!preset) throw new Error('The FLP lab has lost the preset of its picture, wait-n-1-min.');

/** B hears A, C hears B: they decide differently, and nobody has crashed. */
const run = [
  'start A',
  'start B',
  'start C',
  'deliver A’s “vote 0” to B',
  'deliver B’s “vote 1” to C',
].reduce(choose, begin(setupOf(preset)));

export const disagreement = runDiagram(run.game, run.taken);
