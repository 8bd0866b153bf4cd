import {emptyProgress, merge} from '../../core/learning/progress.ts';
import {parse, serialise} from '../../core/learning/progress-text.ts';
import type {ProgressHome} from './home.ts';
import type {StateInMemory} from './progress-state.ts';

/**
 * How often a tab writes again what another seems to have lost, without learning anything new in between. A lost race
 * needs once; without a bound two versions of the site that read a record differently would write to each other for ever.
 */
const MOST_REPAIRS = 5;

/**
 * Keeps the record of `memory` in its home, from now on: what the home holds and what other tabs write is merged into
 * it. Saving reads the home again, merges, and writes, so that no tab overwrites what another wrote.
 * @returns has the record saved when it is this tab's turn; `quietly` says nothing where the browser refuses
 */
export function keepAtHome(memory: StateInMemory, home: ProgressHome): (how: {quietly: boolean}) => void {
  /** False when writing would destroy a record that we can neither read nor set aside. */
  let mayWrite = true;
  let repairs = 0;
  const current = (): string => serialise(memory.state().record);

  /**
   * Takes in what the home holds.
   * @returns whether it now holds just what the memory does, under whichever names; or undefined where it can't be read
   */
  const absorb = (): boolean | undefined => {
    const text = readIfAllowed(home);
    if (text === undefined) return undefined;
    if (text === null) return memory.state().record.size === 0;
    const {record, unread, newer} = parse(text);
    mayWrite = !newer && (unread.length === 0 || trySettingAside(home, text));
    if (newer) memory.say('newer');
    else if (unread.length > 0) memory.say(mayWrite ? 'set-aside' : 'full');
    const merged = merge(memory.state().record, record);
    const joined = serialise(merged);
    if (joined !== current()) {
      repairs = 0;
      memory.update({record: merged});
    }
    return unread.length === 0 && joined === serialise(record);
  };

  const save = ({quietly}: {quietly: boolean}): void => {
    const isKept = absorb();
    const refused = isKept === undefined ? 'blocked' : mayWrite && !isKept && tryWriting(home, current());
    if (refused && !quietly) memory.say(refused);
  };

  /** The home may have lost a race and lack something that this tab knows. */
  const readAgain = (): void => {
    if (absorb() !== false || !mayWrite || repairs >= MOST_REPAIRS) return;
    repairs += 1;
    home.takeTurn(() => save({quietly: false}));
  };

  home.listen((news) => {
    if (news === 'changed') readAgain();
    else wipe(memory);
  });
  readAgain();
  return (how) => {
    repairs = 0;
    home.takeTurn(() => save(how));
  };
}

/** What the browser has cleared is gone from the page too, and can be brought back. */
function wipe(memory: StateInMemory): void {
  const {record} = memory.state();
  if (record.size > 0) memory.update({record: emptyProgress, wiped: record, notice: 'wiped'});
}

/** The home's text, null where it has none, undefined where the browser lets nobody read it. */
function readIfAllowed(home: ProgressHome): string | null | undefined {
  try {
    return home.read();
  } catch {
    return undefined;
  }
}

/** What stands against it, or null once it is written. */
function tryWriting(home: ProgressHome, text: string): 'full' | null {
  try {
    home.write(text);
    return null;
  } catch {
    return 'full';
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
