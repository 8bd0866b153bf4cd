import type {Findable} from './findable.ts';

/** Where one may begin when nothing has been asked: the lessons, the labs, then what there is beside them. */
export function startingPoints(findables: readonly Findable[]): Findable[] {
  const pages = findables.filter(({kind, to}) => !to.includes('#') && kind !== 'term' && kind !== 'reading');
  const order = ['lesson', 'lab', 'page'];
  return [...pages].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** How many letters differ; smaller is nearer. */
export type Distance = (one: string, other: string) => number;

const mostNear = 3;
/** Names that differ in more than this part of their letters are not near. */
const farthest = 0.5;

/** What to offer where nothing was found: terms whose names are written alike, then the glossary and the library. */
export function offersInstead(query: string, findables: readonly Findable[], distance: Distance): Findable[] {
  const typed = query.trim().toLowerCase();
  const terms = findables
    .filter(({kind}) => kind === 'term')
    .map((term) => {
      const names = [term.title, ...(term.names ?? [])];
      const far = names.map(
        (name) => distance(typed, name.toLowerCase()) / Math.max(typed.length, name.length),
      );
      return {term, far: Math.min(...far)};
    })
    .filter(({far}) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNear)
    .map(({term}) => term);
  const places = findables.filter(({to}) => to === '/glossary/' || to === '/next-steps/papers/');
  return [...terms, ...places];
}
