/** `npm run e2e` plays all scenes; `npm test` leaves out the longest, and bundles that break what others break too. */
export const PLAYS_ALL = process.env["HEAPGATE_E2E"] === "all";
