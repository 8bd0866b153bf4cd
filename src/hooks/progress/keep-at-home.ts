import {emptyProgress, merge} from '../../core/learning/progress.ts';
import {parse, serialise} from '../../core/learning/progress-text.ts';
import type {ProgressHome} from './home.ts';
import type {StateInMemory} from './progress-state.ts';

/**
 * Keeps the record of `memory` in its home, from now on: what the home holds and what other tabs write is merged into
 * it. Saving reads the home again, merges, and writes, so that no tab overwrites what another wrote.
 * @returns has the record saved when it is this tab's turn
 */
export function keepAtHome(memory: StateInMemory, home: ProgressHome): () => void {
  /** False when writing would destroy a record that we can neither read nor set aside. */
  let mayWrite = true;
  const current = (): string => serialise(memory.state().record);

  /** Takes in what the home holds. Returns its text, or undefined where it can't be read. */
  const absorb = (): string | null | undefined => {
    const text = readIfAllowed(home);
    if (typeof text !== 'string') return text;
    const {record, unread, newer} = parse(text);
    mayWrite = !newer && (unread.length === 0 || trySettingAside(home, text));
    if (newer) memory.say('newer');
    else if (unread.length > 0) memory.say(mayWrite ? 'set-aside' : 'full');
    const merged = merge(memory.state().record, record);
    if (serialise(merged) !== current()) memory.update({record: merged});
    return text;
  };

  const save = (): void => {
    const stored = absorb();
    if (stored === undefined) return memory.say('blocked');
    const text = current();
    if (!mayWrite || text === stored) return;
    try {
      home.write(text);
    } catch {
      memory.say('full');
    }
  };

  /** The home may have lost a race and lack something that this tab knows. */
  const readAgain = (): void => {
    const stored = absorb();
    if (stored !== undefined && mayWrite && stored !== current()) home.takeTurn(save);
  };

  home.listen((news) => {
    if (news === 'wiped') memory.update({record: emptyProgress, lastReset: null});
    else readAgain();
  });
  const stored = absorb();
  if (stored !== null && stored !== undefined) readAgain();
  return () => home.takeTurn(save);
}

/** The home's text, null where it has none, undefined where the browser lets nobody read it. */
function readIfAllowed(home: ProgressHome): string | null | undefined {
  try {
    return home.read();
  } catch {
    return undefined;
  }
}

function trySettingAside(home: ProgressHome, text: string): boolean {
  try {
    home.setAside(text);
    return true;
  } catch {
    return false;
  }
}
