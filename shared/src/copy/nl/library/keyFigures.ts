// Figures about older people and living, each a number and what it says. The numbers are in library/keyFigures.ts.

import { type Figure, type KeyFigureId, keyFigures, type Precision } from '../../../library/keyFigures.ts'

/** After the figure, as in '40 %' 'van de 65-plussers woont alleen'. */
export const keyFigureCopy: Readonly<Record<KeyFigureId, string>> = {
  'alleen-tot-2010': 'zoveel mensen van 65 of ouder woonden in 2010 alleen als in 1980',
  'alleen-tot-2040': 'zoveel wonen er in 2040 alleen als in 2010, verwacht het CBS',
  'alleen-deel': 'van de 65-plussers woont straks alleen, en daar blijft het bij, verwacht het CBS',
  'instelling-2000': 'van de 65-plussers woonde in 2000 in een instelling, zoals een verpleeghuis',
  'instelling-2024': 'van de 65-plussers woont in 2024 in een instelling',
  'tevreden-woning': 'van de 55-plussers is tevreden met de woning',
  'tevreden-omgeving': 'van de 55-plussers is tevreden met de omgeving',
  'woning-past': 'van de 55-plussers denkt dat de woning ook past als hun gezondheid minder wordt',
  'woning-past-75': 'van de 75-plussers denkt dat',
  'liever-aanpassen': 'van de 55-plussers past dan het liefst de woning aan',
  'liever-verhuizen': 'wil in dat geval verhuizen',
  'weet-nog-niet': 'weet nog niet wat dan het beste is',
  'bij-kinderen-graag': 'ziet wonen bij de kinderen wel zitten',
  'bij-kinderen-niet': 'wil juist niet bij de kinderen wonen',
  'verpleeghuis-graag': 'staat goed tegenover een verpleeghuis',
  'verpleeghuis-niet': 'wil liever niet naar een verpleeghuis',
  'aanleun-of-groep':
    'van de 55-plussers denkt aan een aanleunwoning of een groep ouderen, als zelfstandig wonen niet meer lukt',
  'wil-verhuizen': 'van de 55-plussers wil ooit nog verhuizen',
  'wil-verhuizen-75': 'van de 75-plussers wil dat nog',
  'wil-kleiner': 'van wie wil verhuizen, zoekt een kleiner huis',
  'zonder-tuin': 'van wie wil verhuizen, wil liever geen tuin',
  'naar-seniorenwoning': 'van de 75-plussers die willen verhuizen, zoekt een seniorenwoning',
  'samen-van-zoekers': 'van wie een woning zoekt, wil meer samen wonen',
  'samen-van-iedereen': 'van alle mensen is dat',
  'aantal-65': 'telde Nederland van 65 jaar of ouder',
  verhuisd: 'van hen verhuisden dat jaar',
  'verhuisd-deel': 'van hen is dat',
  'bruishuis-woningen': 'telt het Bruishuis in Arnhem',
  'bruishuis-bedrijven': 'zitten in hetzelfde gebouw',
}

const precisionWords: Readonly<Record<Precision, string>> = {
  exact: '',
  about: 'ongeveer ',
  under: 'bijna ',
  over: 'meer dan ',
}

const partNames = new Map([
  ['2/3', 'twee derde'],
  ['3/4', 'driekwart'],
  ['1/3', 'een derde'],
  ['1/4', 'een kwart'],
  ['1/2', 'de helft'],
])

const units = { people: 'mensen', homes: 'huurwoningen', firms: 'bedrijven' } as const

const number = new Intl.NumberFormat('nl-NL')

/** 'bijna de helft', '17 tot 25 %'. */
export function keyFigureWords(id: KeyFigureId): string {
  const { figure, precision } = keyFigures[id]
  return `${precisionWords[precision]}${figureWords(figure)}`
}

function figureWords(figure: Figure): string {
  switch (figure.kind) {
    case 'percent':
      return `${number.format(figure.of)}${figure.to === undefined ? '' : ` tot ${number.format(figure.to)}`} %`
    case 'part':
      return partNames.get(figure.of.join('/')) ?? figure.of.join(' op de ')
    case 'times':
      return `${figure.of} keer`
    case 'count':
      return [number.format(figure.of), figure.unit && units[figure.unit]].filter(Boolean).join(' ')
  }
}
