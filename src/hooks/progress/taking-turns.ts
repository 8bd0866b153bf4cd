/**
 * Runs work under a Web Lock, so that one tab's read-merge-write never runs between another's read and write.
 * Without locks (an insecure address, an old browser) the work runs at once; the stores then heal a lost race when
 * they hear of the other's write. A page that is being left does not wait for its turn: its writes would be lost.
 */
export function takingTurns(locks: LockManager | undefined, name: string): (work: () => void) => void {
  if (!locks) return (work) => work();
  return (work) => {
    let done = false;
    const once = (): void => {
      window.removeEventListener('pagehide', once);
      if (!done) work();
      done = true;
    };
    window.addEventListener('pagehide', once);
    try {
      locks.request(name, once).catch(once);
    } catch {
      once();
    }
  };
}
