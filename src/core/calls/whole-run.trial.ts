import type {Attempt, Event} from './entities.ts';
import type {Settings} from './settings.ts';
import type {Fact, Witness} from './witness.ts';

/**
 * Every step of a whole run with all that leads to it, written apart from the chronicle: the step before at the same caller or server,
 * the step that sent what arrives and, where keys are kept, the last step that wrote into their table.
 */
export class WholeRun implements Witness {
  readonly causes: number[][] = [];
  readonly #last = new Map<string, number>();
  readonly #sent = new Map<string, Map<Attempt, number>>([
    ['there', new Map()],
    ['back', new Map()],
  ]);
  #facts: Fact[] = [];
  #table: number | null = null;

  constructor(readonly settings: Settings) {}

  fact(fact: Fact): void {
    this.#facts.push(fact);
  }

  happened(_: number, event: Event): void {
    const facts = this.#facts;
    this.#facts = [];
    const where =
      event.kind === 'remedy'
        ? [...new Set(facts.flatMap((fact) => ('attempt' in fact ? [`server ${fact.attempt.server}`] : [])))]
        : [this.#placeOf(event)];
    if (event.kind === 'arrive' && facts[0]?.kind === 'lost') return;
    for (const place of where) {
      const own =
        event.kind === 'remedy'
          ? facts.filter((fact) => 'attempt' in fact && `server ${fact.attempt.server}` === place)
          : facts;
      this.#step(place, event, own);
    }
  }

  #step(place: string, event: Event, facts: readonly Fact[]): void {
    const step = this.causes.length;
    const causes = [this.#last.get(place)];
    if (event.kind === 'arrive') causes.push(this.#sent.get('there')?.get(event.attempt));
    if (event.kind === 'answer') causes.push(this.#sent.get('back')?.get(event.attempt));
    const isKept = this.settings.keys === 'yes';
    if (isKept && (event.kind === 'done' || facts.some(({kind}) => kind === 'taken')))
      causes.push(this.#table ?? undefined);
    this.causes.push(causes.filter((cause) => cause !== undefined));
    this.#last.set(place, step);
    if (isKept && event.kind === 'done') this.#table = step;
    for (const fact of facts) if (fact.kind === 'sent') this.#sent.get(fact.way)?.set(fact.attempt, step);
  }

  #placeOf(event: Exclude<Event, {readonly kind: 'remedy'}>): string {
    if (event.kind === 'call') return 'layer 0';
    const {request, server} =
      event.kind === 'retry' ? {request: event.request, server: 0} : {...event.attempt};
    const isBelow = event.kind === 'arrive' || event.kind === 'done';
    const layer = request.layer + (isBelow ? 1 : 0);
    return layer === this.settings.layers ? `server ${server}` : `layer ${layer}`;
  }

  /** All steps from which a way leads to this one, by search. */
  pastOf(step: number): ReadonlySet<number> {
    const found = new Set<number>();
    const open = [...(this.causes[step] ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      open.push(...(this.causes[at] ?? []));
    }
    return found;
  }
}
