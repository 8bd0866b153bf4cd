export interface Milestone {
  readonly year: number;
  readonly who: string;
  readonly what: string;
  /** The anchor of the section of the lesson that is about it, where there is one. */
  readonly section?: string;
}

interface Year {
  readonly year: number;
  readonly items: readonly Milestone[];
}

/** The milestones of each year together, years rising, those of one year in the order given. */
export function byYear(items: readonly Milestone[]): Year[] {
  const years = [...new Set(items.map(({year}) => year))].sort((a, b) => a - b);
  return years.map((year) => ({year, items: items.filter((item) => item.year === year)}));
}
