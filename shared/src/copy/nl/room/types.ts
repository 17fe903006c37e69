// The five kinds of room in plain Dutch, and why each stands where it does in the order (A-09, D13): what fits the group's
// answers and what raises a question, from the same facts that make the order. Every sentence is our own.

import type { RankedType, TypeAnswers, TypeAttribute } from '../../../derive/room/rankTypes.ts'
import { typeAttributes } from '../../../derive/room/rankTypes.ts'
import { type RoomAim, roomTypes } from '../../../model/room/roomTypes.ts'
import type { RoomTypeId } from '../../../model/roomIds.ts'
import { choiceCopy } from '../choices.ts'
import { partyKindCopy } from '../partyKinds.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const attributeWords: Readonly<Record<TypeAttribute, string>> = {
  doel: 'doel',
  groep: 'groep',
  maat: 'maat',
  partijen: 'partijen',
  aanbod: 'aanbod',
}

export const matchWords = {
  full: 'past',
  half: 'past deels',
  open: 'wringt',
  none: 'nog geen antwoord',
} as const

/** One line on what it is. */
export const typeMeaning: Readonly<Record<RoomTypeId, string>> = {
  koffiehoek: 'Een kleine plek voor bewoners van één gebouw, zonder veel te regelen.',
  woonvorm: 'Een ruimte van bewoners die samen wonen. Zij bepalen en beheren zelf.',
  multifunctioneel: 'Een plek voor bewoners en buurt, met een keuken en veel om te doen.',
  buurthuis: 'Een groot huis van de hele buurt, met zalen, een bar en hulp dichtbij.',
  senioren: 'Een ruime plek bij woningen voor ouderen, met zorg en welzijn in huis.',
}

const aimWords: Readonly<Record<RoomAim, string>> = {
  contact: 'contact tussen bewoners',
  welzijn: 'welzijn van bewoners',
  gemeenschap: 'een gevoel van gemeenschap',
  zelfbeheer: 'zelf beheren',
  'eigen-doel': 'het eigen doel van de groep',
  'netwerk-buurt': 'een netwerk in de buurt',
  'steun-groepen': 'steun voor groepen',
  'tegen-eenzaamheid': 'minder eenzaamheid',
  'zorgvraag-zien': 'op tijd zien wie zorg nodig heeft',
}

export interface TypeWhy {
  /** What fits; '' when nothing was answered. */
  readonly fits: string
  /** A question for each attribute that does not, or only in part. */
  readonly asks: readonly string[]
}

export function typeWhy({ type, matches }: RankedType, answers: TypeAnswers): TypeWhy {
  const of = (match: 'full' | 'half') => typeAttributes.filter((attribute) => matches[attribute] === match)
  const [full, half] = [of('full'), of('half')]
  const open = typeAttributes.filter((attribute) => matches[attribute] === 'open')
  const fits = [
    full.length > 0 ? `Past bij jullie ${together(full)}.` : '',
    half.length > 0 ? `Past deels bij jullie ${together(half)}.` : '',
  ]
  const isAnswered = full.length + half.length + open.length > 0
  return {
    fits: fits.some(Boolean)
      ? fits.filter(Boolean).join(' ')
      : isAnswered
        ? 'Past nog bij geen van jullie antwoorden.'
        : '',
    asks: typeAttributes
      .filter((attribute) => matches[attribute] === 'half' || matches[attribute] === 'open')
      .flatMap((attribute) => asked[attribute](type, answers) ?? []),
  }
}

function together(attributes: readonly TypeAttribute[]): string {
  return list.format(attributes.map((attribute) => attributeWords[attribute]))
}

const asked: Readonly<Record<TypeAttribute, (type: RoomTypeId, answers: TypeAnswers) => string | null>> = {
  doel: (type) =>
    type === 'woonvorm'
      ? 'Dit type is voor bewoners die als groep wonen, met een eigen doel.'
      : `Bij dit type gaat het om ${list.format(roomTypes[type].aims.map((aim) => aimWords[aim]))}.`,
  groep: (type, { forNeighbourhood, groups }) => {
    const { reach, isFor55Plus } = roomTypes[type]
    const others = isFor55Plus && groups.some((group) => group !== 'ouderen' && group !== 'zorgvraag')
    const age = others ? 'Dit type is er voor mensen van 55 jaar en ouder. ' : ''
    if (reach === 'inside' && forNeighbourhood) {
      return `${age}Dit type is er voor wie er woont. Jullie willen ook de buurt. Hoe gaat dat samen?`
    }
    if (reach === 'open' && forNeighbourhood === false) return 'Hier komt ook de buurt. Willen jullie dat?'
    return age === '' ? null : age.trim()
  },
  maat: (type) => {
    const { size } = roomTypes[type]
    return size && `Dit type vraagt een ruimte die ${choiceCopy.ruimtemaat.options[size].toLowerCase()} is.`
  },
  partijen: (type, { parties }) => {
    const { needs, mayHave } = roomTypes[type]
    const absent = needs.filter((kind) => !parties.includes(kind))
    const others = parties.filter((kind) => !needs.includes(kind) && !mayHave.includes(kind))
    const said = [
      absent.length > 0 ? `Hier hoort ook bij: ${names(absent)}.` : '',
      others.length > 0 ? `Wat doet hier: ${names(others)}?` : '',
    ]
    return said.filter(Boolean).join(' ')
  },
  aanbod: (type, { offers }) => {
    const without = offers.filter((offer) => !roomTypes[type].offers.includes(offer))
    const words = without.map((offer) => choiceCopy.ruimteaanbod.options[offer].toLowerCase())
    return `Daar is meestal geen plek voor ${list.format(words)}.`
  },
}

function names(kinds: readonly (keyof typeof partyKindCopy)[]): string {
  return list.format(kinds.map((kind) => partyKindCopy[kind].name.toLowerCase()))
}
