// HAProxy's own judgement of its file. Debian keeps it where only root looks.

import { spawnSync } from 'node:child_process'

export function hasHaproxy(): boolean {
  return ask(['-v']).status === 0
}

/** What it finds wrong, without the names that mean something among containers only; nothing when all is well. */
export function verifyProxy(file: string): readonly string[] {
  const { status, stderr } = ask(['-c', '-f', file])
  const found = stderr.split('\n').filter((line) => /^\[(ALERT|WARNING)\]/.test(line))
  const wrong = found.filter((line) => !line.includes('could not resolve address'))
  return status === 0 ? wrong : [`exit ${status}`, ...wrong]
}

function ask(args: readonly string[]) {
  return spawnSync('haproxy', args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  })
}
