// The sentences of working at several tables, of variants side by side and of how a plan came about. For the style see
// nl.ts.

import { formatTableName, tableInSentence } from '@draaitafel/shared/copy/nl/tables.ts'

const euroLacking = 'ontbreekt'
const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const asWord = (count: number) => numbers[count] ?? String(count)
/** 'één' keeps its sign on one letter only. */
const capital = (words: string) => words.replace(/^é/, 'e').replace(/^./, (first) => first.toUpperCase())
const knobs = (count: number) => `${asWord(count)} ${count === 1 ? 'knop' : 'knoppen'}`

interface InWords {
  readonly costsAdded: readonly string[]
  readonly costsGone: readonly string[]
  readonly moneyAdded: number
  readonly moneyGone: number
  readonly moneyChanged: number
  readonly agreements: number
}

const some = (list: readonly string[]) =>
  list.length <= 2 ? list.join(' en ') : `${list.slice(0, 2).join(', ')} en nog ${asWord(list.length - 2)}`

/** What else the second has, in at most two lines on the large screen. '' when there is nothing. */
function inWords(letter: string, facts: InWords): string {
  const { costsAdded, costsGone, moneyAdded, moneyGone, moneyChanged, agreements } = facts
  const parts = [
    costsAdded.length > 0 && `${some(costsAdded)} erbij als kosten`,
    costsGone.length > 0 && `${some(costsGone)} niet als kosten`,
    moneyAdded > 0 && `${asWord(moneyAdded)} keer meer inzet`,
    moneyGone > 0 && `${asWord(moneyGone)} keer minder inzet`,
    moneyChanged > 0 && `${asWord(moneyChanged)} keer andere inzet`,
    agreements > 0 && `${asWord(agreements)} ${agreements === 1 ? 'afspraak' : 'afspraken'} erbij`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? '' : `In ${letter}: ${parts.join('; ')}.`
}

export const tablesText = {
  names: ['Raam', 'Midden', 'Deur', 'Hoek'],
  split: {
    title: 'Splits in tafels',
    hint: 'Met twaalf of meer mensen. Elke tafel begint met dit plan en maakt een eigen variant. Daarna leggen jullie ze naast elkaar.',
    howMany: 'Hoeveel tafels?',
    count: (count: number) => `${capital(asWord(count))} tafels`,
    name: (at: number) => `Naam van tafel ${at}`,
    mayLead: 'Iemand aan de tafel mag haar leiden',
    mayLeadHint: 'Wie het eerst drukt, is daar begeleider.',
    go: 'Splits de tafel',
    done: 'De tafel is gesplitst. Iedereen ziet waar hij heen kan.',
    sameNames: 'Geef elke tafel een eigen naam.',
    offline: 'Dit kan als er weer verbinding is.',
  },
  bar: {
    split: (count: number) => `De groep werkt aan ${asWord(count)} tafels.`,
    where: 'Kies je tafel.',
    goTo: (label: string) => `Naar tafel ${label}`,
    leadIt: (label: string) => `Leid tafel ${label}`,
    atTable: (label: string) => `Tafel ${label}`,
    partOf: (title: string) => `deel van ${title}`,
    home: 'Terug naar de hele groep',
    isBack: 'De tafels komen weer bij elkaar.',
    keeps: 'Wat jullie hier maakten is bewaard.',
    leading: 'Je gaat terug zodra alles is opgeslagen.',
  },
  back: {
    go: 'Terug naar één tafel',
    again: 'Haal opnieuw op',
    hint: 'Wat elke tafel maakte komt hier naast elkaar te liggen. Iedereen gaat terug.',
    againHint: 'Werkte iemand aan een tafel nog door? Haal dan op wat daar nu ligt. Wat al bewaard is blijft bewaard.',
    done: 'Wat de tafels maakten ligt naast elkaar.',
  },
  failed: 'Dat lukte niet. Wat er op tafel ligt is bewaard; probeer het opnieuw.',
  apart: {
    title: (count: number) => `${capital(asWord(count))} tafels werken nu apart`,
    table: (label: string) => formatTableName(label),
    qrLabel: (label: string) => `QR-code met de link naar tafel ${label}`,
    how: (host: string) => `Nog niet binnen? Scan de code van je tafel, of ga naar ${host} en typ haar cijfers.`,
    people: (count: number) => (count === 1 ? 'persoon aan deze tafel' : 'mensen aan deze tafel'),
    partyHere: (party: string, count: number) => `${party}: ${count}`,
    turned: (count: number) =>
      count === 0 ? 'Nog geen knop gedraaid' : `${capital(asWord(count))} ${count === 1 ? 'knop' : 'knoppen'} gedraaid`,
    stillHere: (count: number) =>
      count === 1 ? 'Eén persoon kiest nog een tafel' : `${count} mensen kiezen nog een tafel`,
    everyoneGone: 'Straks leggen we naast elkaar wat elke tafel maakt',
    inALine: (people: number, turned: number) =>
      `${people} ${people === 1 ? 'persoon' : 'mensen'} · ${turned} ${turned === 1 ? 'knop' : 'knoppen'} gedraaid`,
    backElsewhere: 'De tafels zijn weer bij elkaar. Kijk op het scherm van de hele groep.',
  },
  open: (count: number) => `${capital(asWord(count))} tafels maken nu elk een variant.`,
  compare: {
    none: 'Er liggen nog geen varianten naast elkaar.',
    loading: 'We halen de varianten op.',
    failed: 'Een van de varianten is niet te lezen.',
    again: 'Probeer opnieuw',
    tables: (count: number) => `${capital(asWord(count))} tafels, één plan`,
    title: 'Vergelijken',
    different: (count: number) => `${count} ${count === 1 ? 'knop staat' : 'knoppen staan'} anders`,
    noneDifferent: 'Alle knoppen staan gelijk.',
    same: (count: number) => `${count} gelijk:`,
    everywhere: (count: number) => `${capital(knobs(count))} ${count === 1 ? 'staat' : 'staan'} overal gelijk`,
    table: tableInSentence,
    lacking: euroLacking,
    covered: 'Alles is gedekt',
    promisedAll: 'toegezegd',
    lackingHead: 'Wat ontbreekt',
    allYears: 'Alle jaren samen',
    perYear: 'Ontbreekt per jaar, × € 1.000',
    perParty: (year: number) => `Toegezegd tot en met ${year}`,
    ofParties: (shown: number, all: number) => `${shown} van ${all} partijen`,
    onlyIdea: 'alleen een idee',
    nothing: 'niets',
    differs: 'Wat verschilt?',
    inWords,
    besides: (one: string, other: string) => `${one} naast ${other}`,
    whole: 'Alles naast elkaar',
    how: 'Kies per knop, of neem een hele variant over',
    live: (same: number) =>
      `Wat je kiest staat meteen op het scherm.${same === 0 ? '' : ` ${capital(knobs(same))} ${same === 1 ? 'staat' : 'staan'} al gelijk.`}`,
    together: 'samen',
    choose: 'nog kiezen',
    chosen: (done: number, all: number) => `${done} van ${all} gekozen`,
    where: 'Waar kiezen we wat?',
    cell: (knob: string, variant: string, setting: string) => `${knob}: ${variant}, ${setting}`,
    takeAll: 'Neem over',
    takeAllOf: (variant: string) => `Neem over: alles van ${variant}`,
    make: 'Maak één plan',
    yet: (count: number) => `nog ${count} ${count === 1 ? 'knop' : 'knoppen'}`,
    made: 'Het is één plan. Je kunt het ongedaan maken.',
    isMade: 'Het plan staat zo op tafel.',
    news: (knob: string, variant: string, setting: string) => `Gekozen bij ${knob}: ${setting}, van ${variant}.`,
    newsMany: (count: number) => `Gekozen bij ${knobs(count)}.`,
    chooseMoments: 'Leg momenten naast elkaar',
    slot: (letter: string) => `Variant ${letter}`,
    noMoment: 'geen',
    lay: 'Leg naast elkaar',
    layTables: 'Leg de tafels weer naast elkaar',
    twoAtLeast: 'Kies er ten minste twee, elk een ander.',
  },
  costs: {
    title: 'Kosten bij deze keuze',
    hint: 'Een tafel heeft deze kosten toegevoegd. Geld gaat niet vanzelf mee.',
    put: 'Zet op tafel',
    putOne: (label: string) => `Zet op tafel: ${label}`,
    done: (label: string) => `${label} staat op tafel.`,
    from: (variant: string) => `van ${variant}`,
  },
  replay: {
    play: 'Speel af',
    everywhere: 'Speel af op alle schermen',
    stop: 'Stop',
    wait: 'Wacht even',
    title: 'Zo kwam het plan tot stand',
    begin: 'Het begin',
    now: 'Nu',
    at: (at: number, all: number) => `${at} van ${all}`,
    nothing: 'Er zijn nog geen momenten om af te spelen.',
    dial: (knob: string, setting: string) => `${knob}: ${setting}`,
  },
}
