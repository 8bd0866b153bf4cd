/** What stands on the stage where there is no room for both: the code, or the run of it. */
export type Side = 'code' | 'run';
