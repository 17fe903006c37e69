// What a plan can say of its meeting room, as ids: small enough for every screen. What each means, and where it is
// from, is in library/room, which is fetched when it is opened. Of the guide on meeting rooms (seed inventory A-01…A-42).

/** Five stations to find out whether a room fits. */
export const stationIds = ['doel', 'opgaven', 'samenvoegen', 'partners', 'plek'] as const
export type StationId = (typeof stationIds)[number]

/** The guide's examples of a goal; a group may write its own. */
export const roomGoalIds = ['gezellig', 'educatief', 'ontwikkeling', 'zorg-welzijn'] as const
export type RoomGoalId = (typeof roomGoalIds)[number]

/** For whom. The guide's "a combination" is more than one of these. */
export const roomGroupIds = ['jongeren', 'ouderen', 'gezinnen', 'nieuwe-bewoners', 'zorgvraag'] as const
export type RoomGroupId = (typeof roomGroupIds)[number]

/** What one asks residents. */
export const interviewBlocks = ['wat-is-er', 'wat-wil-je', 'wat-breng-je'] as const
export type InterviewBlock = (typeof interviewBlocks)[number]

/** Where to read about the neighbourhood. */
export const deskSourceIds = ['veerkracht', 'dashboard', 'gebiedsvisie', 'wijkprofiel', 'buurtvisie'] as const
export type DeskSourceId = (typeof deskSourceIds)[number]

/** Five questions to look back on what was found, in the guide's order. */
export const reflectionIds = ['aannames', 'behoefte', 'past-bij-doel', 'cijfers', 'passende-stap'] as const
export type ReflectionId = (typeof reflectionIds)[number]

export const reflectionAnswers = ['ja', 'nee', 'weet-niet'] as const
export type ReflectionAnswer = (typeof reflectionAnswers)[number]

/** What a look back can end in. */
export const quickscanOutcomes = ['uitwerken', 'ondersteunen', 'aanpassen', 'stoppen'] as const
export type QuickscanOutcome = (typeof quickscanOutcomes)[number]

/** By what places are compared. */
export const placeCriteria = ['bereikbaar', 'haalbaar', 'veilig'] as const
export type PlaceCriterion = (typeof placeCriteria)[number]

/** Five kinds of room (A-09, D13). */
export const roomTypeIds = ['koffiehoek', 'woonvorm', 'multifunctioneel', 'buurthuis', 'senioren'] as const
export type RoomTypeId = (typeof roomTypeIds)[number]

export function isRoomTypeId(value: unknown): value is RoomTypeId {
  return roomTypeIds.includes(value as RoomTypeId)
}

/** As the guide words them: it gives no square metres. Smallest first. */
export const roomSizes = ['klein', 'vrij-groot', 'groot', 'heel-groot'] as const
export type RoomSize = (typeof roomSizes)[number]

export const roomOffers = [
  'koffie-en-kaarten',
  'bewoners-bepalen',
  'veel-activiteiten',
  'spreekuur',
  'eten-en-bar',
  'verhuur-aan-clubs',
  'kleine-bedrijven',
] as const
export type RoomOffer = (typeof roomOffers)[number]

/** What a corporation can be in a kind of room. */
export const strategyRoles = ['beheren', 'faciliteren', 'financieren'] as const
export type StrategyRole = (typeof strategyRoles)[number]

/**
 * What residents have a say in, lowest first. The guide prints its "Delegated power" last and calls organising
 * it yourselves the highest; the order here follows the words, not the print.
 */
export const ladderRungs = ['informeren', 'raadplegen', 'meebeslissen', 'zelf-beslissen', 'zelf-organiseren'] as const
export type LadderRung = (typeof ladderRungs)[number]

/** Three ways to have it run, of the corporation Destion. */
export const managementModels = ['ondernemer', 'zorgaanbieder', 'bewoners'] as const
export type ManagementModel = (typeof managementModels)[number]

/** What running a room consists of (A-16, D15). */
export const ingredientIds = [
  'samen-beheren',
  'sleutel-agenda',
  'schoonmaak',
  'huisregels',
  'voorraad',
  'programma',
  'aanbod-doelgroep',
  'buurtverbinder',
  'aanbod-senioren',
  'kleine-bedrijven',
] as const
export type IngredientId = (typeof ingredientIds)[number]

/** Where a room's money comes from (A-17, D16). */
export const incomeIds = [
  'huur-clubs',
  'huur-partijen',
  'activiteitensubsidie',
  'soo',
  'activiteiten',
  'koffie',
  'fondsen',
  'opbouwwerk',
  'huur-bewoners',
  'dagbesteding-wlz',
  'dagbesteding-wmo',
] as const
export type IncomeId = (typeof incomeIds)[number]

export function isIncomeId(value: unknown): value is IncomeId {
  return incomeIds.includes(value as IncomeId)
}

/** How long money lasts: once or now and then · some years · for good. */
export const durations = ['incidenteel', 'meerjarig', 'structureel'] as const
export type Duration = (typeof durations)[number]

/** How to meet without a room. */
export const withoutRoomIds = [
  'buiten',
  'budget',
  'andermans-ruimte',
  'actieve-huurders',
  'vervoer',
  'kennismaken',
  'de-wijk-in',
  'community-builder',
] as const
export type WithoutRoomId = (typeof withoutRoomIds)[number]

/** Why a room has fallen quiet (A-34, D18). */
export const declineCauses = ['bewonersbeheer', 'faciliteiten', 'mismatch', 'afhankelijkheid', 'regels'] as const
export type DeclineCause = (typeof declineCauses)[number]
