// npm run backup -- [file] [--without-secret]: one checked file, while people work.

import { rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CopiedDatabase } from '../admin/protocol.ts'
import { packBackup } from '../backup/packBackup.ts'
import {
  CommandRefused,
  configOf,
  orRefuse,
  refuseForPostgres,
  type Terminal,
  withAdministrator,
} from './atTerminal.ts'

const WITHOUT_SECRET = '--without-secret'

export async function backupCommand(words: readonly string[], terminal: Terminal, now: Date): Promise<void> {
  refuseForPostgres(terminal, 'pg_dump')
  const [given, ...more] = words.filter((word) => word !== WITHOUT_SECRET)
  if (more.length > 0 || given?.startsWith('--'))
    throw new CommandRefused(`Gebruik: npm run backup -- [bestand] [${WITHOUT_SECRET}]`)
  const { dataDir, secretFile } = configOf(terminal)
  const withSecret = secretFile === null && !words.includes(WITHOUT_SECRET)
  const file = resolve(given ?? `draaitafel-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z.reservekopie`)
  const checked = await withAdministrator(terminal, async (administrator) => {
    const { file: copy } = await administrator<CopiedDatabase>({ do: 'copy' })
    try {
      return packBackup({ copy, dataDir, file, withSecret, now })
    } finally {
      rmSync(dirname(copy), { recursive: true, force: true })
    }
  })
  const { manifest, bytes, sha256 } = orRefuse(checked)
  terminal.say(`${file}`)
  terminal.say(`${manifest.workshops} werksessies, ${bytes} bytes, gecontroleerd; sha256 ${sha256}`)
  terminal.say(
    withSecret
      ? 'De sleutel zit erin: wie dit bestand heeft, kan alle links maken. Bewaar het als een wachtwoord.'
      : `De sleutel zit er niet in: bewaar het bestand ‘${secretFile ?? 'secret'}’ apart, want zonder werkt geen link.`,
  )
}
