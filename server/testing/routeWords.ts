// What docs/openapi.json says about each route beside its schemas: who may, and which answers there are. A test fails on a route
// without words, and on words without a route.

export interface RouteWords {
  readonly does: string
  /** Which cookie it takes: of a role in this workshop, or none. */
  readonly who: string
  readonly answers: Readonly<Record<number, string>>
  /** Of a body that no fixed schema describes. */
  readonly body?: string
}

const any = 'any role'
const lead = 'facilitator'
const writers = 'facilitator, participant'
const workshopGone = { 401: 'No valid cookie', 404: 'Unknown workshop', 410: 'Deleted workshop' }
const led = { ...workshopGone, 403: 'Not with this role' }
const w = '/api/workshops/:id'

export const routeWords: Readonly<Record<string, RouteWords>> = {
  'POST /api/workshops': {
    does: 'Makes a workshop, and gives the facilitator’s cookie',
    who: 'anyone, or whoever knows the house code (CREATE=code)',
    answers: {
      201: 'id, code, links',
      400: 'Invalid',
      403: 'House code missing or wrong',
      429: 'Too many wrong codes',
    },
  },
  [`PATCH ${w}`]: {
    does: 'Opens or closes the door, pauses, or changes what is locked',
    who: lead,
    answers: { 200: 'What was changed', 400: 'Invalid', ...led },
  },
  [`DELETE ${w}`]: {
    does: 'Deletes the workshop and its tables',
    who: lead,
    answers: { 204: 'Deleted', 409: 'A table of another workshop', ...led },
  },
  [`GET ${w}/invitation`]: {
    does: 'The code and the links to share',
    who: writers,
    answers: { 200: 'code, doorOpen, links, deletedAfter', ...led },
  },
  [`POST ${w}/links`]: { does: 'Renews all links and the code', who: lead, answers: { 200: 'As invitation', ...led } },
  'POST /api/sessions': {
    does: 'Joins with the key of a link or with the code, and gives a cookie',
    who: 'anyone',
    answers: {
      200: 'workshop, role, isNew',
      400: 'Invalid',
      401: 'Wrong key',
      404: 'Unknown',
      410: 'Deleted, or the door is shut',
      429: 'Too many wrong codes',
    },
  },
  [`GET ${w}/access`]: { does: 'As what this browser may join', who: any, answers: { 200: 'role', ...workshopGone } },
  [`DELETE ${w}/access`]: {
    does: 'Removes a cookie from this browser',
    who: 'anyone',
    answers: { 204: 'Removed', 400: 'Invalid' },
  },
  [`GET ${w}/seat`]: {
    does: 'Would a WebSocket be accepted now?',
    who: any,
    answers: { 204: 'Yes', 429: 'Address full', 503: 'Table or server full', ...workshopGone },
  },
  'GET /sync/:id': {
    does: 'The WebSocket (docs/protocol.md); as plain HTTP it is refused',
    who: any,
    answers: { 426: 'Upgrade needed' },
  },
  [`GET ${w}/plan`]: {
    does: 'The plan as a file; names for a facilitator only',
    who: any,
    answers: { 200: 'plan.schema.json', 409: 'Newer version', ...workshopGone },
  },
  [`POST ${w}/rounds`]: { does: 'Opens a private round', who: lead, answers: { 201: 'id', 400: 'Invalid', ...led } },
  [`POST ${w}/rounds/:round/show`]: {
    does: 'Shows what was chosen',
    who: lead,
    answers: { 200: 'votes', 409: 'Too few answers', ...led },
  },
  [`GET ${w}/rounds/:round/count`]: { does: 'How many chose', who: lead, answers: { 200: 'choices', ...led } },
  [`DELETE ${w}/rounds/:round`]: { does: 'Removes a round', who: lead, answers: { 204: 'Removed', ...led } },
  [`PUT ${w}/rounds/:round/vote`]: {
    does: 'Chooses; the last choice counts',
    who: writers,
    answers: { 204: 'Kept', 400: 'Invalid', 409: 'Shown, full, paused or not at the table', ...led },
    body: 'party (id or null), name, person, value; which values depends on the round',
  },
  [`GET ${w}/rounds/:round/vote`]: {
    does: 'One’s own choice',
    who: writers,
    answers: { 200: 'value, name, party; or null', ...led },
  },
  [`GET ${w}/rounds/:round/votes`]: {
    does: 'What was chosen, once shown',
    who: any,
    answers: { 200: 'votes or null', ...workshopGone },
  },
  [`POST ${w}/moments`]: {
    does: 'Keeps the plan as a moment',
    who: lead,
    answers: { 201: 'id, name, at, automatic', 409: 'Too many, or practice', 413: 'Too large', ...led },
  },
  [`POST ${w}/moments/earlier`]: {
    does: 'Keeps the plan that a screen had before a backup was put back',
    who: lead,
    answers: {
      201: 'id, name, at, automatic',
      400: 'Not a plan, or nothing was restored here',
      409: 'Too many',
      413: 'Too large',
      ...led,
    },
    body: 'a plan file (plan.schema.json), at most 4 MiB',
  },
  [`GET ${w}/moments`]: { does: 'All moments', who: any, answers: { 200: 'The latest first', ...workshopGone } },
  [`GET ${w}/moments/:moment`]: {
    does: 'The plan of a moment',
    who: any,
    answers: { 200: 'plan.schema.json', ...workshopGone },
  },
  [`DELETE ${w}/moments/:moment`]: {
    does: 'Removes a moment',
    who: lead,
    answers: { 204: 'Removed', 409: 'Needed', ...led },
  },
  [`POST ${w}/names/forget`]: {
    does: 'Removes a name everywhere',
    who: writers,
    answers: { 204: 'Removed', 400: 'Invalid', 503: 'Storage fails', ...led },
  },
  [`GET ${w}/tables`]: {
    does: 'The tables that the group works at now: who is there, what was turned, how to come in',
    who: any,
    answers: { 200: 'tables', ...workshopGone },
  },
  [`POST ${w}/tables`]: {
    does: 'Splits the group into tables',
    who: lead,
    answers: { 201: 'tables', 400: 'Invalid names', 409: 'Not now', ...led },
  },
  [`POST ${w}/tables/back`]: {
    does: 'Reads back what the tables made',
    who: lead,
    answers: { 200: 'tables', 409: 'Not split', ...led },
  },
  [`POST ${w}/tables/:letter/sessions`]: {
    does: 'Joins a table',
    who: any,
    answers: { 200: 'workshop, role, isNew', 409: 'Led already', ...led },
  },
  [`GET ${w}/notes`]: { does: 'The facilitators’ notes', who: lead, answers: { 200: 'text, version', ...led } },
  [`PUT ${w}/notes`]: {
    does: 'Writes them',
    who: lead,
    answers: { 200: 'text, version', 400: 'Invalid', 409: 'Someone else wrote', ...led },
  },
  [`GET ${w}/cues`]: { does: 'What to remember in each step', who: lead, answers: { 200: 'cues', ...led } },
  [`PUT ${w}/cues`]: { does: 'Writes some of them', who: lead, answers: { 204: 'Written', 400: 'Invalid', ...led } },
  'GET /api/organisation': {
    does: 'Whose server this is, and after how many unused days a workshop is deleted',
    who: 'anyone',
    answers: { 200: 'name, contact, retentionDays' },
  },
  'GET /healthz': { does: 'Is the process there?', who: 'anyone', answers: { 200: 'ok' } },
  'GET /readyz': {
    does: 'May traffic come?',
    who: 'anyone',
    answers: { 200: 'ok', 503: 'Storage fails, or stopping' },
  },
  'GET /metrics': {
    does: 'Prometheus text',
    who: 'this machine, or METRICS_TOKEN as bearer',
    answers: { 200: 'Figures', 404: 'Not for you' },
  },
  'GET /.well-known/security.txt': {
    does: 'Where to report a leak (RFC 9116)',
    who: 'anyone',
    answers: { 200: 'security.txt', 404: 'No SECURITY_CONTACT' },
  },
}
