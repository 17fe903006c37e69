// Why a plan file could not be read: which line, what is wrong there, and that nothing changed.

import { assertNever } from '../../base/assertNever.ts'
import type { ImportLimit, ImportReason, Problem, WrongFile } from '../../base/problem.ts'
import { formatEuro, formatNumber } from './format.ts'
import { type ImportField, importField, importItem } from './importPlaces.ts'
import { problemSentence } from './problems.ts'

export type ImportProblem = Extract<Problem, { kind: `import.${string}` }>

const NOTHING_CHANGED = 'Er is niets veranderd.'
const BYTES_PER_MB = 1024 * 1024

/** For whoever reads a file: what is wrong in it, or any other refusal. */
export function fileProblemSentence(problem: Problem): string {
  return isImportProblem(problem) ? importProblemSentence(problem) : problemSentence(problem)
}

function importProblemSentence(problem: ImportProblem): string {
  return `${whatIsWrong(problem)} ${NOTHING_CHANGED}`
}

function whatIsWrong(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'import.notJson':
      return `Dit bestand is geen goede JSON. Op regel ${problem.line} ${notJsonReason(problem.reason)}.`
    case 'import.tooLarge':
      return `Dit bestand is te groot. Kies een bestand van hooguit ${formatNumber(problem.maxBytes / BYTES_PER_MB)} MB.`
    case 'import.otherFormat':
      return `Dit bestand is geen ${problem.wanted === 'script' ? 'sjabloon voor een draaiboek' : 'plan van Draaitafel'}. Kies een bestand dat hier is gemaakt.`
    case 'import.notRead':
      return 'Dit bestand kunnen we niet lezen. Kies een JSON-bestand van Draaitafel of een ingevuld sjabloon.'
    case 'import.locked':
      return 'Dit bestand heeft een wachtwoord, of het is van een oude Excel. Bewaar het zonder wachtwoord als .xlsx of .ods.'
    case 'import.wrongFile':
      return wrongFiles[problem.what]
    case 'import.tooFull':
      return 'Er staat te veel in dit bestand. Gebruik het sjabloon, met alleen je eigen rijen.'
    case 'import.newer':
      return 'Dit bestand komt uit een nieuwere versie van Draaitafel. Laad de pagina opnieuw.'
    case 'import.invalid':
      return invalidSentence(problem)
    default:
      return assertNever(problem)
  }
}

const CHOOSE = 'Kies het JSON-bestand van een plan, of een ingevuld sjabloon.'
const SAVE_ANEW = 'Open het in Excel of LibreOffice en bewaar het als .xlsx of .ods.'

const wrongFiles: Readonly<Record<WrongFile, string>> = {
  empty: `Dit bestand is leeg. ${CHOOSE}`,
  binaryExcel: `Dit bestand is een binair werkblad (.xlsb). ${SAVE_ANEW}`,
  webPage: `Dit bestand is een webpagina, hoe het ook heet. ${SAVE_ANEW}`,
  xml: `Dit bestand is XML. Is het een rekenblad? ${SAVE_ANEW}`,
  pdf: `Dit bestand is een PDF. ${CHOOSE}`,
  picture: `Dit bestand is een foto of een plaatje. ${CHOOSE}`,
  document: `Dit bestand is een tekst, een verslag of een presentatie. ${CHOOSE}`,
  apple: 'Dit bestand is van Numbers, Pages of Keynote. Exporteer je rekenblad daar naar Excel en kies dat bestand.',
  zip: 'Dit is een map die is ingepakt (zip). Pak hem eerst uit en kies het bestand dat erin zit.',
  notUtf8:
    'Dit plan is niet als UTF-8 bewaard. Letters als é raken dan stuk. Bewaar het als UTF-8 en kies het opnieuw.',
}

/** By the words of exchange/jsonText, which are passed as plain strings; an unknown one gets a general sentence. */
const jsonReasons: ReadonlyMap<string, string> = new Map([
  ['end', 'stopt de tekst te vroeg'],
  ['character', 'staat een teken dat daar niet hoort'],
  ['string', 'staat een tekst die niet goed is'],
  ['number', 'staat een getal dat niet goed is'],
])

function notJsonReason(reason: string): string {
  return jsonReasons.get(reason) ?? 'klopt iets niet'
}

function invalidSentence({ line, path, reason, limit }: Extract<ImportProblem, { kind: 'import.invalid' }>): string {
  const item = importItem(path)
  const field = importField(path)
  const beyond = limit ? limitWords(reason, field, limit) : null
  const where = item === '' ? '' : ` bij ${item}`
  return `Op regel ${line} klopt iets niet${where}: ${field.words} ${beyond ?? invalidReasons[reason]}.`
}

function limitWords(reason: ImportReason, { measure }: ImportField, { bound, value }: ImportLimit): string | null {
  const most = bound === 'most'
  if (reason === 'tooLong') return `mag hooguit ${formatNumber(value)} tekens hebben`
  if (reason === 'tooMany') return `mag hooguit ${formatNumber(value)} regels hebben`
  if (reason !== 'outOfRange') return null
  if (measure === 'year') return `mag niet ${most ? 'later' : 'eerder'} zijn dan ${value}`
  if (measure === 'cents') return most ? `mag hooguit ${formatEuro(value)} zijn` : 'mag niet onder nul zijn'
  return most ? `mag hooguit ${formatNumber(value)} zijn` : `moet minstens ${formatNumber(value)} zijn`
}

/** After the name of the field. */
const invalidReasons: Readonly<Record<ImportReason, string>> = {
  missing: 'ontbreekt',
  notText: 'moet tekst zijn',
  notNumber: 'moet een getal zijn',
  notInteger: 'moet een heel getal zijn',
  notList: 'moet een lijst zijn',
  notObject: 'moet tussen { en } staan',
  notBoolean: 'moet true of false zijn',
  unknownValue: 'kennen we niet',
  outOfRange: 'is te laag of te hoog',
  tooLong: 'is te lang',
  tooMany: 'is te lang',
  duplicate: 'staat er al een keer',
  unknownParty: 'staat niet in het bestand',
}

function isImportProblem(problem: Problem): problem is ImportProblem {
  return problem.kind.startsWith('import.')
}
