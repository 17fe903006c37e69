// What is covered and what is missing, in sentences. "Niet gedekt" counts every kind of money, also what is only talked
// about (derive/coverage); that some of it is not promised yet is said apart.

import type { GapRun, YearCoverage } from '../../derive/coverage.ts'
import { formatEuro, formatPeriod } from './format.ts'

/**
 * Everything to say about the coverage, at least one sentence.
 * `coverage`: every plan year, in order. `runs`: its gapRuns.
 */
export function gapSentences(coverage: readonly YearCoverage[], runs: readonly GapRun[]): string[] {
  const needed = coverage.some((year) => year.neededCents > 0)
  const broughtIn = coverage.some((year) => year.promisedCents + year.talkedAboutCents > 0)
  if (!needed && !broughtIn) return ['Er zijn nog geen kosten of investeringen.']
  if (!needed) return ['Er zijn wel investeringen, maar nog geen kosten.']
  if (runs.length === 0) return [coveredSentence(coverage)]
  const lastYear = coverage.at(-1)?.year ?? 0
  return runs.map((run, index) => runSentence(run, runs[index - 1], reachesEnd(runs.slice(index), lastYear)))
}

/** One cost by itself: 'Gedekt.', 'Niet gedekt: 2028–2031.' or what is left of that. */
export function needCoverSentence(years: readonly YearCoverage[], runs: readonly GapRun[]): string {
  if (years.every(({ neededCents }) => neededCents === 0)) return 'Valt buiten de jaren van dit plan.'
  const talkedAbout = years.some(({ talkedAboutCents }) => talkedAboutCents > 0)
  if (runs.length === 0) return talkedAbout ? 'Gedekt, maar nog niet alles is toegezegd.' : 'Gedekt.'
  const missing = runs.map(({ from, until, gapCents }) => `${formatEuro(gapCents)} in ${formatPeriod(from, until)}`)
  return `Niet gedekt: ${new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(missing)}.`
}

/** One gap on its own: 'In 2028 en 2029 is € 62.000 per jaar niet gedekt.' */
export function gapSentence(run: GapRun, lastYear: number): string {
  return runSentence(run, undefined, run.until === lastYear)
}

/** `toTheEnd`: from this run on, every year up to the last has a gap. Then it needs no last year. */
function runSentence(run: GapRun, previous: GapRun | undefined, toTheEnd: boolean): string {
  const euros = formatEuro(run.gapCents)
  if (!toTheEnd) return `${yearsInWords(run)} is ${euros}${perYear(run)} niet gedekt.`
  const start = isOneYear(run) ? `In ${run.from}` : `Vanaf ${run.from}`
  if (previous?.until !== run.from - 1) return `${start} is ${euros}${perYear(run)} niet gedekt.`
  // "per jaar" only where the sentence before did not say it.
  return `${start} wordt dat ${euros}${isOneYear(previous) ? perYear(run) : ''}.`
}

function reachesEnd(runs: readonly GapRun[], lastYear: number): boolean {
  const unbroken = runs.every((run, index) => index === 0 || runs[index - 1]?.until === run.from - 1)
  return unbroken && runs.at(-1)?.until === lastYear
}

function yearsInWords(run: GapRun): string {
  if (isOneYear(run)) return `In ${run.from}`
  if (run.until === run.from + 1) return `In ${run.from} en ${run.until}`
  return `Van ${run.from} tot en met ${run.until}`
}

function perYear(run: GapRun): string {
  return isOneYear(run) ? '' : ' per jaar'
}

function isOneYear(run: GapRun): boolean {
  return run.from === run.until
}

function coveredSentence(coverage: readonly YearCoverage[]): string {
  const costly = coverage.filter((year) => year.neededCents > 0)
  if (costly.every((year) => year.promisedCents >= year.neededCents)) return 'Alle kosten zijn gedekt.'
  return costly.some((year) => year.promisedCents > 0)
    ? 'Alle kosten zijn gedekt, deels nog niet toegezegd.'
    : 'Alle kosten zijn gedekt, maar nog niets is toegezegd.'
}
