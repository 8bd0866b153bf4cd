/**
 * What stands behind the reader's code in the interpreter: it answers one question at a time, with texts in which equal values are
 * equal, whatever the order of their names.
 */
export const AROUND = String.raw`
;(() => {
  const {stringify} = JSON;
  const sorted = (key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const text = (value) => stringify(value, sorted);
  const sends = (all = []) => all.map(({to, body}) => ({to, body: text(body)}));
  const asked = {
    nodes: () => nodes,
    start: ({id}) => text(start(id)),
    steps: ({state, id}) =>
      typeof steps === 'function'
        ? (steps(state, id) ?? []).map((step) => ({does: step.does, state: text(step.state), send: sends(step.send)}))
        : [],
    receive: ({state, mail, id}) => {
      const {state: next, send} = receive(state, mail, id);
      return {state: text(next), send: sends(send)};
    },
    invariant: ({states}) => {
      const says = invariant(states);
      return says === false ? 'The invariant does not hold.' : says === true || says === undefined ? null : says;
    },
  };
  node.on('explore', (message) => {
    const {ask, given} = message.body;
    node.reply(message, {type: 'explored', value: asked[ask](given)});
  });
})();`;
