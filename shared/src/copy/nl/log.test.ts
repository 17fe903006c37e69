import { describe, expect, test } from 'vitest'
import { type LogEntry, type LogFacts, type LoggedType, loggedTypes, logMoves } from '../../actions/logEntry.ts'
import { logParts } from '../../nouns/logParts.ts'
import { planFromTemplate } from '../../templates/templates.ts'
import { logDeed, logSentence, logWho } from './log.ts'

const plan = planFromTemplate('casus-c', 'Proef')
const line = (type: LoggedType, facts: Partial<LogFacts> = {}): LogEntry => ({
  id: 'a',
  at: '2026-03-01T10:00:00.000Z',
  name: 'Noor',
  party: 'gemeente',
  move: 'do',
  type,
  subject: '',
  label: '',
  part: '',
  from: null,
  to: null,
  per: null,
  source: null,
  whose: '',
  ...facts,
})

/** Per type what is said, and what is said when it is undone. */
const said: Readonly<
  Record<LoggedType, readonly (readonly [facts: Partial<LogFacts>, deed: string, undone: string])[]>
> = {
  'workshop.describe': [
    [
      { part: 'title', from: 'Linde', to: 'De Linde' },
      'veranderde de naam van de workshop: Linde → De Linde',
      'gegevens van de workshop wijzigen',
    ],
    [{ part: 'place', to: 'Zwolle' }, 'zette de plaats op Zwolle', 'gegevens van de workshop wijzigen'],
    [
      { part: 'use', to: 'evaluatie' },
      'koos waarvoor de tafel is: Terugkijken op een project',
      'gegevens van de workshop wijzigen',
    ],
    [{ part: 'exampleAmounts', to: false }, 'zei dat de bedragen echt zijn', 'gegevens van de workshop wijzigen'],
    [{}, 'veranderde de gegevens van de workshop', 'gegevens van de workshop wijzigen'],
  ],
  'workshop.setIndexation': [
    [{ from: 0, to: 250 }, 'veranderde de prijsstijging: 0% → 2,5% per jaar', 'prijsstijging wijzigen'],
  ],
  'workshop.setYears': [
    [
      { from: '2026–2031', to: '2026–2033' },
      'veranderde de jaren van het plan: 2026–2031 → 2026–2033',
      'jaren van het plan, van 2026–2031 naar 2026–2033',
    ],
  ],
  'party.add': [[{ label: 'Buurtbus' }, 'voegde partij Buurtbus toe', 'partij Buurtbus toevoegen']],
  'party.change': [
    [
      { label: 'Zorg', part: 'label', from: 'Zorg', to: 'Thuiszorg' },
      'veranderde de naam van een partij: Zorg → Thuiszorg',
      'partij Zorg wijzigen',
    ],
    [{ label: 'Zorg', part: 'atTable', to: false }, 'haalde Zorg van tafel', 'Zorg van tafel halen'],
    [{ label: 'Zorg', part: 'atTable', to: true }, 'zette Zorg aan tafel', 'Zorg aan tafel zetten'],
    [{ label: 'Zorg', part: 'profile' }, 'schreef op waar Zorg voor staat', 'partij Zorg wijzigen'],
    [{ label: 'Zorg' }, 'veranderde partij Zorg', 'partij Zorg wijzigen'],
  ],
  'party.remove': [[{ label: 'Buurtbus' }, 'haalde partij Buurtbus weg', 'partij Buurtbus weghalen']],
  'knob.turn': [
    [{ subject: '7', to: 1 }, 'zette knop 7, Organisatie zorg, op een kier', 'knop 7, Organisatie zorg, op een kier'],
    [
      { subject: '7', from: 1, to: 1 },
      'draaide knop 7, Organisatie zorg, en zette hem terug op een kier',
      'knop 7, Organisatie zorg, van op een kier naar op een kier',
    ],
    [
      { subject: '7', from: 0, to: 2 },
      'draaide knop 7, Organisatie zorg, van dicht naar half open',
      'knop 7, Organisatie zorg, van dicht naar half open',
    ],
    [
      { subject: '7', from: 2, to: 2 },
      'draaide knop 7, Organisatie zorg, en zette hem terug op half open',
      'knop 7, Organisatie zorg, van half open naar half open',
    ],
  ],
  'knob.discuss': [
    [
      { subject: '7', from: 3, to: 'besloten' },
      'besloot over knop 7, Organisatie zorg: ver open',
      'knop 7, Organisatie zorg, besloten',
    ],
    [
      { subject: '7', from: 3, to: 'besproken' },
      'zette knop 7, Organisatie zorg, op besproken',
      'knop 7, Organisatie zorg, besproken',
    ],
    [
      { subject: '7', from: 3 },
      'zette knop 7, Organisatie zorg, op nog niet besproken',
      'knop 7, Organisatie zorg, nog niet besproken',
    ],
  ],
  'knob.reason': [
    [
      { subject: '7', label: 'Niet aan ons.' },
      'schreef waarom knop 7, Organisatie zorg, dicht blijft: ‘Niet aan ons.’',
      'reden bij knop 7, Organisatie zorg',
    ],
    [{ subject: '7' }, 'haalde de reden weg bij knop 7, Organisatie zorg', 'reden bij knop 7, Organisatie zorg'],
  ],
  'baseline.set': [[{}, 'legde de stand van nu vast', 'stand van nu vastleggen']],
  'knob.baseline': [
    [
      { subject: '7', from: 0, to: 1 },
      'legde vast waar knop 7, Organisatie zorg, vandaag staat: op een kier',
      'waar knop 7, Organisatie zorg, vandaag staat: op een kier',
    ],
  ],
  'compare.set': [
    [{ to: 3 }, 'legde 3 momenten naast elkaar', 'naast elkaar leggen'],
    [{ to: 0 }, 'legde de tafels weer naast elkaar', 'naast elkaar leggen'],
  ],
  'variant.pick': [
    [
      { subject: '5', label: 'tafel Deur', to: 3 },
      'koos bij knop 5, Activiteitenaanbod, voor ver open, van tafel Deur',
      'keuze bij knop 5, Activiteitenaanbod, van tafel Deur',
    ],
    [{ label: 'tafel Deur', to: 7 }, 'koos alles van tafel Deur: 7 knoppen', 'kiezen voor alles van tafel Deur'],
  ],
  'variant.take': [
    [{ to: 7 }, 'maakte één plan van de varianten: 7 knoppen', 'één plan maken van de varianten: 7 knoppen'],
  ],
  'today.take': [
    [
      { to: 4 },
      'nam over waar iedereen hetzelfde ziet: 4 knoppen',
      'overnemen waar iedereen hetzelfde ziet: 4 knoppen',
    ],
  ],
  'agreement.add': [
    [{ label: 'Elke dag open.' }, 'voegde een afspraak toe: ‘Elke dag open.’', 'afspraak toevoegen: ‘Elke dag open.’'],
  ],
  'agreement.change': [
    [{ label: 'Elke dag open.' }, 'veranderde een afspraak: ‘Elke dag open.’', 'afspraak wijzigen: ‘Elke dag open.’'],
  ],
  'agreement.remove': [
    [{ label: 'Elke dag open.' }, 'haalde een afspraak weg: ‘Elke dag open.’', 'afspraak weghalen: ‘Elke dag open.’'],
  ],
  'consent.give': [
    [
      { label: 'Elke dag open.', to: 'zorg' },
      'zei ‘akkoord, met bedenking’ bij de afspraak ‘Elke dag open.’',
      '‘akkoord, met bedenking’ bij de afspraak ‘Elke dag open.’',
    ],
    [
      { label: 'Elke dag open.', from: 'bezwaar', to: 'akkoord' },
      'veranderde van mening over de afspraak ‘Elke dag open.’: bezwaar → akkoord',
      '‘akkoord’ bij de afspraak ‘Elke dag open.’',
    ],
    [
      { label: 'Elke dag open.', from: 'bezwaar' },
      'nam een mening terug over de afspraak ‘Elke dag open.’',
      'mening terugnemen over de afspraak ‘Elke dag open.’',
    ],
  ],
  'parked.add': [
    [{ label: 'Wie betaalt?', to: 'vraag' }, 'parkeerde een vraag: ‘Wie betaalt?’', 'parkeren: ‘Wie betaalt?’'],
  ],
  'parked.change': [
    [
      { label: 'Wie betaalt?', part: 'done', to: true },
      'vinkte iets af op de parkeerlijst: ‘Wie betaalt?’',
      'parkeerlijst wijzigen: ‘Wie betaalt?’',
    ],
    [
      { label: 'Wie betaalt?', part: 'done', to: false },
      'zette iets weer open op de parkeerlijst: ‘Wie betaalt?’',
      'parkeerlijst wijzigen: ‘Wie betaalt?’',
    ],
    [
      { label: 'Wie betaalt?' },
      'veranderde iets op de parkeerlijst: ‘Wie betaalt?’',
      'parkeerlijst wijzigen: ‘Wie betaalt?’',
    ],
  ],
  'parked.remove': [
    [
      { label: 'Wie betaalt?' },
      'haalde iets van de parkeerlijst: ‘Wie betaalt?’',
      'van de parkeerlijst halen: ‘Wie betaalt?’',
    ],
  ],
  'round.open': [
    [
      { subject: '6' },
      'liet iedereen kiezen over knop 6, Gemeenschapsvorming',
      'ronde over knop 6, Gemeenschapsvorming',
    ],
  ],
  'round.show': [
    [
      { subject: '6' },
      'toonde de ronde over knop 6, Gemeenschapsvorming',
      'ronde tonen over knop 6, Gemeenschapsvorming',
    ],
  ],
  'script.set': [
    [{ to: 8 }, 'veranderde het draaiboek', 'draaiboek wijzigen'],
    [{ to: 0 }, 'zette het gewone draaiboek terug', 'draaiboek wijzigen'],
  ],
  'placing.set': [
    [{ label: 'Zorg', to: true }, 'plaatste Zorg op belang en invloed', 'partij Zorg plaatsen'],
    [{ label: 'Zorg' }, 'haalde de plek van Zorg weg bij belang en invloed', 'partij Zorg plaatsen'],
  ],
  'plan.adopt': [
    [{ to: true }, 'stelde het plan vast', 'plan vaststellen'],
    [{}, 'maakte het plan weer een concept', 'weer een concept maken'],
  ],
  'plan.ask': [
    [{ to: true }, 'vroeg elke partij of zij het plan vaststelt', 'vragen wie het plan vaststelt'],
    [{ to: false }, 'stopte met vragen wie vaststelt', 'vragen wie het plan vaststelt'],
  ],
  'plan.seal': [[{}, 'stelde het plan vast en verzegelde het', 'plan vaststellen en verzegelen']],
  'plan.unseal': [[{ label: 'Een fout' }, 'heropende het vastgestelde plan: ‘Een fout’', 'plan heropenen']],
  'verdict.give': [
    [
      { whose: 'Gemeente', to: 'stelt-vast' },
      'zei namens Gemeente: stelt vast',
      'antwoord van Gemeente bij het vaststellen',
    ],
    [
      { whose: 'Gemeente', to: 'bezwaar', label: 'Te duur' },
      'zei namens Gemeente: stelt vast, met bezwaar, ‘Te duur’',
      'antwoord van Gemeente bij het vaststellen',
    ],
  ],
  'lookBack.say': [
    [{ label: 'Een hek', to: 'gedaan' }, 'zei wat er kwam van ‘Een hek’: gedaan', 'wat er kwam van ‘Een hek’'],
    [{ label: 'Een hek', to: null }, 'haalde weg wat er kwam van ‘Een hek’', 'wat er kwam van ‘Een hek’'],
  ],
  'practice.start': [[{}, 'begon met oefenen', 'oefenen beginnen']],
  'practice.stop': [[{}, 'stopte met oefenen', 'oefenen stoppen']],
  'lead.take': [[{}, 'nam de leiding over', 'de leiding overnemen']],
  'step.go': [
    [{ subject: 'oogst', to: 'oogst' }, 'begon met de stap Oogst', 'naar de stap Oogst'],
    [{ subject: 'x', label: 'Pauze', to: 'x' }, 'begon met de stap Pauze', 'naar de stap Pauze'],
    [{}, 'stopte het draaiboek', 'draaiboek stoppen'],
  ],
  'choice.set': [
    [{ subject: 'prijs', to: 'gratis' }, 'koos bij ‘Wat kost meedoen?’: Niets', 'keuze bij ‘Wat kost meedoen?’: Niets'],
    [
      { subject: 'prijs', from: 'gratis', to: 'klein' },
      'koos anders bij ‘Wat kost meedoen?’: Niets → Een klein bedrag',
      'keuze bij ‘Wat kost meedoen?’: Een klein bedrag',
    ],
    [
      { subject: 'prijs', from: 'gratis' },
      'nam een keuze terug bij ‘Wat kost meedoen?’: Niets',
      'keuze terugnemen bij ‘Wat kost meedoen?’: Niets',
    ],
    [
      { subject: 'trekker', to: 'weg', label: 'Buurtbus' },
      'koos bij ‘Wie trekt de samenwerking?’: Buurtbus',
      'keuze bij ‘Wie trekt de samenwerking?’: Buurtbus',
    ],
  ],
  'aim.set': [
    [
      { subject: 'goed-wonen', whose: 'Gemeente', to: 'veel' },
      'zei dat Goed wonen voor Gemeente veel telt',
      'Goed wonen voor Gemeente',
    ],
    [{ subject: 'goed-wonen', whose: 'Gemeente' }, 'haalde Goed wonen weg bij Gemeente', 'Goed wonen voor Gemeente'],
  ],
  'aim.time': [
    [
      { subject: 'goed-wonen', whose: 'Gemeente', to: 'jaren' },
      'zei wanneer Gemeente Goed wonen merkt: na een paar jaar',
      'wanneer Gemeente Goed wonen merkt',
    ],
    [
      { subject: 'goed-wonen', whose: 'Gemeente' },
      'haalde weg wanneer Gemeente Goed wonen merkt',
      'wanneer Gemeente Goed wonen merkt',
    ],
  ],
  'question.answer': [
    [{ label: 'Via huur.', to: 'answered' }, 'beantwoordde een vraag: ‘Via huur.’', 'een vraag beantwoorden'],
    [{ label: 'Nu niet.', to: 'aside' }, 'legde een vraag opzij: ‘Nu niet.’', 'een vraag opzijleggen'],
    [{}, 'zette een vraag weer open', 'een vraag weer openzetten'],
    [
      { subject: 'remark.o', label: 'Doen we.', to: 'answered' },
      'besprak een opmerking van buiten: ‘Doen we.’',
      'zeggen wat er uit een opmerking kwam',
    ],
    [{ subject: 'remark.o' }, 'zette een opmerking van buiten weer open', 'zeggen wat er uit een opmerking kwam'],
  ],
  'remark.write': [
    [{ label: 'Wie belt er?', to: true }, 'schreef een opmerking: ‘Wie belt er?’', 'de opmerking ‘Wie belt er?’'],
    [{ label: 'Wie belt?', to: false }, 'veranderde een opmerking: ‘Wie belt?’', 'de opmerking ‘Wie belt?’'],
  ],
  'remark.remove': [
    [{ label: 'Wie belt?' }, 'haalde een opmerking weg: ‘Wie belt?’', 'de opmerking ‘Wie belt?’ weghalen'],
  ],
  'need.add': [
    [
      { label: 'Beheerder', to: 4_000_000, per: 'year' },
      'voegde kosten toe: Beheerder, € 40.000 per jaar',
      'kosten toevoegen: Beheerder',
    ],
  ],
  'need.change': [
    [
      { label: 'Beheerder', part: 'amount', from: 4_000_000, to: 5_200_000, per: 'year' },
      'veranderde het bedrag van Beheerder: € 40.000 → € 52.000 per jaar',
      'kosten wijzigen: Beheerder',
    ],
    [
      { label: 'Beheerder', part: 'period', from: '2026–2031', to: '2026–' },
      'veranderde de jaren van Beheerder: 2026–2031 → vanaf 2026',
      'kosten wijzigen: Beheerder',
    ],
    [
      { label: 'Beheerder', part: 'label', from: 'Beheerder', to: 'Huismeester' },
      'veranderde de naam van de kosten: Beheerder → Huismeester',
      'kosten wijzigen: Beheerder',
    ],
    [{ label: 'Beheerder' }, 'veranderde de kosten: Beheerder', 'kosten wijzigen: Beheerder'],
  ],
  'need.remove': [
    [
      { label: 'Keuken', from: 6_000_000, per: 'once' },
      'haalde kosten weg: Keuken, € 60.000 eenmalig',
      'kosten weghalen: Keuken',
    ],
  ],
  'investment.add': [
    [
      { source: 'II', whose: 'Gemeente', to: 4_000_000, per: 'year' },
      'legde Wmo-geld ombuigen bij Gemeente: € 40.000 per jaar',
      'Wmo-geld ombuigen bij Gemeente leggen',
    ],
  ],
  'investment.change': [
    [
      { label: 'Beheerder', part: 'party', from: 'Gemeente', to: 'Corporatie' },
      'verplaatste Beheerder van Gemeente naar Corporatie',
      'Beheerder verplaatsen van Gemeente naar Corporatie',
    ],
    [
      { label: 'Beheerder', part: 'certainty', from: 'idee', to: 'toegezegd' },
      'veranderde hoe zeker Beheerder is: idee → toegezegd',
      'Beheerder wijzigen',
    ],
    [{ label: 'Beheerder' }, 'veranderde de investering: Beheerder', 'Beheerder wijzigen'],
  ],
  'investment.remove': [
    [
      { label: 'Beheerder', whose: 'Gemeente', from: 4_000_000, per: 'year' },
      'haalde Beheerder weg bij Gemeente: € 40.000 per jaar',
      'Beheerder weghalen bij Gemeente',
    ],
  ],
  'caseMap.add': [[{ to: 33 }, 'zette de effecten van een casus erbij: 33 regels', 'effecten van een casus toevoegen']],
  'agreements.add': [
    [{ to: 3 }, 'maakte 3 afspraken van toezeggingen', 'toezeggingen tot afspraak maken'],
    [{ to: 1 }, 'maakte 1 afspraak van toezeggingen', 'toezeggingen tot afspraak maken'],
  ],
  'points.add': [
    [{ to: 3 }, 'zette 3 punten op de parkeerlijst', 'punten op de parkeerlijst zetten'],
    [{ to: 1 }, 'zette 1 punt op de parkeerlijst', 'punten op de parkeerlijst zetten'],
  ],
  'promise.confirm': [
    [{ label: 'Beheerder', to: 'toegezegd' }, 'bevestigde Beheerder: toegezegd', 'Beheerder bevestigen'],
  ],
  'promise.putBack': [[{ label: 'Beheerder' }, 'zette Beheerder terug op hoe het was', 'Beheerder terugzetten']],
  'volunteering.add': [
    [
      { label: 'Bezoek', to: 1200 },
      'voegde uren van vrijwilligers toe: Bezoek, 1.200 uur per jaar',
      'uren van vrijwilligers toevoegen: Bezoek',
    ],
  ],
  'volunteering.change': [
    [
      { label: 'Bezoek', part: 'hours', from: 100, to: 200 },
      'veranderde de uren van Bezoek: 100 → 200 uur per jaar',
      'uren van vrijwilligers wijzigen: Bezoek',
    ],
    [{ label: 'Bezoek' }, 'veranderde de uren van vrijwilligers: Bezoek', 'uren van vrijwilligers wijzigen: Bezoek'],
  ],
  'volunteering.remove': [
    [{ label: 'Bezoek' }, 'haalde uren van vrijwilligers weg: Bezoek', 'uren van vrijwilligers weghalen: Bezoek'],
  ],
  'effect.add': [[{ label: 'Rust' }, 'schreef een effect op: ‘Rust’', 'effect toevoegen: ‘Rust’']],
  'effect.change': [[{ label: 'Rust' }, 'veranderde het effect ‘Rust’', 'effect wijzigen: ‘Rust’']],
  'effect.remove': [[{ label: 'Rust' }, 'haalde een effect weg: ‘Rust’', 'effect weghalen: ‘Rust’']],
  'finding.add': [
    [{ label: 'eigen-woning' }, 'schreef iets op over eigen woning', 'opschrijven over eigen woning'],
    [{ label: 'ict' }, 'schreef iets op over ICT', 'opschrijven over ICT'],
  ],
  'finding.change': [[{ label: 'netwerken' }, 'veranderde wat er staat over netwerken', 'wijzigen over netwerken']],
  'finding.remove': [[{ label: 'aow' }, 'haalde weg wat er stond over AOW', 'weghalen over AOW']],
  'result.add': [
    [{ label: 'goed-wonen', to: 'ja' }, 'zei of het er gekomen is, Goed wonen: ja', 'of het er gekomen is: Goed wonen'],
  ],
  'result.change': [
    [
      { label: 'knop-3', part: 'state', from: 'ja', to: 'onbekend' },
      'zei of het er gekomen is, Financiering ontmoetingsruimte: weet niet',
      'wijzigen of het er gekomen is: Financiering ontmoetingsruimte',
    ],
    [
      { label: 'werkplezier' },
      'schreef op waaraan je het merkt: Werkplezier',
      'wijzigen of het er gekomen is: Werkplezier',
    ],
  ],
  'result.remove': [
    [
      { label: 'werkplezier' },
      'haalde weg of het er gekomen is: Werkplezier',
      'weghalen of het er gekomen is: Werkplezier',
    ],
  ],
  'idea.add': [[{ label: 'Bank' }, 'schreef een idee op: ‘Bank’', 'idee toevoegen: ‘Bank’']],
  'idea.change': [[{ label: 'Bank' }, 'veranderde het idee ‘Bank’', 'idee wijzigen: ‘Bank’']],
  'idea.remove': [[{ label: 'Bank' }, 'haalde een idee weg: ‘Bank’', 'idee weghalen: ‘Bank’']],
  'ownLink.add': [[{ label: 'Loop' }, 'voegde een eigen verbinding toe: ‘Loop’', 'eigen verbinding toevoegen: ‘Loop’']],
  'ownLink.change': [[{ label: 'Loop' }, 'veranderde de eigen verbinding ‘Loop’', 'eigen verbinding wijzigen: ‘Loop’']],
  'ownLink.remove': [
    [{ label: 'Loop' }, 'haalde een eigen verbinding weg: ‘Loop’', 'eigen verbinding weghalen: ‘Loop’'],
  ],
  'proof.add': [[{ label: 'Hoe vaak?' }, 'schreef bewijs op: ‘Hoe vaak?’', 'bewijs toevoegen: ‘Hoe vaak?’']],
  'proof.change': [[{ label: 'Hoe vaak?' }, 'veranderde het bewijs ‘Hoe vaak?’', 'bewijs wijzigen: ‘Hoe vaak?’']],
  'proof.remove': [[{ label: 'Hoe vaak?' }, 'haalde bewijs weg: ‘Hoe vaak?’', 'bewijs weghalen: ‘Hoe vaak?’']],
  'text.edit': [
    [{ subject: 'vision' }, 'schreef aan het toekomstbeeld', 'tekst bij het toekomstbeeld'],
    [{ subject: 'note.7' }, 'schreef een notitie bij knop 7, Organisatie zorg', 'tekst bij knop 7, Organisatie zorg'],
    [
      { subject: 'talk.7.how' },
      'schreef op het werkvel van knop 7, Organisatie zorg',
      'tekst bij knop 7, Organisatie zorg',
    ],
  ],
  'plan.add': [
    [{ to: 9 }, 'nam 9 regels over uit een bestand', 'regels uit een bestand overnemen'],
    [{ to: 1 }, 'nam 1 regel over uit een bestand', 'regels uit een bestand overnemen'],
  ],
  'plan.replace': [
    [
      { label: 'Voor de pauze' },
      'ging terug naar het moment ‘Voor de pauze’',
      'teruggaan naar het moment ‘Voor de pauze’',
    ],
    [{}, 'las een plan in', 'plan inlezen'],
  ],
}

describe('who did what, in words', () => {
  const plain = (words: string) => words.replaceAll('\u00a0', ' ')

  test.each(Object.entries(said))('[C135] %s is said, and said when it is undone', (type, cases) => {
    for (const [facts, deed, undone] of cases) {
      const one = line(type as LoggedType, facts)
      expect(plain(logDeed(plan, one))).toBe(deed)
      expect(plain(logDeed(plan, { ...one, move: 'undo' }))).toBe(`maakte ongedaan: ${undone}`)
      expect(plain(logDeed(plan, { ...one, move: 'redo' }))).toBe(`deed opnieuw: ${undone}`)
    }
  })

  test('[C135] who it was: name and party, one of both, or what is known when the party is gone', () => {
    expect(logWho(plan, { name: 'Noor', party: 'gemeente' })).toBe('Noor (Gemeente)')
    expect(logWho(plan, { name: '', party: 'gemeente' })).toBe('Gemeente')
    expect(logWho(plan, { name: 'Ans', party: null })).toBe('Ans (Begeleider)')
    expect(logWho(plan, { name: '', party: null })).toBe('De begeleider')
    expect(logWho(plan, { name: 'Noor', party: 'weg' })).toBe('Noor')
    expect(logWho(plan, { name: '', party: 'weg' })).toBe('Iemand')
    expect(logSentence(plan, line('baseline.set'))).toBe('Noor (Gemeente) legde de stand van nu vast')
  })

  test('[C135] an entry without a subject can still be read, for every type and part', () => {
    const oddities = [{}, { subject: 'constructor', from: 'x', to: true }, { subject: 'toString', to: 99 }]
    for (const type of loggedTypes) {
      for (const odd of oddities) {
        for (const part of logParts) {
          for (const move of logMoves) {
            const sentence = logSentence(plan, { ...line(type, odd), part, move })
            expect(sentence).not.toMatch(/undefined|null|\[object|NaN|function/)
          }
        }
      }
    }
  })
})
