// systemd's own judgement of a unit file. It needs no running systemd.

import { spawnSync } from 'node:child_process'

export function hasSystemd(): boolean {
  return spawnSync('systemd-analyze', ['--version']).status === 0
}

/** What it finds wrong; nothing when all is well. */
export function verifyUnit(file: string): string {
  const { status, stderr, stdout } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
  return status === 0 ? stderr : stderr + stdout
}

/** From 0 (shut) to 10 (open to everything). */
export function exposureOf(file: string): number {
  const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=true', '--no-pager', file], {
    encoding: 'utf8',
  })
  return Number(/Overall exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN)
}
