import type {Operation} from '../../core/checking/history.ts';
import type {Spec, State} from '../../core/checking/specs/spec.ts';

/**
 * Wing and Gong's search of 1993 as it is told in a lecture: no memory of what was seen, no parting by key beyond what
 * the caller does, no shortcuts. `null` if it gave up after `maxSteps` placements. For histories of one object in
 * which all operations are `ok`.
 */
export function plainSearch(
  spec: Spec,
  operations: readonly Operation[],
  maxSteps: number,
): {steps: number} | null {
  let steps = 0;
  const from = (state: State, left: readonly Operation[]): boolean => {
    if (left.length === 0) return true;
    const first = Math.min(...left.map((each) => each.return ?? Infinity));
    for (const next of left) {
      if (next.call > first) continue;
      if (++steps > maxSteps) return false;
      const after = step(spec, state, next);
      if (
        after !== undefined &&
        from(
          after,
          left.filter((other) => other !== next),
        )
      )
        return true;
    }
    return false;
  };
  const found = from(spec.initial, operations);
  return found && steps <= maxSteps ? {steps} : null;
}

function step(spec: Spec, state: State, {f, value}: Operation): State | undefined {
  if (f === 'read') return spec.state.parse(value) === state ? state : undefined;
  const rule = spec.updates[f];
  const argument = rule?.argument.parse(value);
  return argument === undefined ? undefined : rule?.apply(state, argument);
}
