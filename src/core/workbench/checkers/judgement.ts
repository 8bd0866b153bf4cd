import type {Json} from '../json.ts';

export type Valid = boolean | 'unknown';

/** Something that must not happen. */
export interface Anomaly {
  readonly name: string;
  readonly count: number;
  /** What happened, in a sentence. */
  readonly says: string;
  /** The first few. */
  readonly examples: readonly Json[];
}

export interface Judgement {
  readonly valid: Valid;
  readonly anomalies: readonly Anomaly[];
  /** Why nobody knows. */
  readonly reason?: string;
  /** What was counted. */
  readonly figures: Readonly<Record<string, Json>>;
}

/** Examples that are kept of each anomaly. */
const EXAMPLES = 8;

/** The anomaly of these cases; none where there are none. */
export function anomaly(name: string, says: string, cases: readonly Json[]): readonly Anomaly[] {
  return cases.length === 0 ? [] : [{name, count: cases.length, says, examples: cases.slice(0, EXAMPLES)}];
}

/** Wrong if there is an anomaly; otherwise right, or unknown for a reason. */
export function judged(
  anomalies: readonly Anomaly[],
  figures: Judgement['figures'],
  reason: string | null = null,
): Judgement {
  if (anomalies.length > 0) return {valid: false, anomalies, figures};
  return reason === null ? {valid: true, anomalies, figures} : {valid: 'unknown', anomalies, figures, reason};
}
