// npm run admin -- list | export-all | delete | disk | links: administration, by the local socket of the running server.

import { createReadStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type {
  DeletedWorkshop,
  DiskOfWorkshop,
  ExportedWorkshop,
  LinksOfWorkshop,
  ListedWorkshop,
} from '../admin/protocol.ts'
import { type Administrator, CommandRefused, configOf, type Terminal, withAdministrator } from './atTerminal.ts'

const USAGE = `Gebruik: npm run admin -- <opdracht>
  list [--titles]       alle werksessies; titels alleen met --titles
  export-all <map>      van elke werksessie het plan en de momenten, met namen
  delete <id>           verwijdert een werksessie met haar tafels, en zegt wat er weg is
  disk                  wat elke werksessie inneemt
  links <id> [--renew]  de links en de code; --renew trekt de oude in`

export async function adminCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  const [what, ...rest] = words
  const flags = rest.filter((word) => word.startsWith('--'))
  const [first, ...more] = rest.filter((word) => !word.startsWith('--'))
  const does = (name: string, wantsWord: boolean, flag?: string) =>
    what === name && wantsWord === (first !== undefined) && more.length === 0 && flags.every((one) => one === flag)
  const ask = (work: (administrator: Administrator) => Promise<void>) => withAdministrator(terminal, work)
  if (does('list', false, '--titles')) return ask((server) => list(server, terminal, flags.length > 0))
  if (does('disk', false)) return ask((server) => disk(server, terminal))
  if (first !== undefined && does('export-all', true))
    return ask((server) => exportAll(server, terminal, resolve(first)))
  if (first !== undefined && does('delete', true)) return ask((server) => remove(server, terminal, idIn(first)))
  if (first !== undefined && does('links', true, '--renew'))
    return ask((server) => links(server, terminal, idIn(first), flags.length > 0))
  throw new CommandRefused(USAGE)
}

function idIn(word: string): string {
  if (/^[a-z0-9-]{1,40}$/.test(word)) return word
  throw new CommandRefused(`‘${word}’ is geen nummer van een werksessie; npm run admin -- list noemt ze.`)
}

async function list(server: Administrator, { say }: Terminal, titles: boolean): Promise<void> {
  const all = await server<readonly ListedWorkshop[]>({ do: 'list', titles })
  say(`nummer  gemaakt  laatst gebruikt  verwijderd na  tafel van${titles ? '  titel' : ''}`)
  for (const one of all) {
    const title = titles ? [one.title ?? '(niet te lezen)'] : []
    const days = [one.createdAt.slice(0, 10), one.lastUsedAt.slice(0, 10), one.deletedAfter]
    say([one.id, ...days, one.tableOf || '-', ...title].join('  '))
  }
  say(`${all.length} werksessies`)
}

async function disk(server: Administrator, { say }: Terminal): Promise<void> {
  const all = await server<readonly DiskOfWorkshop[]>({ do: 'disk' })
  say('nummer  bytes  rijen  momenten')
  for (const { id, bytes, rows, moments } of all) say([id, bytes, rows, moments].join('  '))
  say(`${all.reduce((sum, { bytes }) => sum + bytes, 0)} bytes in ${all.length} werksessies`)
}

/** Into a new folder, or an empty one: nothing is ever overwritten. */
async function exportAll(server: Administrator, { say }: Terminal, folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandRefused(`${folder} is niet leeg; kies een nieuwe map.`)
  const all = await server<readonly ListedWorkshop[]>({ do: 'list', titles: false })
  const unread: string[] = []
  for (const listed of all) {
    const { plan, moments, notes, cues } = await server<ExportedWorkshop>({ do: 'export', id: listed.id })
    const own = join(folder, listed.id)
    mkdirSync(join(own, 'momenten'), { recursive: true, mode: 0o700 })
    if (plan === null) unread.push(listed.id)
    else writeJson(join(own, 'plan.json'), plan)
    writeJson(join(own, 'werksessie.json'), { ...listed, moments, notes, cues })
    for (const { id: moment } of moments)
      writeJson(join(own, 'momenten', `${moment}.json`), await server({ do: 'moment', id: listed.id, moment }))
  }
  say(`${all.length} werksessies staan in ${folder}, met namen van mensen.`)
  if (unread.length > 0) throw new CommandRefused(`Van deze werksessies is het plan niet te lezen: ${unread.join(' ')}`)
}

async function remove(server: Administrator, terminal: Terminal, id: string): Promise<void> {
  const { say } = terminal
  const { tables, deletedAt, before, after, samples } = await server<DeletedWorkshop>({ do: 'delete', id })
  const left = Object.values(after).reduce((sum, count) => sum + count, 0)
  say(`Werksessie ${id} is verwijderd op ${deletedAt}.`)
  if (tables.length > 0) say(`Met haar tafels: ${tables.join(' ')}`)
  say(
    `Weg: ${before.rows} rijen van het document, ${before.moments} momenten, ${before.notes} notities, ${before.cues} geheugensteuntjes, ${before.seen} aanwezigen; samen ${before.bytes} bytes.`,
  )
  say(`Nog aanwezig: ${left}.`)
  const found = await foundInFiles(configOf(terminal).dataDir, samples)
  say(
    found === null
      ? 'In de bestanden van DATA_DIR is niet gezocht.'
      : `In de bestanden van DATA_DIR gezocht naar ${samples.length} stukken van de inhoud: ${found} gevonden.`,
  )
  say(
    'Nummer, code en datum blijven, zodat een oude link ‘verwijderd’ zegt. Reservekopieën en exports verwijder je zelf.',
  )
  if (left > 0 || (found ?? 0) > 0) throw new CommandRefused('Niet alles is weg; zie hierboven.')
}

/** How many of the samples are still in one of the files; null without files. */
async function foundInFiles(dataDir: string, samples: readonly string[]): Promise<number | null> {
  const names = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.startsWith('draaitafel.sqlite')) : []
  if (names.length === 0) return null
  const sought = new Set(samples)
  for (const name of names) {
    let before = Buffer.alloc(0)
    for await (const chunk of createReadStream(join(dataDir, name), { highWaterMark: 1024 * 1024 })) {
      const bytes = Buffer.concat([before, chunk as Buffer])
      for (const sample of sought) if (bytes.includes(Buffer.from(sample, 'hex'))) sought.delete(sample)
      // One may lie across two chunks.
      before = bytes.subarray(-64)
    }
  }
  return samples.length - sought.size
}

async function links(server: Administrator, { say }: Terminal, id: string, renew: boolean): Promise<void> {
  const made = await server<LinksOfWorkshop>({ do: 'links', id, renew })
  say(`Begeleider  ${made.facilitator}`)
  say(`Deelnemer   ${made.participant}`)
  say(`Meelezer    ${made.reader}`)
  say(`Meekijker   ${made.viewer}`)
  say(`Code        ${made.code}`)
  if (renew) say('De oude links, code en toegang werken niet meer.')
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
}
