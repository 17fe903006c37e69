// Installs the peers with npm into a git-ignored folder, once per list of versions and runtime. They are not packages
// of the workspace: nobody who builds or runs the product should have to fetch them.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { repositoryRoot } from './startProcess.ts'

const SOURCE = join(import.meta.dirname, '..', 'peers')
export const peersFolder: string = join(repositoryRoot, '.cache', 'bench-peers')

/** Throws with npm's words when it fails. */
export function installPeers(): void {
  const stampFile = join(peersFolder, '.installed')
  const stamp = `${process.version}\n${readFileSync(join(SOURCE, 'package.json'), 'utf8')}`
  mkdirSync(peersFolder, { recursive: true })
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    console.log('Installing the peers; building better-sqlite3 takes about two minutes…')
    rmSync(join(peersFolder, 'node_modules'), { recursive: true, force: true })
    cpSync(join(SOURCE, 'package.json'), join(peersFolder, 'package.json'))
    runNpm()
    mindNativeCode()
    writeFileSync(stampFile, stamp)
  }
  cpSync(SOURCE, peersFolder, { recursive: true })
}

export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8'))
  return String(version)
}

function runNpm(): void {
  // Native code is built for the runtime that will load it: ours, not the one npm happens to run on.
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`
  const headers = globSync(join(repositoryRoot, 'node_modules/node/node_modules/*/include/node/node.h'))[0]
  const nodedir = headers && dirname(dirname(dirname(headers)))
  const { status, stdout, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: peersFolder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, ...(nodedir && { npm_config_nodedir: nodedir }) },
  })
  if (status !== 0) throw new Error(`the peers could not be installed:\n${stdout}${stderr}`)
}

/**
 * Built against another Node's headers it installs all the same, but the server that loads it crashes at the first
 * visitor.
 */
function mindNativeCode(): void {
  const script = "new (require('better-sqlite3'))(':memory:')"
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: peersFolder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`better-sqlite3 does not run on this Node:\n${stderr}`)
}
