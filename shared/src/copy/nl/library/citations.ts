// Where a fact is from, in words: 'Movisie en Vilans, Leefvormen (2024), paragraaf 3.3.5'.

import { type Basis, type Citation, type DocumentId, documentYears } from '../../../library/citation.ts'

export const documentNames: Readonly<Record<DocumentId, string>> = {
  '000': 'EHA-notitie Wie draait aan de knoppen',
  '001': 'Aedes, Aan de slag met ontmoetingsruimtes',
  '002': 'Corpovenista-model',
  '003': 'Movisie en Vilans, Leefvormen in een ouder wordende samenleving',
  '004': 'Lessen van WHO CARES',
}

const placeWords: Readonly<Record<string, string>> = {
  chapter: 'hoofdstuk',
  sheet: 'blad',
  bottleneck: 'knelpunt',
  advice: 'advies',
  page: 'bladzijde',
  opening: 'inleiding',
}

export const ownWords = 'Eigen uitleg'

export function citationWords(basis: Basis): string {
  if (basis === 'ours') return ownWords
  return `${documentNames[basis.document]} (${yearWords(basis)}), ${placeOf(basis.place)}`
}

/** A fact that is older than the document that passes it on says both years. */
function yearWords({ document, year }: Citation): string {
  const published: number | null = documentYears[document]
  if (year === null) return 'zonder jaartal'
  return year === published ? String(year) : `${published}, cijfer van ${year}`
}

function placeOf(place: string): string {
  const [kind = '', ...rest] = place.split(' ')
  const where = rest.join(' ')
  if (kind === 'heading') return `kopje ‘${where}’`
  if (kind === 'chapter' && where.startsWith('b')) return `bijlage ${where.slice(1)}`
  if (kind === 'chapter' && where.includes('.')) return `paragraaf ${where}`
  return [placeWords[kind] ?? kind, where].filter(Boolean).join(' ')
}
