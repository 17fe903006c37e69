// How long the random tests run. `npm test` runs each briefly; `npm run test:fuzz` five times as long, FUZZ=… as many
// times as it says.

/** `short`: how many in `npm test`. */
export function fuzzRuns(short: number): number {
  const times = Number(process.env.FUZZ)
  return Number.isFinite(times) && times > 0 ? Math.ceil(short * times) : short
}
