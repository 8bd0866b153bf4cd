/** Whether search and hash of an address are a scenario link's, and not only an anchor of the page. */
export function carriesScenario(address: string): boolean {
  return /[?&](preset|seed)=|#\d+\./.test(address);
}
