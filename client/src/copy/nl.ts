// The sentences of the interface, in Dutch. Names of knobs, routes, values and sources are in shared/copy. Plain
// language, je and jullie, one term per concept; no sentence is composed from halves elsewhere.

import { certaintyWords } from '@draaitafel/shared/copy/nl/certainties.ts'
import { capital, formatEuro, formatNumber, formatPeriod } from '@draaitafel/shared/copy/nl/format.ts'
import { asSentence } from '@draaitafel/shared/copy/nl/held.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import type { YearCover } from '@draaitafel/shared/derive/coverage.ts'
import type { Count } from '@draaitafel/shared/derive/flow.ts'
import type { ProgressCount } from '@draaitafel/shared/nouns/discussion.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import type { StepPlace } from '@draaitafel/shared/nouns/numbering.ts'
import { isPromised } from '@draaitafel/shared/nouns/promise.ts'
import type { RefusalReason } from '@draaitafel/shared/protocol/messages.ts'
import { dialText } from './nlDial.ts'
import { firstText } from './nlFirst.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
export const both = (words: readonly string[]) => list.format(words)

/** A break is between two steps. */
const whereInScript = ({ place, passed, total }: StepPlace) => {
  if (place !== null) return `stap ${place} van ${total}`
  return passed === 0 ? `voor stap 1 van ${total}` : `na stap ${passed} van ${total}`
}

export const text = {
  ...firstText,

  full: {
    table: 'De tafel is vol. Laat deze pagina open. Zodra er plek is, kom je binnen.',
    server: 'Het is nu te druk op de server. Laat deze pagina open. We proberen het steeds opnieuw.',
    network: 'Op dit netwerk doen al te veel schermen mee. Sluit er een, of wacht: we proberen het steeds opnieuw.',
  },
  /** Pages load, but WebSockets do not. wss is the name that network administrators know. */
  blocked: {
    what: 'Dit netwerk laat de live-verbinding niet door.',
    help: 'Probeer een ander netwerk (4G), of vraag je beheerder om wss toe te staan.',
  },
  refused: {
    readOnly: 'Je kijkt alleen mee. Daarom is je wijziging niet opgenomen.',
    tooLarge: 'Je wijziging was te groot en is niet opgenomen. Wat de anderen zagen, blijft staan.',
    undecodable: 'De server kon je wijziging niet lezen. Wat de anderen zagen, blijft staan.',
    documentFull: 'Dit plan is vol. Haal eerst iets weg.',
    paused: 'De tafel staat op pauze. Je wijziging is nog niet opgenomen.',
    incomplete: 'Er ontbrak iets aan je wijziging. Wat de anderen zagen, blijft staan.',
    notAllowed: 'Alleen de begeleider kan dit veranderen. Je wijziging is niet opgenomen.',
    locked: 'Daar zit een slot op. Je wijziging is nog niet opgenomen.',
    notYours: 'Je wijziging stond op naam van een ander en is niet opgenomen. Wat de anderen zagen, blijft staan.',
  } satisfies Record<RefusalReason, string>,

  board: {
    parts: 'Onderdelen',
    knobs: 'Stuurknoppen',
    routes: 'Routes',
    values: 'Waarden',
    investments: 'Investeringen',
    exampleAmounts: 'Voorbeeldbedragen',
    codeWord: 'code',
    invite: 'Uitnodigen',
    more: 'Meer',
    foldDock: 'Maak de knoppen groot',
    title: 'De tafel',
  },
  knob: {
    dialName: (number: number, name: string) => `Knop ${number}, ${name}`,
    baseline: (word: string) => `was ${word}`,
    asBaseline: 'zoals het was',
    meant: (word: string) => `bedoeld: ${word}`,
    asMeant: 'zoals bedoeld',
    turnedBy: (name: string) => `${name} draait…`,
    /** To who tries to turn it too. */
    inHandOf: (name: string, knob: number) => `${name} draait nu aan knop ${knob}. Wacht even.`,
    ...dialText,
    openSheet: (number: number, name: string) => `Knop ${number}, blad openen: ${name}`,
    reopened: (knob: number, was: string) => `Over knop ${knob} was besloten: ${was}. Dat besluit geldt nu niet meer.`,
    progress: { untouched: 'Nog niet besproken', besproken: 'Besproken', besloten: 'Besloten' },
    progressCount: ({ discussed, decided, total }: ProgressCount) =>
      `${discussed} van ${total} besproken${decided > 0 ? `, ${decided} besloten` : ''}`,
  },
  flow: {
    knobsOpen: ({ open, total }: Count) => `${open} van ${total} knoppen open`,
    /** Where there is no room for more: it stands under a route. */
    knobsOpenShort: ({ open, total }: Count) => `${open} van ${total} open`,
    pathsOpen: ({ open, total }: Count) => `langs ${open} van ${total} paden`,
    viaKnob: (count: number, knob: number) => `${count} via knop ${knob}`,
    notViaKnob: (knob: number) => `niet via knop ${knob}`,
    viaRoute: (count: number) => `${count} via deze route`,
    allPaths: ({ open, total }: Count) => `${open} van ${total} paden open`,
    theory: (options: number) =>
      `De makers van het model noemen ${formatNumber(options)} mogelijkheden. Dat is theorie.`,
    touches: (routes: number, values: number) =>
      `${routes} ${routes === 1 ? 'route' : 'routes'} en ${values} ${values === 1 ? 'waarde' : 'waarden'}`,
    touchesNothing: 'niets, de knop is dicht',
    touchesNothingYet: 'nog niets',
    /** Precedes those two, if there is space. */
    touching: 'Raakt',
    /** How thick the ribbons of a knob are, compared with before the turn. */
    thicker: {
      muchThinner: 'veel zwakker dan eerst',
      thinner: 'zwakker dan eerst',
      slightlyThinner: 'iets zwakker dan eerst',
      same: '',
      slightlyThicker: 'iets sterker dan eerst',
      thicker: 'sterker dan eerst',
      muchThicker: 'veel sterker dan eerst',
    },
    again: 'Nog eens',
    turnedFrom: (knob: number, name: string, from: string, to: string, before: number, after: number) =>
      `Knop ${knob}, ${name}, ging van ${from} naar ${to}. ${
        before === after
          ? `Er staan evenveel paden open: ${after}.`
          : `Eerst stonden er ${before} paden open, nu ${after}.`
      }`,
    forWhom: 'voor',
    forNobody: 'nog voor niemand genoemd',
    modelNames: 'het model noemt',
    /** Next to the parties that people named. */
    modelShort: 'model:',
    countsFor: (party: string, strength: string) => `${party}: ${strength}`,
    suggestedFor: (party: string) => `${party}: het model noemt deze partij, jullie nog niet`,
    andMore: (count: number) => `en nog ${count}`,
    alsoModel: (parties: readonly string[]) => `Het model noemt ook: ${both(parties)}.`,
    onlyModel: (parties: readonly string[]) => `Het model noemt: ${both(parties)}.`,
    namedFor: (parties: readonly string[]) => `Voor ${both(parties)}.`,
    knobSentence: (knob: number, name: string, routes: readonly string[], values: readonly string[]) =>
      routes.length === 0
        ? `Knop ${knob}, ${name}, staat niet open. Er loopt nu geen pad door.`
        : `Knop ${knob}, ${name}, loopt via ${both(routes)} naar ${both(values)}.`,
    /** Of the table itself, along which nothing is counted. */
    own: (links: readonly { readonly knob: number; readonly route: string }[]) =>
      `Eigen toevoeging: ${both(links.map(({ knob, route }) => `knop ${knob} naar ${route}`))}.`,
    routeSentence: (name: string, values: readonly string[]) =>
      values.length === 0 ? `Naar ${name} is nu geen knop open.` : `${name} loopt naar ${both(values)}.`,
    valueSentence: (name: string, routes: readonly string[]) =>
      routes.length === 0 ? `Naar ${name} loopt nu geen pad.` : `Naar ${name} lopen paden via ${both(routes)}.`,
  },
  /** In a form that is about to close with unsaved text. */
  /** Below buttons and labels with abbreviations in them. */
  /** Without the abbreviations: buttons beside it have them as their names. */
  whatIs: (shorts: readonly string[]) =>
    shorts.length === 1 ? 'Wat betekent de afkorting?' : 'Wat betekenen de afkortingen?',
  unsaved: {
    question: 'Wat je hier typte, is nog niet bewaard.',
    stay: 'Typ verder',
    leave: 'Gooi weg',
  },
  investment: {
    title: 'Investeringen',
    trayHint: 'sleep, of tik en kies',
    cardName: (source: string, name: string) => `Kaart ${source}, ${name}`,
    carriedBy: (name: string) => `${name} heeft deze kaart in de hand`,
    inHand: (source: string) => `${source} in de hand`,
    layBack: 'Leg terug',
    by: (name: string) => `, bij ${name}`,
    per: { year: 'per jaar', once: 'eenmalig' },
    chipName: (one: Investment, label: string) =>
      `Bron ${one.source}, ${label}, ${formatEuro(one.amountCents)} ${one.per === 'year' ? 'per jaar' : 'eenmalig'}, ${spoken(one)}, ${certaintyWords(one)}`,
    where: 'Bij wie leg je deze kaart?',
    fits: 'Past volgens het model',
    extra: 'Kan ook, als eigen toevoeging',
    choose: 'Kies een kaart',
    lost: (count: number) =>
      count === 1
        ? 'Er ligt 1 investering bij een partij die is weggehaald. Maak dat weghalen ongedaan om hem terug te zien.'
        : `Er liggen ${count} investeringen bij een partij die is weggehaald. Maak dat weghalen ongedaan om ze terug te zien.`,
  },
  parties: {
    lanes: 'Partijen en wat ze inbrengen',
    title: 'Partijen',
    subtitle: 'Een partij zonder mensen aan tafel is een lege stoel.',
    none: 'Er zijn nog geen partijen.',
    add: 'Voeg partij toe',
    kind: 'Soort partij',
    name: 'Naam',
    emptyChair: 'Lege stoel: niemand aan tafel',
    emptyChairShort: 'lege stoel',
    makeEmpty: 'Maak lege stoel',
    seat: 'Zet aan tafel',
    toPlacing: 'Naar belang en invloed',
    removeName: (name: string) => `Haal weg: ${name}`,
    profile: (name: string, written: number) => `${name}: belang, ruimte en grens (${written} van 3)`,
    usually: (words: string) => `Vaak: ${words}.`,
    source:
      'Wat er vaak speelt, komt uit de EHA-notitie, de Aedes-gids en het model. Schrijf op hoe het bij jullie is.',
    nothingYet: 'nog niets',
    besides: 'iets zonder geld',
    laneName: (name: string, total: string, count: number) =>
      `${name}, ${total}, ${count === 1 ? '1 investering' : `${count} investeringen`}`,
    dropName: (name: string, fits: boolean) => `Leg hier neer bij ${name}${fits ? '' : ', als eigen toevoeging'}`,
    dropHere: 'Leg hier neer',
    dropNow: 'Laat hier los',
    stripName: (investments: readonly Investment[]) =>
      investments.length === 0
        ? 'Nog geen investeringen'
        : investments
            .map((one) => {
              const what = one.label || sourceCopy[one.source].shortName
              return `${what} ${formatPeriod(one.from, one.until)}${isPromised(one) ? '' : ' (idee)'}`
            })
            .join(', '),
  },
  coverage: {
    title: 'Dekking per jaar',
    year: 'Jaar',
    needed: 'nodig',
    promised: 'toegezegd',
    talkedAbout: 'alleen een idee',
    /** Where the colours are explained: also what somebody called 'bespreken'. */
    ideaKey: 'idee of nog te bespreken',
    missing: 'niemand',
    /** In a table, under the years. */
    lacking: 'ontbreekt',
    tooMuch: 'te veel',
    payer: (party: string, amount: string, sure: string) => `${party}, ${amount}${sure}`,
    perCost: 'Dekking per kost',
    needs: (count: number) => (count === 0 ? 'Voeg kosten toe' : `Kosten (${count})`),
    hours: (count: number) => `Uren van vrijwilligers (${count})`,
    yearSentence: ({ neededCents, promisedCents, ideaCents, lackingCents, tooMuchCents }: YearCover) =>
      `${formatEuro(neededCents)} nodig, ${formatEuro(promisedCents)} toegezegd, ${formatEuro(ideaCents)} alleen een idee, ${formatEuro(lackingCents)} ontbreekt${tooMuchCents > 0 ? `, ${formatEuro(tooMuchCents)} te veel` : ''}`,
  },
  balances: {
    title: 'Heen-en-weer',
  },
  /** Dialogs to which people can be brought. */
  places: {
    placing: 'Belang en invloed',
    needs: 'Kosten',
    aims: 'Waarden: voor wie?',
    agreements: 'Afspraken',
    parked: 'Parkeerlijst',
    balances: 'Heen-en-weer',
    questions: 'Vragen van het plan',
  },
  gather: {
    button: 'Haal iedereen hierheen',
    called: 'Iedereen is hierheen gehaald.',
    brought: 'De begeleider haalde iedereen hierheen.',
    elsewhere: (place: string) => `De tafel is nu ergens anders: ${place}. Wat je typt, blijft staan.`,
    go: 'Ga erheen',
    leaveWords: 'Gooi weg en ga erheen',
    board: 'het bord',
  },
  moments: {
    before: (step: string) => `Voor ${step}`,
    unreadable: 'Dit moment is niet te lezen. Kies een ander moment.',
  },
  rounds: {
    about: (knob: number, name: string) => `Ronde over knop ${knob}, ${name}.`,
    aboutSurvey: (what: string) => `Ronde over ${what}.`,
    secretSurvey: 'Iedereen antwoordt voor zich. Niemand ziet wat jij kiest, ook straks niet.',
    secret:
      'Iedereen kiest voor zich. Tot de begeleider alles toont, ziet niemand wat jij kiest, en blijft de knop staan.',
    choose: 'Kies',
    change: 'Pas je keuze aan',
    chosen: (chosen: number, people: number) => `${chosen} van ${people} gekozen`,
    surplus: (choices: number, people: number) =>
      `Er zijn ${choices} keuzes, en hier ${people === 1 ? 'is 1 persoon' : `zijn ${people} mensen`}. Koos iemand op twee apparaten, of ging er iemand weg?`,
    show: 'Toon wat is gekozen',
    stop: 'Stop de ronde',
    title: (knob: number, name: string) => `Knop ${knob}, ${name}`,
    alone: 'Kies alleen. Je kunt je keuze aanpassen tot de begeleider alles toont.',
    forParty: 'Kies samen voor jullie partij. De laatste keuze telt.',
    question: { stand: 'Hoe ver moet deze knop open?', richting: 'Welke kant moet deze knop op?' },
    ways: { [-1]: 'verder dicht', 0: 'zo laten', 1: 'verder open' },
    keep: 'Bewaar mijn keuze',
    notConnected: 'Je keuze is niet bewaard. Wacht tot je weer verbinding hebt en kies dan opnieuw.',
    start: 'Laat ieder voor zich kiezen',
    aboutWhat: 'Waarover?',
    kinds: { stand: 'De stand', richting: 'De richting' },
    who: 'Wie kiezen er?',
    voters: { persoon: 'Iedere persoon', partij: 'Iedere partij samen' },
    begin: 'Begin de ronde',
    nowShown: (knob: number) => `De keuzes over knop ${knob} zijn te zien.`,
    look: 'Bekijk',
    spread: 'Zo koos ieder voor zich',
    whoExplains: 'Wie wil uitleggen waarom?',
    silent: 'Niemand koos namens:',
    emptyChairs: 'Lege stoel:',
    noParty: 'zonder partij',
    held: 'wacht op de keuzes',
    heldLong: 'Over deze knop loopt een ronde. Draaien en besluiten kan als de keuzes te zien zijn.',
    visible: 'Wat is straks van jou te zien?',
    visibleHint: 'Als de begeleider alles toont, ziet iedereen dit bij jouw keuze. Ook op het grote scherm.',
    asPerson: (name: string, party: string) => `${name}, ${party}`,
    asNobody: 'Zonder partij',
    onlyOne: (party: string) =>
      `Je bent hier nu de enige van ${party}. Met je partij erbij weet iedereen dat jij het bent.`,
    replaced: (name: string, party: string) =>
      `${name === '' ? 'Iemand' : name} van ${party} koos voor jullie partij. Dat telt nu, en jouw keuze niet meer.`,
    partyVisible: (party: string) => `Iedereen ziet straks wat ${party} koos. Namen staan er niet bij.`,
  },
  script: {
    button: 'Draaiboek',
    title: 'Draaiboek',
    lasts: (minutes: number) =>
      `Samen ${Math.floor(minutes / 60)} uur en ${minutes % 60} minuten. Teruggaan kan altijd, er gaat niets verloren.`,
    where: (at: StepPlace) => capital(whereInScript(at)),
    of: ({ place, passed, total }: StepPlace) =>
      `${place ?? (passed === 0 ? 'voor stap 1' : `na stap ${passed}`)} van ${total}`,
    rail: (at: StepPlace) => `Draaiboek, ${whereInScript(at)}`,
    railBefore: (total: number) => `Draaiboek, ${total} stappen`,
    count: (total: number) => `${total} stappen`,
    before: 'Nog niet begonnen.',
    beforeHint: 'Laat iedereen binnenkomen. Begin als je er klaar voor bent.',
    begin: (place: number | null) => (place === 1 ? 'Begin met stap 1' : 'Begin'),
    nextShort: 'Volgende',
    pause: 'Pauze',
    clockMenu: 'Meer met de klok',
    fiveMore: 'Vijf minuten erbij',
    breakOf: (minutes: number) => `Pauze van ${minutes} minuten`,
    whoIsReady: (count: string) => `${count}, bekijk wie`,
    timeUp: 'tijd om',
    over: (minutes: number) => `${minutes} over`,
    wentTo: (name: string) => `Nu: ${asSentence(name).trim()}`,
    undoGoingOn: 'Ongedaan maken',
    /** Not called as the button that undoes what one did to the plan. */
    undoGoingOnTo: (name: string | null) => `Terug naar ${name ?? 'het begin'}: ongedaan maken`,
    now: 'Nu',
    steps: 'De stappen',
    leading: 'De tafel leiden',
    still: '(klok staat stil)',
    start: (name: string) => `Begin met ${name}`,
    /** Not called as the button of the bar, which does the same. */
    next: (name: string) => `Naar de volgende stap: ${name}`,
    nextTask: (name: string) => `Naar de volgende taak: ${name}`,
    minuteMore: 'Eén minuut erbij',
    standStill: 'Zet de klok stil',
    goOn: 'Laat de klok lopen',
    end: 'Stop het draaiboek',
    endAsked: 'Dan heeft niemand meer een taak. Wat jullie maakten, blijft staan.',
    endNow: 'Ja, stop',
    ended: (isLast: boolean) => (isLast ? 'Afgerond. Het plan blijft staan.' : 'Het draaiboek is gestopt.'),
    /** The script does not run, and people have worked already. */
    stopped: 'Het draaiboek staat uit.',
    stoppedHint: 'Verder kan bij elke stap.',
    done: 'Afgerond.',
    doneHint: 'Het plan is vastgesteld.',
    go: 'Ga hierheen',
    goTo: (name: string) => `Ga hierheen: ${name}`,
    /** Not called as a step: a task may have the name of one. */
    goToTask: (name: string) => `Ga hierheen, taak ${name}`,
    backTo: (name: string) => `Terug naar ${name}`,
    railTitle: 'Draaiboek: verder, terug of overslaan',
    railTitleToRead: 'Bekijk alle stappen',
    skip: 'Sla over',
    takeBack: 'Toch doen',
    skipped: 'Overgeslagen',
    minutes: (count: number) => `${count} minuten`,
    minutesShort: 'min',
    minutesOf: (name: string) => `Minuten voor ${name}`,
    wrongMinutes: 'Typ een heel aantal minuten, van 1 tot en met 240.',
    ready: (ready: number, people: number) => `${ready} van ${people} klaar`,
    /** Without a connection. */
    othersUnknown: 'Hoeveel anderen klaar zijn, zie je als er weer verbinding is',
    waitingFor: 'nog bezig:',
    amReady: 'Ik ben klaar',
    readyLater: 'Klaar, wordt nog verstuurd',
    /** For a screen reader, once it is taken back. */
    notReady: 'Niet meer klaar.',
    /** Beside the time that is left. */
    until: (time: string) => `terug om ${time}`,
    nowAt: (where: string, name: string, what: string) => `${where}, ${asSentence(name)}${what}`.trim(),
    moments: { 300: 'Nog 5 minuten.', 60: 'Nog 1 minuut.', 0: 'De tijd is om.' },
  },
  lens: {
    title: 'Bekijk als partij',
    subtitle: 'Wat van die partij is, staat vooraan. De rest blijft in beeld. Alleen op dit scherm.',
    everyone: 'Als iedereen',
    looking: (party: string) => `Je kijkt als ${party}. Eigen waarden, geld en vragen staan vooraan.`,
    stop: 'Kijk als iedereen',
  },
  questions: {
    title: 'Vragen van het plan',
    subtitle: 'Waar het wringt of nog open is. Beantwoord de vraag samen, of leg hem opzij met een reden.',
    /** `null`: not counted yet. */
    button: (count: number | null) =>
      count === null ? 'Vragen' : count === 0 ? 'Geen vragen' : count === 1 ? '1 vraag' : `${count} vragen`,
    none: 'Er zijn nu geen open vragen.',
    open: (count: number) => `Open vragen (${count})`,
    done: 'Besproken',
    atKnob: 'Wringt het?',
    noneAtKnob: 'Bij deze knop is nu niets dat wringt.',
    source: (source: string) => `Bron: ${source}`,
    toKnob: (knob: number) => `Naar knop ${knob}`,
    answer: 'Beantwoord',
    aside: 'Leg opzij',
    reopen: 'Zet weer open',
    how: 'Hoe doen jullie dat?',
    whyNot: 'Waarom speelt dit hier niet?',
    why: 'Waarom deze vraag?',
    saidBy: (who: string, when: string) => `${who}, ${when}`,
  },
  presence: {
    nameless: 'zonder naam',
    you: 'jij',
    me: (name: string) => `${name} (jij)`,
    nobody: 'niemand',
    here: (names: readonly string[]) => (names.length === 0 ? 'Nu niemand aan tafel' : `Nu aan tafel: ${both(names)}`),
    summary: (people: number, parties: readonly string[]) =>
      `Aan tafel: ${people === 1 ? '1 persoon' : `${people} mensen`}${parties.length > 0 ? `, ${both(parties)}` : ''}. Bekijk de partijen`,
  },
  saving: {
    saved: 'Opgeslagen',
    saving: 'Bewaart…',
    notSaved: 'Nog niet opgeslagen. De server probeert het opnieuw.',
    heldBack: 'Pauze. Je laatste wijziging wordt opgeslagen na de pauze.',
    heldByLock: 'Je laatste wijziging wacht: daar zit een slot op.',
    noLine: {
      kept: 'Geen verbinding. Je werk staat op dit apparaat.',
      notKept: 'Geen verbinding. Laat deze pagina open: je werk staat alleen hier.',
      viewer: 'Geen verbinding. Je ziet de laatste stand.',
    },
    blocked: {
      kept: 'Geen live-verbinding. Je werk staat op dit apparaat.',
      notKept: 'Geen live-verbinding. Laat deze pagina open: je werk staat alleen hier.',
      viewer: 'Geen live-verbinding. Je ziet de laatste stand.',
    },
    noPlace: {
      kept: 'Nu geen plek aan tafel. Je werk staat op dit apparaat.',
      notKept: 'Nu geen plek aan tafel. Laat deze pagina open: je werk staat alleen hier.',
      viewer: 'Nu geen plek aan tafel. Je ziet de laatste stand.',
    },
    readonly: 'Alleen kijken',
    reads: 'Je leest mee',
    uptodate: 'Bijgewerkt',
  },
  undo: {
    undo: (name: string) => (name === '' ? 'Ongedaan maken' : `Ongedaan maken: ${name}`),
    redo: (name: string) => (name === '' ? 'Opnieuw doen' : `Opnieuw doen: ${name}`),
    done: (name: string) => `Ongedaan gemaakt: ${name}`,
    again: 'Zet terug',
    againName: (name: string) => `Zet terug: ${name}`,
    nothing: 'Ongedaan maken: er is nog niets',
    nothingToRedo: 'Opnieuw doen: er is niets',
  },
  exporting: {
    button: 'Exporteren',
    done: 'Het bestand staat bij je downloads.',
    failed: 'Het bestand maken is niet gelukt. Probeer het nog een keer.',
    fileName: 'Plan',
    party: 'partij',
  },
  phone: {
    knobs: 'Knoppen',
    money: 'Inbrengen',
    plan: 'Plan',
    tabs: 'Onderdelen',
    back: 'Terug naar de knoppen',
    sheet: 'Meer over deze knop',
    brought: 'Wat ligt er al',
    nothing: 'Er ligt nog niets. Kies hierboven een kaart.',
  },
} as const

function spoken({ from, until }: Investment): string {
  if (until === null) return `vanaf ${from}`
  return until === from ? String(from) : `${from} tot en met ${until}`
}
