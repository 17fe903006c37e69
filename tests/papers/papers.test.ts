// The papers say what the code does: terms and limits are compared with its constants, every test, file and command that
// is named exists, and law with a year asks the reader to check it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cookieOptions } from '@draaitafel/server/src/access/cookie.ts'
import { GuessLimiter } from '@draaitafel/server/src/access/guessLimiter.ts'
import { parseConfig } from '@draaitafel/server/src/base/config.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { expect, test } from 'vitest'
import { testTitles } from '../support/testTitles.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'docs', 'papers')
/** Each on one line: how it is broken says nothing. */
const papers = new Map(
  readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name), 'utf8').replaceAll(/ *\n *(?=[^\n|#\-*\d])/g, ' '),
  ]),
)
const all = [...papers.values()].join('\n')
const kept = papers.get('wat-we-bewaren.md') ?? ''

const DAY_SECONDS = 24 * 3600
const cookieDays = cookieOptions('https://draaitafel.example').maxAge / DAY_SECONDS
const retentionDays = whenNothingIsSet().retentionDays

test('[R611] terms and limits in the papers are those of the code', () => {
  expect(kept).toContain(`${retentionDays} dagen na het laatste gebruik`)
  expect(kept).toContain(`de beheerder kan 1 tot ${mostRetentionDays()} dagen kiezen`)
  expect(rowOf('cookie in de browser')).toContain(`${cookieDays} dagen`)
  expect(rowOf('‘Wie deed wat’')).toContain(`de laatste ${planLimits.logLines} regels`)
  expect(rowOf('momenten ')).toContain(`hoogstens ${planLimits.moments} per workshop`)
  expect(rowOf('mislukte pogingen')).toContain(`${guessMinutes()} minuten`)
  expect(papers.get('prescan-dpia.md')).toContain(`hoogstens ${wireLimits.sessionsPerRoom} verbindingen tegelijk`)
  expect(papers.get('beveiliging.md')).toContain(`${guessesPerAddress()} per ${guessMinutes()} minuten per adres`)
})

test('[R612] no paper names a number of days that is not one of them', () => {
  const ours = [retentionDays, cookieDays, mostRetentionDays()].map(String)
  // Backups are the operator's: this is advice.
  const advised = ['30']
  for (const [, days = ''] of all.matchAll(/(\d+) dagen/g)) expect([...ours, ...advised]).toContain(days)
})

test('[R613] every table that is stored is in the paper about what is stored', () => {
  const schema = readFileSync(join(root, 'server', 'src', 'storage', 'sqlite', 'schema.ts'), 'utf8')
  const made = [...schema.matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name).filter((name) => name !== 'loose')
  for (const name of made) expect(kept).toContain(`\`${name}\``)
})

test('[R614] every test, file and command that a paper names is there', () => {
  const ids = new Set(testTitles(root).map(({ id }) => id))
  for (const [, id = ''] of all.matchAll(/\[([A-Z]{1,2}\d{1,3})\]/g)) expect(ids).toContain(id)
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  for (const [, name = ''] of all.matchAll(/\bnpm (?:run )?([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(name)
  const paths = [...all.matchAll(/`((?:server|shared|client|tests|docs|deploy)\/[\w./-]+|[A-Z]+\.md|[\w-]+\.ya?ml)`/g)]
  expect(paths.length).toBeGreaterThan(20)
  for (const [, path = ''] of paths) expect(existsSync(join(root, path)), path).toBe(true)
  for (const [, path = '', anchor] of all.matchAll(/\]\(([^)#]+)(?:#([^)]+))?/g)) {
    expect(existsSync(join(folder, path)), path).toBe(true)
    if (anchor) expect(headingsOf(join(folder, path)), path).toContain(anchor)
  }
})

test('[R615] what is said of law or a norm asks the reader to check it at the source', () => {
  const dated = all
    .split('\n')
    .filter((line) => /\b20\d\d\b|Cyberbeveiligingswet|artikel \d|\b(?:een|\d+) maand/.test(line))
  expect(dated.length).toBeGreaterThan(0)
  for (const line of dated) expect(line).toMatch(/controleer bij de\s+bron/)
})

test('[R616] what an organisation has to fill in is marked in one way', () => {
  const marks = [...all.matchAll(/\[invullen: [^\]]{2,}\]/g)]
  expect(marks.length).toBeGreaterThan(20)
  expect(all).not.toMatch(/\bTODO\b|\bXXX\b|\.\.\.\.|_{3,}|<naam>/)
})

/** As they are written behind a #. */
function headingsOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
  return lines.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )
}

function rowOf(beginning: string): string {
  return kept.split('\n').find((line) => line.startsWith(`| ${beginning}`)) ?? ''
}

function whenNothingIsSet() {
  const config = parseConfig({})
  if (!config.ok) throw new Error(config.problem)
  return config.value
}

/** From the sentence that refuses more. */
function mostRetentionDays(): number {
  const refused = parseConfig({ RETENTION_DAYS: '0' })
  return Number(refused.ok ? Number.NaN : /tot en met (\d+)/.exec(refused.problem)?.[1])
}

function guessesPerAddress(): number {
  const guesses = new GuessLimiter(() => 0)
  let count = 0
  while (guesses.secondsToWait('192.0.2.1') === 0) {
    guesses.failed('192.0.2.1')
    count += 1
  }
  return count
}

function guessMinutes(): number {
  const guesses = new GuessLimiter(() => 0)
  for (let count = guessesPerAddress(); count > 0; count--) guesses.failed('192.0.2.1')
  return guesses.secondsToWait('192.0.2.1') / 60
}
