// What the dependency check makes of pnpm's answers. The reports have the form that pnpm 12 gives.

import { describe, expect, it } from 'vitest'
import { judgeAudit } from '../support/audit.ts'

const advisory = (severity: string) => ({
  findings: [{ version: '8.23.0', paths: ['server>ws'], dev: false, optional: false, bundled: false }],
  id: 1099999,
  title: 'memory runs full',
  module_name: 'ws',
  vulnerable_versions: '<9.0.0',
  patched_versions: '>=9.0.0',
  severity,
  cwe: 'CWE-400',
  github_advisory_id: 'GHSA-aaaa-bbbb-cccc',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
})

function report(advisories: object, counts: object): string {
  const vulnerabilities = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts }
  return JSON.stringify({ advisories, metadata: { vulnerabilities, totalDependencies: 215 } }, null, 2)
}

const run = (stdout: string, status: number | null, stderr = 'npm warn Unknown user config "nodedir".\n') =>
  judgeAudit({ stdout, stderr, status })

describe('the dependency check', () => {
  it('[A44] passes without known holes, and with lesser ones', () => {
    expect(run(report({}, {}), 0)).toEqual({ kind: 'clean', packages: 215 })
    expect(run(report({}, { moderate: 2, low: 1 }), 0)).toEqual({ kind: 'clean', packages: 215 })
    expect(run(report({ 1: advisory('moderate') }, { moderate: 1 }), 0).kind).toBe('clean')
  })

  it.each(['high', 'critical'])(
    '[A44] fails on a hole that is %s, and says in what, how to mend it and where to read',
    (severity) => {
      const verdict = run(report({ 1: advisory(severity), 2: advisory('low') }, { [severity]: 1, low: 1 }), 1)
      expect(verdict).toEqual({
        kind: 'holes',
        lines: [
          `ws 8.23.0 (${severity}): memory runs full. Patched: >=9.0.0. By way of: server>ws. https://github.com/advisories/GHSA-aaaa-bbbb-cccc`,
        ],
      })
    },
  )

  it('[A44] fails on serious holes that are only counted, or that come with exit code 0', () => {
    expect(run(report({}, { critical: 3 }), 1)).toEqual({ kind: 'holes', lines: ['3 × high / critical'] })
    expect(run(report({ 1: advisory('high') }, {}), 0).kind).toBe('holes')
  })

  it.each([
    'Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n\n  × The audit endpoint (at https://registry.example/-/npm/v1/security/\n  │ advisories/bulk) responded with 405:\n',
    '  × Failed to request the audit endpoint (at http://127.0.0.1:4879/-/npm/v1/\n  │ security/advisories/bulk): error sending request for url\n',
    'npm error code ENOTFOUND\nnpm error network request to https://registry.example/pnpm failed\n',
  ])('[A44] says that the advisories could not be asked (%#)', (stderr) => {
    const verdict = run('', 1, stderr)
    expect(verdict.kind).toBe('unasked')
    expect(verdict.kind === 'unasked' && verdict.why).toMatch(/audit endpoint|ENOTFOUND/)
  })

  it('[A44] says that no answer came in time', () => {
    expect(run('', null)).toEqual({ kind: 'unasked', why: 'no answer within 90 s' })
  })

  it('[A44] never takes an answer that it does not know for a clean one', () => {
    const garbage = ['', 'ok', 'null', '[]', '{}', '{"advisories":{}}', '{"metadata":{"vulnerabilities":{"high":0}}}']
    for (const stdout of garbage) for (const status of [0, 1]) expect(run(stdout, status).kind).toBe('unreadable')
    expect(run(report({}, {}), 1).kind).toBe('unreadable')
    expect(run(report({}, { high: '0' }), 0).kind).toBe('unreadable')
    expect(run('', 1, 'Error: ERR_PNPM_AUDIT_NO_LOCKFILE').kind).toBe('unreadable')
  })
})
