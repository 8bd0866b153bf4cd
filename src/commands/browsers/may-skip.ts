/**
 * Whether tests in an engine that this machine does not have are skipped, and it is said why. Where every engine has to be
 * there (`ENGINES=all`, as in the check workflow), it is an error with the same reason.
 */
export function maySkip(reason: string, asked = process.env.ENGINES): true {
  if (asked === undefined || asked === '') return true;
  if (asked === 'all')
    throw new Error(`${reason} ENGINES=all asks for every engine; without it this one is skipped.`);
  throw new Error(
    `ENGINES is "${asked}". Say ENGINES=all, or unset it to skip the engines that are missing.`,
  );
}
