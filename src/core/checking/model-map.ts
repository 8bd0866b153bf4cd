/** Whether a model can be kept on an asynchronous network whose messages may all be lost. */
export type ModelAvailability =
  /** Some live server must refuse some request. */
  | 'unavailable'
  /** A client that stays with its server can always be answered. */
  | 'sticky'
  /** A client that reaches any live server can always be answered. */
  | 'total';

export interface ModelPlace {
  readonly name: string;
  readonly availability: ModelAvailability;
  /** The weaker models that follow at once: every history of this model is one of theirs. */
  readonly implies: readonly string[];
}

const place = (name: string, availability: ModelAvailability, ...implies: string[]): ModelPlace => ({
  name,
  availability,
  implies,
});

/**
 * The map of models, strongest first, as Jepsen draws it (jepsen.io/consistency, after Bailis and others 2013 and
 * Viotti and Vukolić 2016). Snapshot isolation implies monotonic atomic view in its generalised definition.
 */
export const modelMap: readonly ModelPlace[] = [
  place('strict serializable', 'unavailable', 'serializable', 'linearizable'),
  place('serializable', 'unavailable', 'repeatable read', 'snapshot isolation'),
  place('repeatable read', 'unavailable', 'cursor stability', 'monotonic atomic view'),
  place('snapshot isolation', 'unavailable', 'monotonic atomic view'),
  place('cursor stability', 'unavailable', 'read committed'),
  place('linearizable', 'unavailable', 'sequential'),
  place('sequential', 'unavailable', 'causal'),
  place('causal', 'sticky', 'PRAM', 'writes follow reads'),
  place('PRAM', 'sticky', 'read your writes', 'monotonic reads', 'monotonic writes'),
  place('read your writes', 'sticky'),
  place('monotonic atomic view', 'total', 'read committed'),
  place('read committed', 'total', 'read uncommitted'),
  place('read uncommitted', 'total'),
  place('writes follow reads', 'total'),
  place('monotonic reads', 'total'),
  place('monotonic writes', 'total'),
];
