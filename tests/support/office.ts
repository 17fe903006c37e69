// Headless LibreOffice, and poppler to read a PDF: to check files with programs that are not ours. An installed one,
// else Debian's packages (as root). Each run has a profile of its own, so that runs never wait for each other.

import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils', 'libxml2-utils']
/** A cold start on a busy machine; far more than any file of ours takes. */
const WITHIN_MS = 120_000
const MOST_BYTES = 64 * 1024 * 1024

export interface Office {
  readonly soffice: string
  /** The folder with pdftotext and its family. */
  readonly poppler: string
}

/** Null when LibreOffice or poppler is not installed. */
export function findOffice(): Office | null {
  const own = process.env.SOFFICE_PATH
  const soffice = own && existsSync(own) ? own : usualPlaces.find((place) => existsSync(place))
  const folders = (process.env.PATH ?? '').split(delimiter)
  const poppler = folders.find((folder) => existsSync(join(folder, 'pdftotext')))
  return soffice && poppler ? { soffice, poppler } : null
}

/** Installs both if missing. False, with a message, when that failed: then nothing was checked. */
export function ensureOffice(): boolean {
  if (findOffice()) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('LibreOffice wordt geïnstalleerd (alleen de eerste keer)…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { stdio: 'ignore', env })
  }
  if (findOffice()) return true
  console.log('NIET GECONTROLEERD: LibreOffice of pdftotext is niet gevonden. Zet SOFFICE_PATH op soffice.')
  return false
}

/** Whether the program that checks XML by a schema is installed. If not, a sentence says what was not checked. */
export function hasXmllint(): boolean {
  if (spawnSync('xmllint', ['--version']).status === 0) return true
  console.log(
    'NIET GECONTROLEERD: xmllint (libxml2-utils) is niet gevonden. De schema’s van OpenDocument en ECMA zijn niet gedraaid.',
  )
  return false
}

/**
 * Converts a file with LibreOffice. `extension`: of the file, 'odt'. `to`: as after --convert-to, 'pdf' or 'csv:Text
 * - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', which makes a file per sheet.
 */
export async function convertAll(
  content: Uint8Array,
  extension: string,
  to: string,
): Promise<ReadonlyMap<string, Buffer>> {
  return inOwnFolder(async (folder) => {
    const [source, made] = [join(folder, `plan.${extension}`), join(folder, 'made')]
    mkdirSync(made)
    writeFileSync(source, content)
    const profile = `-env:UserInstallation=${pathToFileURL(makeProfile(folder)).href}`
    const say = await run(
      installed().soffice,
      [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', made, source],
      {
        timeout: WITHIN_MS,
        // It starts a child that does the work; ending the parent politely leaves the child.
        killSignal: 'SIGKILL',
      },
    )
    const names = readdirSync(made)
    // It exits with 0 even if it could not read the file.
    if (names.length === 0) throw new Error(`LibreOffice made nothing: ${say.stdout} ${say.stderr}`)
    return new Map(names.map((name) => [name, readFileSync(join(made, name))]))
  })
}

/** The same, for a conversion that gives one file. */
export async function convert(content: Uint8Array, extension: string, to: string): Promise<Buffer> {
  const [first] = [...(await convertAll(content, extension, to)).values()]
  return first ?? Buffer.alloc(0)
}

/** The text of a PDF. `options`: of pdftotext, such as -layout. */
export async function pdfText(pdf: Uint8Array, options: readonly string[] = []): Promise<string> {
  return poppler('pdftotext', pdf, options, ['-'])
}

/** What pdfinfo says of a PDF. `options`: such as -struct-text, for the tags and what is in them. */
export async function pdfInfo(pdf: Uint8Array, options: readonly string[] = []): Promise<string> {
  return poppler('pdfinfo', pdf, options, [])
}

async function poppler(
  tool: string,
  pdf: Uint8Array,
  options: readonly string[],
  rest: readonly string[],
): Promise<string> {
  return inOwnFolder(async (folder) => {
    const path = join(folder, 'plan.pdf')
    writeFileSync(path, pdf)
    const { stdout } = await run(join(installed().poppler, tool), [...options, path, ...rest], {
      timeout: WITHIN_MS,
      maxBuffer: MOST_BYTES,
    })
    return stdout
  })
}

/** Without these settings it may show the stored value of a formula instead of its result. */
function makeProfile(folder: string): string {
  const profile = join(folder, 'profile')
  const settings = ['ODFRecalcMode', 'OOXMLRecalcMode'].map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${settings.join('')}</oor:items>`,
  )
  return profile
}

async function inOwnFolder<Made>(work: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'draaitafel-office-'))
  try {
    return await work(folder)
  } finally {
    // Retried if a last process is still writing in its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function installed(): Office {
  const office = findOffice()
  if (!office) throw new Error('LibreOffice or pdftotext is not installed.')
  return office
}
