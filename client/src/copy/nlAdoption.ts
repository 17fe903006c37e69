// The sentences of adopting the plan as a step: the task, its picture, the seal and opening again. For the style see nl.ts.

const words = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const inWords = (count: number) => words[count] ?? String(count)
const parties = (count: number) => (count === 1 ? 'partij' : 'partijen')
const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

export const adoptionText = {
  question: 'Stellen we dit plan vast?',
  decided: 'Dit stellen we vast',
  /** How far it is, in a sentence: also the name of the record. */
  record: (
    adopting: number,
    asked: number,
    { objecting, talking, looking }: Record<'objecting' | 'talking' | 'looking', readonly string[]>,
  ) => {
    if (asked === 0) return 'Er zit nog geen partij aan tafel.'
    const all = adopting === asked
    const who = all && asked > 1 ? `Alle ${inWords(asked)}` : `${capital(inWords(adopting))} van ${inWords(asked)}`
    const objections =
      objecting.length === 0
        ? ''
        : all
          ? `, ${list.format(objecting)} met bezwaar`
          : `, ${inWords(objecting.length)} met bezwaar`
    const have = adopting === 1 && !all ? 'heeft' : asked === 1 ? 'heeft' : 'hebben'
    const first = `${who} ${parties(asked)} ${have} vastgesteld${objections}.`
    const talk =
      talking.length === 0 ? [] : [`${list.format(talking)} ${talking.length === 1 ? 'wil' : 'willen'} eerst praten.`]
    const look =
      looking.length === 0 ? [] : [`${list.format(looking)} ${looking.length === 1 ? 'kijkt' : 'kijken'} nog.`]
    return [first, ...talk, ...look].join(' ')
  },
  of: (asked: number) => `van ${asked}`,
  looking: 'kijkt nog',
  /** Once the record is closed. */
  unheard: 'niet gehoord',
  lapsed: 'kijkt opnieuw, het plan is veranderd',
  notYet: 'nog niet',
  emptyChair: 'lege stoel, krijgt het plan',
  noted: 'genoteerd',
  answers: 'Wie stelt vast?',
  objectionOf: (party: string) => `Bezwaar van ${party}`,
  inThePlan: 'Dit bezwaar komt in het plan te staan.',
  moreObjections: (count: number) => (count === 1 ? 'en nog 1 bezwaar' : `en nog ${count} bezwaren`),
  further: (count: number) => (count === 1 ? 'knop verder open' : 'knoppen verder open'),
  agreements: (count: number) => (count === 1 ? 'afspraak' : 'afspraken'),
  covered: 'gedekt',
  lacking: 'nog zonder betaler',
  idea: 'alleen een idee',
  objections: (count: number) => (count === 1 ? 'open bezwaar' : 'open bezwaren'),
  notAgreed: 'Nog niet rond',
  apart: 'Dit staat apart in het plan, met de reden.',
  because: (reason: string) => `Omdat: ${reason}`,

  onBehalfOf: 'Namens',
  adopt: 'Wij stellen vast',
  adoptObjecting: 'Wij stellen vast, met bezwaar',
  notYetButton: 'Nog niet, we willen eerst praten',
  whichObjection: 'Wat is jullie bezwaar?',
  objectionHint: 'Dit komt in het plan, onder jullie naam.',
  keepObjection: 'Stel vast met dit bezwaar',
  changeable: 'Jullie kunnen je antwoord veranderen tot de plaat dicht is.',
  waitForAsking: 'De begeleider vraagt straks elke partij of zij dit plan vaststelt.',

  askAll: 'Vraag het iedereen',
  askAgain: 'Vraag het opnieuw',
  stopAsking: 'Stop met vragen',
  noteFor: 'Noteer voor een partij',
  noteForWhom: 'Voor wie?',
  seal: 'Sluit de plaat',
  sealNow: 'Sluit de plaat en verzegel',
  sealLead: 'Dan staat het plan vast. Niemand kan meer draaien, ook jij niet. Heropenen kan, met een reden.',
  notAnswered: (names: readonly string[]) => `Niet gehoord: ${list.format(names)}. Dat komt zo in het plan.`,
  said: 'Nog niet',
  openMoney: (amount: string) => `${amount} heeft nog geen betaler.`,
  openAgreements: (count: number) =>
    count === 1 ? '1 afspraak is nog niet rond.' : `${count} afspraken zijn nog niet rond.`,
  openPoints: (count: number) => (count === 1 ? '1 punt mist nog.' : `${count} punten missen nog.`),
  nothingOpen: 'Er is niets meer open.',
  nobodyAdopts: 'Nog geen partij stelt vast. Vraag het eerst.',

  sealedTitle: 'Het plan staat.',
  sealedBy: (count: number, day: string, time: string, objecting: readonly string[]) => {
    const objections = objecting.length === 0 ? '' : ` ${capital(list.format(objecting))} met bezwaar.`
    return `${capital(inWords(count))} ${parties(count)} ${count === 1 ? 'stelde' : 'stelden'} het vast op ${day} om ${time} uur.${objections}`
  },
  sealedTable: 'De tafel is verzegeld. Wie later iets wil draaien, vraagt de begeleider om te heropenen.',
  takeTitle: 'Neem het plan mee',
  takeHow: 'Word, Excel of één pagina voor je bestuur',
  take: 'Neem mee',
  bar: (count: number) => `Vastgesteld door ${inWords(count)} ${parties(count)}.`,
  barWhat: 'Draaien kan niet meer.',
  proposal: {
    button: 'Maak een voorstel',
    title: 'Een voorstel bij een vastgesteld plan',
    why: 'Het plan is vastgesteld. Daarom verandert er niets meer op het bord, ook geen geld. Je voorstel gaat niet verloren:',
    park: 'Zet het op de parkeerlijst',
    parkHint:
      'Op de parkeerlijst staat het erbij, met wie ernaar kijkt en wanneer. Het gaat mee in het verslag en naar de volgende keer.',
    unsealHint: 'Moet het plan nu anders? Heropen het, met een reden. Die komt in het verslag.',
    askUnseal: 'Moet het plan nu anders? Vraag de begeleider om het te heropenen, met een reden.',
  },
  unseal: 'Heropen het plan…',
  unsealTitle: 'Het plan heropenen',
  unsealLead: 'Dan kan iedereen weer draaien. In het verslag staat dat het is heropend, wanneer en waarom.',
  unsealWhy: 'Waarom heropenen jullie het?',
  unsealSubmit: 'Heropen het plan',
  reopened: (day: string, time: string, why: string) =>
    `Heropend op ${day} om ${time} uur: ${why.replace(/[.\s]+$/u, '')}.`,
}
