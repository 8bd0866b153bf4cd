import {presetNamed, type Preset} from './scenarios.ts';
import {begin, placeOf, setupOf, take, type Session} from './session.ts';
import {optionInWords, verdictInWords} from './words.ts';

export function preset(name: string): Preset {
  const found = presetNamed(name);
  if (!found) throw new Error(`There is no preset ${name}.`);
  return found;
}

export const start = (name: string) => begin(setupOf(preset(name)));
export const position = (session: Session) => session.game.position(placeOf(session));
export const said = (session: Session) => verdictInWords(session, position(session));

/** Takes the option whose headline begins so. */
export function choose(session: Session, ...beginnings: string[]): Session {
  return beginnings.reduce((now, beginning) => {
    const here = position(now);
    const pick = here.options.findIndex((option) =>
      optionInWords(option, here, now.game.position).headline.startsWith(beginning),
    );
    if (pick < 0) throw new Error(`Nobody can ${beginning} there.`);
    return take(now, pick);
  }, session);
}
