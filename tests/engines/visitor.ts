/** The roles by which the main path finds things, each as its element or as ARIA says; ARIA has none for a fold (`summary`). */
export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'fold'
  | 'group'
  | 'heading'
  | 'link'
  | 'option'
  | 'radio'
  | 'region'
  | 'textbox';

/** A thing on a page as a reader names it; the first one that can be seen, inside another one if that is said. */
export interface Place {
  readonly role: Role;
  readonly name: RegExp;
  readonly within?: Place;
}

/**
 * One reader in one browser: as much as the main path needs, so that each engine can be driven by whatever protocol it
 * speaks. What is asked for is waited for, and is an error when it does not come.
 */
export interface Visitor {
  /** Loads an address and waits until its page is hydrated. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  click(place: Place): Promise<void>;
  /** Presses on one thing and lets go on another. */
  drag(from: Place, to: Place): Promise<void>;
  /** Chooses the option of a select that says this. */
  choose(place: Place, option: string): Promise<void>;
  /** A key by its name ('Enter', 'Escape'), or a letter. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A letter while the Control key is down. */
  control(letter: string): Promise<void>;
  sees(place: Place): Promise<boolean>;
  isChecked(place: Place): Promise<boolean>;
  /** Runs in the page; what it gives back is JSON. */
  evaluate<Value>(run: () => Value): Promise<Value>;
  /** Errors and warnings in the console, errors that nobody caught, and what the policy had to stop. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** A browser that is running, from which each test gets a visitor with a profile of its own. */
export interface Engine {
  readonly visit: () => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** How long a thing may take to come, in milliseconds: two browsers share two cores. */
export const patienceMs = 120_000;

/** Asks again and again until something is there, or throws with what was wanted. */
export async function until<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function nameOf({role, name, within}: Place): string {
  return `${role} ${name}${within ? ` in ${nameOf(within)}` : ''}`;
}
