// All checks in one command: format, lint and import rules, types, then the test suites. Each check prints its own
// findings, what failed is named once more at the end, and the last line is always `N passed, N failed`. `run.ts check` leaves out office, image, crash and browser tests,
// and runs what computes alongside what waits.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runAudit } from './support/audit.ts'
import { ensureBuildah } from './support/buildah.ts'
import { ensureChromium } from './support/chromium.ts'
import { hasHaproxy } from './support/haproxy.ts'
import { balancers, findBalancer } from './support/loadBalancer.ts'
import { ensureOffice } from './support/office.ts'
import { ensureOtherBrowsers, otherBrowsers } from './support/otherBrowsers/install.ts'
import { ensurePostgres, findPostgres } from './support/postgres.ts'
import { hasSystemd } from './support/systemd.ts'

const root = join(import.meta.dirname, '..')
const asked = process.argv[2]
const quick = asked === 'check'
/** The one story that every run plays in every browser; the others: `npm run test:browsers`. */
const SHORT_STORY = 'turns by dragging'

/** Compared with a normal run. */
const FUZZ_TIMES = 5

/** When running alongside others, the output of a suite is printed in one piece when it has ended. */
type Where = 'here' | 'beside'

interface Tally {
  readonly passed: number
  readonly failed: number
  /** What failed and the beginning of why: a long log is rarely read, and often cut. */
  readonly failures?: readonly string[]
}

/** What is read of Vitest's JSON report. */
interface Report {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly testResults?: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Of each failure; the whole story is where it was first printed. */
const FAILURE_LINES = 12

async function main(): Promise<void> {
  const started = Date.now()
  const tallies = await checksAskedFor()
  if (!hasSystemd()) console.log('NIET GETEST: de systemd-unit; systemd-analyze is niet gevonden.')
  if (!hasHaproxy()) console.log('NIET GETEST: de proxy van compose.postgres.yaml; haproxy is niet gevonden.')
  const passed = sum(tallies.map((tally) => tally.passed))
  const failed = sum(tallies.map((tally) => tally.failed))
  for (const failure of tallies.flatMap((tally) => tally.failures ?? [])) console.log(`\nMISLUKT: ${failure}`)
  console.log(`\nKlaar in ${Math.round((Date.now() - started) / 1000)} s.`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

async function checksAskedFor(): Promise<readonly Tally[]> {
  if (asked === 'browsers') return otherBrowserStories('', 'here')
  return asked === 'fuzz' ? [await longFuzz()] : allChecks()
}

async function allChecks(): Promise<readonly Tally[]> {
  if (quick) return quickChecks()
  const tallies = [...(await staticChecks()), browserThere()]
  // Without it the tests on it are left out, and that was said.
  ensurePostgres()
  // What waits for an answer, for disks and for processes to end runs alongside the others, one after another: it
  // costs them little.
  const beside = Promise.all([
    oneByOne([auditStep]),
    oneByOne([
      () => testSuite('crash', 'beside'),
      clusterSuite,
      () => testSuite('fuzz', 'beside'),
      officeSuite,
      imageSuite,
      () => otherBrowserStories(SHORT_STORY),
    ]),
  ])
  // Flows wait half of their time, and unit tests only compute. Those with screens have two people's patience: what takes a
  // whole processor goes before them, not beside.
  tallies.push(...(await Promise.all([testSuite('unit', 'beside'), testSuite('flows')])), await testSuite('browser'))
  return [...tallies, ...(await beside).flat()]
}

/** Flows wait for servers and clocks half of the time: whatever only computes fills that. */
async function quickChecks(): Promise<readonly Tally[]> {
  ensurePostgres()
  const computing = oneByOne([staticChecks, () => testSuite('fuzz', 'beside'), () => testSuite('unit', 'beside')])
  const flows = await testSuite('flows')
  return [...(await computing), flows]
}

async function staticChecks(): Promise<readonly Tally[]> {
  const types = ['shared', 'server', 'client', 'tests'].map((name) =>
    step(`typen van ${name}`, 'node_modules/typescript/bin/tsc', ['-p', name]),
  )
  return Promise.all([
    step('opmaak, lint en importregels', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
    ...types,
    step('regels en testtitels', 'tests/support/checkRules.ts', []),
    step('alleen voor tests', 'tests/support/checkSources.ts', []),
  ])
}

/** The random tests run for longer than a normal run can wait. */
function longFuzz(): Promise<Tally> {
  process.env.FUZZ ??= String(FUZZ_TIMES)
  return testSuite('fuzz')
}

async function oneByOne(suites: readonly (() => Promise<Tally | readonly Tally[]>)[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = []
  for (const suite of suites) tallies.push(...[await suite()].flat())
  return tallies
}

/** Counts neither way for a browser that is not there and cannot be installed: the rest is still useful. */
async function otherBrowserStories(title: string, where: Where = 'beside'): Promise<readonly Tally[]> {
  const there = ensureOtherBrowsers()
  for (const browser of otherBrowsers) if (!there.includes(browser)) console.log(`NIET GETEST: ${browser} is er niet.`)
  if (there.length === 0) return []
  return [browserThere(), await testSuite('otherBrowsers', where, `^(${there.join('|')}) .*${title}`)]
}

function browserThere(): Tally {
  return ensureChromium() ? { passed: 0, failed: 0 } : { passed: 0, failed: 1 }
}

async function step(name: string, script: string, args: readonly string[]): Promise<Tally> {
  const ok = await runNode(script, args, `\n— ${name}`)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [name] }
}

/** Counts neither way when the advisories could not be asked: that is neither a finding nor an all-clear. */
async function auditStep(): Promise<Tally> {
  const verdict = await runAudit()
  console.log('\n— bekende lekken in pakketten')
  switch (verdict.kind) {
    case 'clean':
      console.log(`Geen bekende ernstige lekken in ${verdict.packages} pakketten.`)
      return { passed: 1, failed: 0 }
    case 'unasked':
      console.log(`NIET GECONTROLEERD: het register kon niet worden gevraagd (${verdict.why}).`)
      return { passed: 0, failed: 0 }
    case 'holes':
      for (const line of verdict.lines) console.error(line)
      return { passed: 0, failed: 1 }
    case 'unreadable':
      console.error(`Het antwoord van pnpm audit is niet te lezen (${verdict.why}).`)
      return { passed: 0, failed: 1 }
  }
}

/** Counts neither way without PostgreSQL, and ensurePostgres said so. */
async function clusterSuite(): Promise<Tally> {
  const left = balancers.filter((name) => findBalancer(name) === null)
  for (const name of left) console.log(`NIET GETEST: ${name} voor twee servers; ${name} is er niet.`)
  return findPostgres() === null ? { passed: 0, failed: 0 } : testSuite('cluster', 'beside')
}

/** Counts neither way without LibreOffice: a machine that cannot install it still runs everything else. */
async function officeSuite(): Promise<Tally> {
  return ensureOffice() ? testSuite('office', 'beside') : { passed: 0, failed: 0 }
}

/** Counts neither way where no image can be built. */
async function imageSuite(): Promise<Tally> {
  return ensureBuildah() ? testSuite('image', 'beside') : { passed: 0, failed: 0 }
}

/**
 * One Vitest project; its counts come from the JSON report, and a suite that did not run at all counts as one
 * failure.
 */
async function testSuite(project: string, where: Where = 'here', title = ''): Promise<Tally> {
  const heading = `\n— tests: ${project}`
  if (where === 'here') console.log(heading)
  const folder = join(root, '.cache')
  const report = join(folder, `${project}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', `--project=${project}`, ...(title === '' ? [] : ['-t', title]), ...reporters]
  const ok = await runNode('node_modules/vitest/vitest.mjs', args, where === 'here' ? null : heading)
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as Report
    const failed = read.numFailedTests ?? 0
    const failures = failuresIn(read).map((failure) => `${project}: ${failure}`)
    // A suite can fail outside its tests (a broken import, an unhandled rejection): then the exit code knows.
    if (!ok && failures.length === 0) failures.push(`${project}: buiten de tests`)
    return { passed: read.numPassedTests ?? 0, failed: ok ? failed : Math.max(1, failed), failures }
  } catch {
    return { passed: 0, failed: 1, failures: [`${project}: geen verslag`] }
  }
}

function failuresIn({ testResults = [] }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${name}\n${beginning(message)}`] : []
    return failed.map((test) => `${test.fullName} (${name})\n${beginning(test.failureMessages.join('\n'))}`)
  })
}

function beginning(text: string): string {
  return text.split('\n').slice(0, FAILURE_LINES).join('\n')
}

/** True when it succeeded. With a `heading` its output is printed in one piece under that, when it has ended. */
async function runNode(script: string, args: readonly string[], heading: string | null = null): Promise<boolean> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    cwd: root,
    stdio: heading === null ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk)
    })
  }
  const [code] = await once(child, 'close')
  if (heading !== null) console.log(`${heading}\n${said}`)
  return code === 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

await main()
