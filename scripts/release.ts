// `npm run release`: tags this commit with the version in package.json; the notes are that version's section of
// CHANGELOG.md. Beside it: what it is made of (CycloneDX), to publish with the release.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

function main(): void {
  const { version, config } = JSON.parse(read('package.json')) as { version: string; config: { pnpm: string } }
  const tag = `v${version}`
  const notes = notesOf(read('CHANGELOG.md'), version)
  const refusal = whyNot(version, tag, notes)
  if (refusal !== null) {
    console.error(refusal)
    process.exitCode = 1
    return
  }
  // Verbatim, or git would strip the headings of the notes as comments.
  git('tag', '--annotate', tag, '--cleanup=verbatim', '--message', `Draaitafel ${version}\n\n${notes}`)
  const parts = writeParts(version, config.pnpm)
  console.log(`${parts}: zet dit bij de uitgave.`)
  console.log(`${tag} staat. Nu nog: git push origin ${tag}`)
  if (read('publiccode.yml').includes('example.org'))
    console.log('In publiccode.yml staat nog geen adres (url) en geen beheerder (maintenance).')
}

function whyNot(version: string, tag: string, notes: string): string | null {
  if (notes === '') return `CHANGELOG.md heeft geen deel voor ${tag}.`
  if (!read('publiccode.yml').includes(`softwareVersion: ${version}\n`))
    return 'In publiccode.yml staat een andere softwareVersion.'
  if (git('status', '--porcelain') !== '') return 'Er zijn wijzigingen die nog niet zijn vastgelegd.'
  // Every later version has to open it.
  if (!readdirSync(join(root, 'tests', 'releases')).some((name) => name.startsWith(`${version}-`)))
    return `In tests/releases staat geen map van ${version}; maak haar met npm run keep-folder.`
  if (git('tag', '--list', tag) !== '') return `${tag} bestaat al. Verhoog eerst de versie in package.json.`
  return null
}

/** From the version's own heading up to the next of the same level. */
function notesOf(changelog: string, version: string): string {
  const part = `\n${changelog}`.split('\n## ').find((text) => text.split('\n', 1)[0]?.split(' ')[0] === version)
  return part?.slice(part.indexOf('\n')).trim() ?? ''
}

/** The list of packages, with their licences. */
function writeParts(version: string, pnpm: string): string {
  const folder = join(root, '.cache', 'release')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `draaitafel-${version}.cdx.json`)
  const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--prod', '--out', file]
  execFileSync('npx', ['--yes', `pnpm@${pnpm}`, 'sbom', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return file
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

main()
