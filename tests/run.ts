// All checks in one command: format, lint and import rules, types, then every test suite. Each check prints its own
// findings; the last line is always `N passed, N failed`. `run.ts check` leaves out office, crash and browser tests.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runAudit } from './support/audit.ts'
import { ensureChromium } from './support/chromium.ts'
import { ensureOffice } from './support/office.ts'

const root = join(import.meta.dirname, '..')
const quick = process.argv[2] === 'check'

interface Tally {
  readonly passed: number
  readonly failed: number
}

function main(): void {
  const started = Date.now()
  const tallies: Tally[] = [
    step('opmaak, lint en importregels', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
    ...['shared', 'server', 'client', 'tests'].map((name) =>
      step(`typen van ${name}`, 'node_modules/typescript/bin/tsc', ['-p', name]),
    ),
    step('regels en testtitels', 'tests/support/checkRules.ts', []),
  ]
  if (!quick) tallies.push(auditStep())
  if (!quick && !ensureChromium()) tallies.push({ passed: 0, failed: 1 })
  const suites = quick ? ['unit', 'flows'] : ['unit', 'flows', 'office', 'crash', 'browser']
  for (const suite of suites) tallies.push(suite === 'office' ? officeSuite() : testSuite(suite))
  const passed = sum(tallies.map((tally) => tally.passed))
  const failed = sum(tallies.map((tally) => tally.failed))
  console.log(`\nKlaar in ${Math.round((Date.now() - started) / 1000)} s.`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

function step(name: string, script: string, args: readonly string[]): Tally {
  console.log(`\n— ${name}`)
  const ok = runNode(script, args)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Counts neither way when the advisories could not be asked: that is no finding, but no all-clear either. */
function auditStep(): Tally {
  console.log('\n— bekende lekken in pakketten')
  const verdict = runAudit()
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

/** Counts neither way without LibreOffice: a machine that cannot install it still runs all else. */
function officeSuite(): Tally {
  return ensureOffice() ? testSuite('office') : { passed: 0, failed: 0 }
}

/** One Vitest project; its counts come from the JSON report, a suite that did not run at all counts as one failure. */
function testSuite(project: string): Tally {
  console.log(`\n— tests: ${project}`)
  const folder = join(root, '.cache')
  const report = join(folder, `${project}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const ok = runNode('node_modules/vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    const failed = numFailedTests ?? 0
    // A suite can fail outside its tests (a broken import, an unhandled rejection): then the exit code knows.
    return { passed: numPassedTests ?? 0, failed: ok ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function runNode(script: string, args: readonly string[]): boolean {
  const options = { cwd: root, stdio: 'inherit' } as const
  return (
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], options)
      .status === 0
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

main()
