// npm run restore -- <file> [--check]: refuses a damaged file whole, or puts all of it back. The server must be stopped.

import { resolve } from 'node:path'
import { isServerThere } from '../admin/call.ts'
import { checkBackupFile } from '../backup/backupFile.ts'
import { restoreBackup } from '../backup/restoreBackup.ts'
import { CommandRefused, configOf, orRefuse, refuseForPostgres, type Terminal } from './atTerminal.ts'

const CHECK = '--check'

export async function restoreCommand(words: readonly string[], terminal: Terminal, now: Date): Promise<void> {
  refuseForPostgres(terminal, 'pg_restore')
  const [given, ...more] = words.filter((word) => word !== CHECK)
  if (given === undefined || more.length > 0 || given.startsWith('--'))
    throw new CommandRefused(`Gebruik: npm run restore -- <bestand> [${CHECK}]`)
  const file = resolve(given)
  if (words.includes(CHECK)) {
    const { manifest } = orRefuse(checkBackupFile(file))
    return terminal.say(
      `Deze reservekopie is heel: ${manifest.workshops} werksessies, gemaakt op ${manifest.madeAt} met versie ${manifest.version}.`,
    )
  }
  const { dataDir, secretFile } = configOf(terminal)
  if (await isServerThere(dataDir)) throw new CommandRefused('Draaitafel draait nog op DATA_DIR; stop de server eerst.')
  const { backup, previous, renewed, back, compared } = orRefuse(restoreBackup(file, { dataDir, secretFile }, now))
  terminal.say(
    `Teruggezet: ${backup.manifest.workshops} werksessies van ${backup.manifest.madeAt}. Start de server weer.`,
  )
  if (previous !== null)
    terminal.say(`Wat er stond, staat in ${previous}; verwijder dat als je het niet meer nodig hebt.`)
  if (!compared) terminal.say('De database die er stond is niet te lezen; ingetrokken links kunnen weer werken.')
  if (renewed.length > 0) terminal.say(`Deze links waren vernieuwd en de oude blijven ongeldig: ${renewed.join(' ')}`)
  if (back.length > 0)
    terminal.say(
      `Deze werksessies waren verwijderd en zijn er weer; verwijder ze met npm run admin -- delete: ${back.join(' ')}`,
    )
}
