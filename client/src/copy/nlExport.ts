// The sentences of exporting the plan: reports, figures and paper. For the style see nl.ts.

export const taking = {
  title: 'Meenemen',
  subtitle: 'Kies wat je meeneemt. Het bestand komt bij je downloads.',
  more: { label: 'Meer keuze', hint: 'Voor het bestuur, voor één partij, op papier' },
  report: 'Het verslag',
  which: 'Welk verslag?',
  kinds: {
    whole: 'Het hele verslag',
    board: 'Eén pagina voor het bestuur',
    party: 'Verslag voor één partij',
    agreement: 'Concept voor een samenwerkingsovereenkomst',
  },
  /** After the title in the name of the file. */
  suffixes: {
    whole: () => '',
    board: (party: string) => (party === '' ? ' bestuur' : ` bestuur ${party}`),
    party: (party: string) => ` ${party}`,
    agreement: () => ' overeenkomst',
  },
  namesSuffix: ' met voornamen',
  party: 'Voor welke partij?',
  names: 'Met voornamen',
  pdfInTab: 'Firefox opent een PDF ook meteen, in een nieuw tabblad. De tafel blijft staan in dit tabblad.',
  namesHint:
    'Alleen als iedereen dat goed vindt. Zonder staan alleen partijen erin, en niet wat iemand alleen koos of waar iemand een partij zette.',
  nameless:
    'Er staan geen voornamen in. Ook niet wat iemand alleen koos of waar iemand een partij zette. Alleen de begeleider kan voornamen meenemen.',
  figures: 'De cijfers',
  figuresHint:
    'In Excel en OpenDocument zitten formules: verander je een bedrag, dan rekent het blad opnieuw. CSV heeft alleen de bedragen.',
  paper: 'Op papier',
  paperHint: 'Voor een tafel zonder schermen. Print de werkbladen dubbelzijdig.',
  papers: {
    emptySheets: 'Werkbladen, leeg',
    filledSheets: 'Werkbladen, ingevuld',
    largeSheets: 'Werkbladen op A3',
    cards: 'Kaarten',
    nameCards: 'Naamkaartjes',
    poster: 'Poster met QR',
  },
  whole: 'Het plan zelf',
  wholeHint: 'Om te bewaren en later weer in te lezen.',
  formats: {
    html: 'Webpagina',
    ods: 'OpenDocument-rekenblad',
    odp: 'OpenDocument-dia’s',
    resultPoster: 'Poster van de oogst',
  },
  show: 'Om te laten zien',
  showHint: 'De oogst als dia’s voor wie het plan presenteert, en als poster op A3 voor aan de muur.',
  slides: 'dia’s',
  forBoard: 'Van welke partij?',
  everyBoard: 'Voor elk bestuur hetzelfde',
  /** Before a PDF is made of words in letters that its font does not have. */
  boxes: (signs: string) =>
    `De PDF kan sommige tekens in dit plan niet tonen (${signs}). Daar komt een leeg blokje. Kies Word, OpenDocument of Webpagina: daarin staan ze goed.`,
  /** The page that reads plan files side by side. */
  plans: 'Meer plannen naast elkaar',
  plansHint: 'Heb je meer projecten? Bewaar elk plan als JSON en lees ze samen in. Dat opent in een nieuw tabblad.',
  save: (format: string) => `Bewaar als ${format}`,
  hints: {
    word: 'Om te lezen en aan te passen',
    odt: 'Open bestand, om aan te passen',
    pdf: 'Om te lezen en te printen',
    xlsx: 'Cijfers met formules',
    json: 'Om later weer in te lezen',
  },
  /** A browser inside another app, which saves no files. */
  handOver: {
    title: 'Je bestand is gemaakt',
    why: 'Je kijkt nu in de browser van een andere app, zoals WhatsApp of Teams. Die bewaart geen bestanden.',
    share: 'Deel of bewaar het bestand',
    shared: 'Het bestand is doorgegeven.',
    orOpen: 'Of open deze link in je gewone browser. Daar komt het bestand bij je downloads.',
    open: 'Open deze link in je gewone browser. Daar komt het bestand bij je downloads.',
  },
  concept: 'Het plan is een concept.',
  adopted: (day: string) => `Het plan is vastgesteld op ${day}.`,
  changed: (day: string) => `Het plan is vastgesteld op ${day}. Daarna is het gewijzigd.`,
  reopen: 'Maak er weer een concept van',
} as const
