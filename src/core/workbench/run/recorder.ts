import type {Agenda} from './agenda.ts';
import type {Cause, Fact, Journal} from './journal.ts';

/** Gathers what comes of a cause into one entry of the journal. */
export class Recorder {
  private facts: Fact[] = [];

  constructor(
    private readonly agenda: Agenda,
    private readonly journal: Journal,
  ) {}

  /** Carries out what a cause leads to. */
  because(cause: Cause, action: () => void): void {
    this.facts = [];
    action();
    this.journal({at: this.agenda.now, cause, facts: this.facts});
    this.facts = [];
  }

  note(fact: Fact): void {
    this.facts.push(fact);
  }
}
