// How much a plan may contain. Generous for any workshop, small enough to keep every device fast.

export const planLimits = {
  titleLength: 120,
  placeLength: 120,
  nameLength: 60,
  labelLength: 80,
  wayLength: 300,
  noteLength: 20_000,
  parties: 24,
  profileLength: 300,
  needs: 200,
  investments: 400,
  agreements: 100,
  consents: 3000,
  /** A few of each party count; one of each does. */
  verdicts: 200,
  /** One per person and party. */
  placings: 3000,
  /** By readers from outside. */
  remarks: 200,
  remarkLength: 600,
  agreementLength: 400,
  parked: 200,
  /** All that one plan can promise, with what was left of the plan before. */
  promisesBefore: 800,
  results: 14,
  moments: 60,
  rounds: 100,
  votes: 2000,
  /** In one round. */
  votesPerRound: 200,
  steps: 40,
  instructionLength: 300,
  volunteering: 100,
  proofs: 200,
  proofLength: 200,
  effects: 150,
  effectLength: 200,
  /** One for each part of the social base and each obstacle, and many for what a look around found. */
  findings: 120,
  findingLength: 300,
  leverIdeas: 100,
  /** As many as the model has no link for: 50 − 41. */
  ownLinks: 9,
  reasonLength: 200,
  /** 25 % a year, in hundredths of a percent. */
  indexation: 2500,
  /** 100.000 fte or hours in one line, far above any project. */
  effortHundredths: 10_000_000,
  /** Volunteers' hours per year in one line. */
  hours: 100_000,
  answers: 500,
  answerLength: 600,
  /** The activity log; older entries make room. */
  logLines: 500,
} as const
