import {collectClaims} from './collect.ts';
import {oldClaims, report} from './report.ts';

/*
 * `npm run claims:old` lists the claims that nobody has looked at for a year, as a part of a Markdown report, and ends
 * with 1 where there is one. A workflow runs it every week beside the check of outward links.
 */
const month = new Date().toISOString().slice(0, 7);
const claims = collectClaims(process.cwd());
console.log(`${claims.length} claims in docs/ carry the month in which they were checked.\n`);
console.log(report(claims, month));
process.exitCode = oldClaims(claims, month).length > 0 ? 1 : 0;
