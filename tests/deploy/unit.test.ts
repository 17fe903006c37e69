// The systemd unit, judged by systemd-analyze where that is installed.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exposureOf, hasSystemd, verifyUnit } from '../support/systemd.ts'

const root = join(import.meta.dirname, '..', '..')
const unit = readFileSync(join(root, 'deploy', 'draaitafel@.service'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'draaitafel-unit-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('[R598] the unit starts what npm start starts, with the same options for Node', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const words = scripts.start.replace('node scripts/bootstrap.mjs ', '--disable-warning=ExperimentalWarning ')
  expect(unit).toContain(`ExecStart=/opt/draaitafel/node_modules/node/bin/node ${words}\n`)
})

const installed = hasSystemd()

test.runIf(installed)('[R599] systemd finds nothing wrong with the unit, and its exposure is at most 3 of 10', () => {
  const file = join(folder, 'draaitafel@naam.service')
  writeFileSync(file, unit.replaceAll('/opt/draaitafel', root))
  expect(verifyUnit(file)).toBe('')
  expect(exposureOf(file)).toBeLessThanOrEqual(3)
})
