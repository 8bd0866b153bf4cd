import {MOST_STEPS, placeOf, standingOf, take, type Branch, type Session} from './session.ts';

export function undo(session: Session, steps: number): Session {
  return seek(session, session.taken.length - steps);
}

/** The moment after so many steps, as far as the run is known. */
export function seek(session: Session, steps: number): Session {
  const whole = [...session.taken, ...session.future];
  const place = Math.min(Math.max(steps, 0), whole.length);
  return {
    ...session,
    taken: whole.slice(0, place),
    future: whole.slice(place),
    chosen: 0,
    landed: false,
    playing: 'no',
  };
}

/** Along the known future, or into what is chosen. */
export function stepOn(session: Session): Session {
  const [known] = session.future;
  return take(session, known ? known.pick : session.chosen);
}

/** To a configuration of the picture: back or forward to where the run was in it, or by the choice that leads there. */
export function goTo(session: Session, id: number): Session {
  const way = [0, ...[...session.taken, ...session.future].map(({target}) => target.to)];
  const now = session.taken.length;
  const places = way.flatMap((each, place) => (each === id ? [place] : []));
  const nearest = places.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
  const {options} = session.game.position(placeOf(session));
  const pick = options.findIndex(({targets}) => targets.length === 1 && targets[0]?.to === id);
  if (nearest !== undefined && (pick < 0 || nearest < now)) return seek(session, nearest);
  return pick < 0 ? session : {...take(session, pick), playing: 'no'};
}

export function returnTo(session: Session, place: number): Session {
  const branch = session.branches[place];
  if (!branch) return session;
  const left: Branch = {run: [...session.taken, ...session.future], shared: branch.shared};
  return {
    ...session,
    taken: branch.run,
    future: [],
    branches: session.branches.map((each, other) => (other === place ? left : each)),
    chosen: 0,
    landed: false,
    playing: 'no',
  };
}

/** Lets the autopilot play so many stages, or until it finds no way to keep the outcome open. */
export function fly(session: Session, stages: number): Session {
  let now = session;
  for (let flown = 0; flown < stages; flown++) {
    const next = now.game.stage(placeOf(now), standingOf(now));
    if (!next) return {...now, landed: true, playing: 'no'};
    for (const pick of next.picks) now = take(now, pick);
    const last = now.taken.at(-1);
    if (!last || now.taken.length >= MOST_STEPS) return {...now, playing: 'no'};
    // With coins the turns mean nothing, and the fall of the coins may have ended it.
    if (now.setup.preset.coins) continue;
    now = {...now, taken: [...now.taken.slice(0, -1), {...last, standing: next.standing}]};
  }
  return now;
}
