// What a plan can say of its place, as ids: small enough for every screen. What each means, and where it is from, is in
// library/, which is fetched when it is opened.

/** What there is near people's homes (L-08). */
export const socialBaseParts = [
  'diensten',
  'gebouwen',
  'ict',
  'ontmoetingsplekken',
  'verbinders',
  'netwerken',
  'afspraken',
] as const
export type SocialBasePart = (typeof socialBaseParts)[number]

/** What keeps people from living together (L-03). */
export const obstacleIds = [
  'aow',
  'bijstand',
  'huurtoeslag',
  'belasting',
  'kamerverhuur',
  'eigen-woning',
  'hypotheek',
  'onderhuur',
  'huurbescherming',
  'doorstroom',
  'splitsen',
  'ruimtelijke-ordening',
] as const
export type ObstacleId = (typeof obstacleIds)[number]

/** What a look at the neighbourhood asks (E-08). */
export const scanTopics = ['voorzieningen', 'zorg-en-welzijn', 'bereikbaarheid', 'samenstelling', 'bewoners'] as const
export type ScanTopic = (typeof scanTopics)[number]

/** Six ways of living together (L-01). */
export const livingFormIds = [
  'mantelzorgwoning',
  'groepswoning',
  'woongroep',
  'woongemeenschap',
  'hofje',
  'wooncomplex',
] as const
export type LivingFormId = (typeof livingFormIds)[number]

/** Where an idea works (L-06). */
export const leverIds = ['omgeving', 'formele-zorg', 'arrangeurs'] as const
export type LeverId = (typeof leverIds)[number]

/** Ideas of the documents (L-06, L-09, E-15). */
export const ideaIds = [
  'bankjes',
  'looproutes',
  'alledaagse-attentheid',
  'snackbar',
  'bakfiets',
  'nis',
  'buitenruimte',
  'samen-aanbieden',
  'zorg-sluit-aan',
  'huurkorting',
  'koppelaar',
] as const
export type IdeaId = (typeof ideaIds)[number]
