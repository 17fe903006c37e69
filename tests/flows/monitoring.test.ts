// The files for Prometheus and Grafana: the rules are valid, and every metric they name exists on a real server.

import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { launchServer } from '../support/launchServer.ts'

const folder = fileURLToPath(new URL('../../deploy/monitoring', import.meta.url))
const hasPromtool = spawnSync('promtool', ['--version']).status === 0
if (!hasPromtool) process.stdout.write('NIET GETEST: promtool is er niet, de alarmregels zijn niet nagekeken.\n')

const named = (text: string) =>
  new Set(
    [...text.matchAll(/\b(?:draaitafel|nodejs|process)_[a-z0-9_]+/g)].map(([name]) =>
      name.replace(/_(bucket|sum|count)$/, ''),
    ),
  )

it.runIf(hasPromtool)('[R657] the alert rules are rules', () => {
  expect(execFileSync('promtool', ['check', 'rules', join(folder, 'alerts.yaml')], { encoding: 'utf8' })).toMatch(
    /SUCCESS: \d+ rules found/,
  )
})

it('[R658] every metric that a rule or the dashboard names is there, and every one of ours is watched', async () => {
  const server = await launchServer()
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  await server.close()
  const there = new Set([...metrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name))
  const rules = named(readFileSync(join(folder, 'alerts.yaml'), 'utf8'))
  const dashboard = readFileSync(join(folder, 'dashboard.json'), 'utf8')
  expect([...rules, ...named(dashboard)].filter((name) => !there.has(name))).toEqual([])
  expect(JSON.parse(dashboard)).toMatchObject({ uid: 'draaitafel' })
  const unwatched = [...there].filter((name) => name.startsWith('draaitafel_') && !named(dashboard).has(name))
  expect(unwatched).toEqual(['draaitafel_commit_bytes'])
})
