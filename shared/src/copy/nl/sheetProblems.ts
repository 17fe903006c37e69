// What is wrong in a filled-in spreadsheet: where it is, and what to do.

import { assertNever } from '../../base/assertNever.ts'
import type { SheetFault, SheetProblem, SheetWord } from '../../base/sheetProblem.ts'
import { problemSentence } from './problems.ts'

/** 'Blad Kosten, rij 4, kolom Bedrag'; '' for the file as a whole. */
export function sheetProblemPlace({ sheet, row, column }: SheetProblem): string {
  const parts = [
    sheet === '' ? '' : `blad ${sheet}`,
    row === null ? '' : `rij ${row}`,
    column === null ? '' : `kolom ${column}`,
  ]
  const place = parts.filter((part) => part !== '').join(', ')
  return place.charAt(0).toUpperCase() + place.slice(1)
}

export function sheetProblemSentence({ fault }: SheetProblem): string {
  return sentenceOf(fault)
}

function sentenceOf(fault: SheetFault): string {
  switch (fault.kind) {
    case 'unknownSheet':
      return 'Dit blad kennen we niet. Gebruik de bladen Partijen, Kosten en Investeringen, of haal dit blad weg.'
    case 'unknownTable':
      return 'De koppen kennen we niet. Gebruik de koppen van het sjabloon.'
    case 'noHeads':
      return 'We vinden de rij met koppen niet. Zet de koppen van het sjabloon boven je regels.'
    case 'missingColumn':
      return 'Deze kolom ontbreekt. Zet hem terug, met deze kop.'
    case 'unknownColumn':
      return 'Deze kolom kennen we niet. Gebruik de koppen van het sjabloon, of haal de kolom weg.'
    case 'doubleColumn':
      return 'Deze kop staat er twee keer. Haal één van de twee kolommen weg.'
    case 'doubleSheet':
      return 'Dit blad staat er twee keer. Haal één van de twee weg.'
    case 'empty':
      return 'Hier moet iets staan. Vul het in, of haal de hele rij weg.'
    case 'uncalculated':
      return 'Hier staat een formule die nog niet is uitgerekend. Open het bestand in Excel of LibreOffice, bewaar het en kies het opnieuw.'
    case 'brokenFormula':
      return `Deze formule geeft een fout: ${fault.text}. Typ hier zelf wat er moet staan.`
    case 'dateAsAmount':
      return `Hier staat een datum: ${fault.text}. Typ een bedrag, bijvoorbeeld 50.000.`
    case 'dateAsYear':
      return `Hier staat een datum: ${fault.text}. Typ alleen het jaar, bijvoorbeeld 2026.`
    case 'exampleLeft':
      return `In deze rij staat nog een deel van het voorbeeld: "${fault.text}". Vul je eigen woorden in, of haal de rij weg.`
    case 'unknown':
      return unknownSentences[fault.what](fault.text)
    case 'doubleParty':
      return `De partij "${fault.name}" staat ook op rij ${fault.row}. Haal één van de twee weg.`
    case 'tooMany':
      return `Vanaf deze rij past het niet meer. In het plan passen er ${fault.max}. Haal rijen weg.`
    case 'nothing':
      return 'Er staat niets in dit bestand om toe te voegen. Vul het sjabloon in en kies het opnieuw.'
    case 'onlyExamples':
      return 'Er staan alleen voorbeelden in dit bestand. Vul je eigen rijen in en kies het opnieuw.'
    case 'typed':
      return problemSentence(fault.problem)
    default:
      return assertNever(fault)
  }
}

const unknownSentences: Readonly<Record<SheetWord, (text: string) => string>> = {
  party: (text) =>
    `De partij "${text}" kennen we niet. Zet haar op het blad Partijen, of kies een partij uit het plan.`,
  partyKind: (text) => `De soort "${text}" kennen we niet. Kies een soort uit het sjabloon, bijvoorbeeld Gemeente.`,
  source: (text) => `De bron "${text}" kennen we niet. Kies een bron van I tot en met X.`,
  knob: (text) => `De knop "${text}" kennen we niet. Kies een knop van 1 tot en met 10, of laat het leeg.`,
  need: (text) => `De kosten "${text}" kennen we niet. Gebruik de omschrijving van het blad Kosten, of laat het leeg.`,
  per: (text) => `We lezen "${text}" niet. Vul in: per jaar of eenmalig.`,
  certainty: (text) => `We lezen "${text}" niet. Vul in: idee, bespreken, toegezegd of vastgelegd.`,
  yesNo: (text) => `We lezen "${text}" niet. Vul in: ja of nee.`,
}

/** Above the list. */
export function sheetProblemsTitle(count: number): string {
  const what = count === 1 ? 'Er klopt 1 ding niet.' : `Er kloppen ${count} dingen niet.`
  return `${what} Er is niets veranderd.`
}

/** Below a list that does not show all. */
export function moreSheetProblems(count: number): string {
  return `En nog ${count}. Verbeter eerst wat hier staat.`
}
