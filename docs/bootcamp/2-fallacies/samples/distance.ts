// #region light
const LIGHT_IN_VACUUM_KM_PER_S = 299_792.458;
/**
 * How many times slower light is in the glass of a fibre than in a vacuum.
 */
const REFRACTIVE_INDEX = 1.468;

/**
 * No message through fibre goes there and back in less. The real cable is
 * never as short as the map.
 */
export function leastRoundTripMs(distanceKm: number): number {
  return (
    (2 * distanceKm * REFRACTIVE_INDEX * 1_000) / LIGHT_IN_VACUUM_KM_PER_S
  );
}
// #endregion

// #region pipe
/**
 * Bandwidth-delay product: the bytes that must be under way to keep a link
 * full.
 */
export function bytesInFlight(
  bitsPerSecond: number,
  roundTripMs: number,
): number {
  return (bitsPerSecond / 8) * (roundTripMs / 1_000);
}

/**
 * The most that one connection can carry when it may have only
 * `windowBytes` unacknowledged.
 */
export function windowLimitBitsPerSecond(
  windowBytes: number,
  roundTripMs: number,
): number {
  return (windowBytes * 8) / (roundTripMs / 1_000);
}
// #endregion

// #region page
/**
 * A page that asks `requests` times, each after the last answer, for
 * `pageBytes` in all.
 */
export function pageLoadMs(
  requests: number,
  roundTripMs: number,
  pageBytes: number,
  bitsPerSecond: number,
): number {
  return requests * roundTripMs + (pageBytes * 8 * 1_000) / bitsPerSecond;
}
// #endregion

/** Bytes in one packet of TCP on an ordinary link, headers not counted. */
const SEGMENT_BYTES = 1_460;
/** Packets that a new connection may send before the first acknowledgement (RFC 6928). */
const FIRST_WINDOW = 10;

/** Round trips that slow start needs for so many bytes, if nothing is lost and the window doubles each time. */
export function slowStartRoundTrips(bytes: number): number {
  let trips = 0;
  let left = Math.ceil(bytes / SEGMENT_BYTES);
  for (let window = FIRST_WINDOW; left > 0; window *= 2) {
    trips += 1;
    left -= window;
  }
  return trips;
}
