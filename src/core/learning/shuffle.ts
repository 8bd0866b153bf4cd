/**
 * The places 0 to count - 1 in an order drawn from a text, the same for every reader and every build, and for more
 * than one place never their own order. Fisher-Yates over a small generator seeded with the text (FNV-1a, xorshift).
 */
export function shuffledPlaces(count: number, seed: string): number[] {
  const places = Array.from({length: count}, (_, index) => index);
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );
  for (let last = count - 1; last > 0; last -= 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (last + 1);
    [places[last], places[other]] = [places[other] ?? other, places[last] ?? last];
  }
  const moved = places.some((place, index) => place !== index);
  return moved ? places : [...places.slice(1), ...places.slice(0, 1)];
}
