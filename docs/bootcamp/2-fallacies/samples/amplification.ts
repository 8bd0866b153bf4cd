/**
 * A service calls the one below it and repeats a failed call. Returns
 * whether the call succeeded at last.
 */
type Call = () => boolean;

// #region retrying
/**
 * Wraps a call so that it is tried again after a failure: `retries` repeats
 * come after the first attempt.
 */
function retrying(call: Call, retries: number): Call {
  return () => {
    for (let attempt = 0; attempt <= retries; attempt += 1) {
      if (call()) return true;
    }
    return false;
  };
}

/**
 * How many attempts reach a dead bottom layer when each of `layers` callers
 * above it retries.
 */
export function attemptsReachingTheBottom(
  layers: number,
  retries: number,
): number {
  let attempts = 0;
  let service: Call = () => {
    attempts += 1;
    return false;
  };
  for (let layer = 0; layer < layers; layer += 1)
    service = retrying(service, retries);
  service();
  return attempts;
}
// #endregion
