/** How many nodes of n are a majority, for a figure. */
export const majorities = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (nodes) => [nodes, Math.floor(nodes / 2) + 1] as const,
);

/** How many of them may be lost. */
export const losses = majorities.map(([nodes, majority]) => [nodes, nodes - majority] as const);
