// How long the random tests go on. The gate plays each shortly; `npm run test:fuzz` five times as long, FUZZ=… as many times
// as it says.

/** `short`: how many in the gate. */
export function fuzzRuns(short: number): number {
  const times = Number(process.env.FUZZ)
  return Number.isFinite(times) && times > 0 ? Math.ceil(short * times) : short
}
