// Do our dependencies have known serious vulnerabilities? Asks pnpm, which asks the registry. Not every registry can
// answer; then this says so and fails nothing, because nothing was found.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const WITHIN_MS = 90_000
const MOST_BYTES = 64 * 1024 * 1024
const SAYING_LENGTH = 240
const SERIOUS = ['high', 'critical']
/** How pnpm, and npx when it has to fetch pnpm first, report that no answer came. */
const NO_ANSWER = /AUDIT_BAD_RESPONSE|audit endpoint|E(NOTFOUND|CONN\w+|TIMEDOUT|AI_AGAIN)|network/i

export interface AuditRun {
  readonly stdout: string
  readonly stderr: string
  /** Null when it was stopped for taking too long. */
  readonly status: number | null
}

export type AuditVerdict =
  | { readonly kind: 'clean'; readonly packages: number }
  | { readonly kind: 'holes'; readonly lines: readonly string[] }
  /** The advisory service could not be asked. */
  | { readonly kind: 'unasked'; readonly why: string }
  /** It answered in an unknown form: never taken for clean. */
  | { readonly kind: 'unreadable'; readonly why: string }

export async function runAudit(): Promise<AuditVerdict> {
  const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { config: { pnpm: string } }
  const audit = ['audit', '--audit-level', 'high', '--json', '--config.fetch-retries=1']
  const options = {
    cwd: root,
    timeout: WITHIN_MS,
    maxBuffer: MOST_BYTES,
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  }
  return new Promise((resolve) => {
    execFile('npx', ['--yes', `pnpm@${config.pnpm}`, ...audit], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : null
      resolve(judgeAudit({ stdout, stderr, status }))
    })
  })
}

export function judgeAudit({ stdout, stderr, status }: AuditRun): AuditVerdict {
  const report = fieldsOf(parsed(stdout))
  const counts = fieldsOf(fieldsOf(report?.metadata)?.vulnerabilities)
  const advisories = fieldsOf(report?.advisories)
  if (counts && advisories && SERIOUS.every((severity) => Number.isInteger(counts[severity]))) {
    const serious = Object.values(advisories).filter((one) => SERIOUS.includes(String(fieldsOf(one)?.severity)))
    const counted = SERIOUS.reduce((sum, severity) => sum + Number(counts[severity]), 0)
    if (serious.length > 0) return { kind: 'holes', lines: serious.map(lineOf) }
    if (counted > 0) return { kind: 'holes', lines: [`${counted} × ${SERIOUS.join(' / ')}`] }
    if (status === 0) return { kind: 'clean', packages: Number(fieldsOf(report?.metadata)?.totalDependencies ?? 0) }
  }
  const said = sayingOf(`${stderr}\n${stdout}`)
  if (status === null) return { kind: 'unasked', why: `no answer within ${WITHIN_MS / 1000} s` }
  if (status !== 0 && NO_ANSWER.test(said)) return { kind: 'unasked', why: said.slice(0, SAYING_LENGTH) }
  return { kind: 'unreadable', why: `exit ${status}: ${said.slice(0, SAYING_LENGTH)}` }
}

function lineOf(advisory: unknown): string {
  const { module_name, severity, title, url, patched_versions, findings } = fieldsOf(advisory) ?? {}
  const [found] = Array.isArray(findings) ? findings : []
  const { version, paths } = fieldsOf(found) ?? {}
  const [path] = Array.isArray(paths) ? paths : []
  return `${module_name} ${version ?? ''} (${severity}): ${title}. Patched: ${patched_versions}. By way of: ${path ?? '?'}. ${url}`
}

/** On one line, without npm's remarks about its own settings. */
function sayingOf(output: string): string {
  const lines = output.split('\n').filter((line) => !line.startsWith('npm warn'))
  return lines
    .join(' ')
    .replace(/[\s│×]+/g, ' ')
    .trim()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: whatever it is, it is not a report.
    return null
  }
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}
