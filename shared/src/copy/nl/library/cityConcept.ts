// The concept of a municipality for many complexes, in plain words: what it is, and its terms as agreements to accept or to change.

import { type CityConceptTerm, cityConcept } from '../../../library/cityConcept.ts'

export const cityConceptName = 'Eén concept voor de hele stad'

export const cityConceptSentence =
  `In één casus maakte de gemeente een concept dat zij in ${cityConcept.complexes} complexen gebruikt. ` +
  'Organisaties voor zorg en corporaties kunnen intekenen. De knoppen zetten jullie zelf: daarover zegt het model hier niets.'

/** Each is an agreement as it stands: every party says yes, has a reservation, or objects. */
export const cityConceptTermCopy: Readonly<Record<CityConceptTerm, string>> = {
  voorkeur: 'Eén zorgaanbieder heeft in dit gebouw de voorkeur.',
  onderzoek: 'Onderzoekers volgen wat het project doet.',
  subsidie: 'De gemeente geeft subsidie aan partijen die intekenen.',
  eisen: 'De gemeente stelt eisen aan het aanbod van activiteiten.',
}
