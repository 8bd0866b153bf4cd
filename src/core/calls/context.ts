import type {Micros} from '../simulation/time.ts';
import {Agenda} from './agenda.ts';
import {chanceOf, type Chance, type Concern} from './chance.ts';
import type {Event} from './entities.ts';
import type {Settings} from './settings.ts';
import {Slices} from './slices.ts';
import {inPercent} from './variates.ts';
import type {Witness} from './witness.ts';

/** What is counted while a run goes on. */
export interface Tally {
  /** Messages, both ways, on all layers: sent = delivered + lost + those still in the agenda. */
  sent: number;
  delivered: number;
  lost: number;
  bytes: number;
  /** Requests that the top layer made. */
  asked: number;
  attempts: number;
  /** Attempts that were sent to the bottom, lost ones included. */
  bottomAttempts: number;
  retries: number;
  hedges: number;
  /** Attempts that a breaker did not let out. */
  kept: number;
  refused: number;
  expired: number;
}

/** What all parts of one run share. It never leaves the run, and is the only thing in it that is changed in place. */
export class Context {
  readonly settings: Settings;
  readonly chance: Chance;
  readonly agenda = new Agenda<Event>();
  readonly slices: Slices;
  /** Who hears what happens; nobody, where it was not asked for. */
  readonly witness: Witness | null;
  now: Micros = 0;
  readonly tally: Tally = {
    sent: 0,
    delivered: 0,
    lost: 0,
    bytes: 0,
    asked: 0,
    attempts: 0,
    bottomAttempts: 0,
    retries: 0,
    hedges: 0,
    kept: 0,
    refused: 0,
    expired: 0,
  };

  constructor(settings: Settings, seed: number, witness: Witness | null) {
    this.settings = settings;
    this.witness = witness;
    this.chance = chanceOf(seed);
    this.slices = new Slices(settings);
  }

  /** Whether chance lets it happen, to `percent` in a hundred. What cannot happen is not drawn: a key's draws stand alone. */
  happens(percent: number, concern: Concern, key: number): boolean {
    return percent > 0 && inPercent(percent, this.chance(concern, key));
  }
}
