import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { planSchemaText } from '../../testing/planSchema.ts'
import { closed, schemaFaults } from '../../testing/schemaFaults.ts'
import { choiceIds } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { knobNumbers } from '../model/knobs.ts'
import { partyKindIds } from '../model/partyKinds.ts'
import { sourceNumbers } from '../model/sources.ts'
import { arrivals, strengths } from '../nouns/aim.ts'
import { answerStates } from '../nouns/answer.ts'
import { stances } from '../nouns/consent.ts'
import { discussionStates } from '../nouns/discussion.ts'
import { effortUnits } from '../nouns/effort.ts'
import { planLimits } from '../nouns/limits.ts'
import { parkedKinds } from '../nouns/parked.ts'
import { placingSteps } from '../nouns/placing.ts'
import { certainties } from '../nouns/promise.ts'
import { proofMoments, proofStates } from '../nouns/proof.ts'
import { roundKinds, roundVoters } from '../nouns/round.ts'
import { stepViews } from '../nouns/stepView.ts'
import { emptyPlan } from '../plan/plan.ts'
import { planFromTemplate, templateIds } from '../templates/templates.ts'
import schema from './plan.schema.json' with { type: 'json' }
import { planJsonText, toPlanJson } from './planJson.ts'

const closedSchema = closed(schema)
const caseC = planFromTemplate('casus-c', 'Demo')

describe('a plan as JSON', () => {
  test('[E20] it opens with format, version and model version', () => {
    expect(planJsonText(caseC).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "draaitafel.plan",',
      '  "version": 1,',
      '  "modelVersion": "corpovenista-2025",',
    ])
  })

  test('[E21] it has ten knobs in order, with the word of each setting', () => {
    const { knobs } = toPlanJson(caseC)
    expect(knobs.map(({ number }) => number)).toEqual([...knobNumbers])
    expect(knobs[6]).toMatchObject({ number: 7, name: 'Organisatie zorg', setting: 4, settingWord: 'helemaal open' })
  })

  test('[E22] it counts the open paths to each core value', () => {
    expect(toPlanJson(caseC).values).toEqual([
      { id: 'goed-wonen', openPaths: 24, paths: 26 },
      { id: 'verminderen-zorgbehoefte', openPaths: 38, paths: 41 },
      { id: 'efficient-werken', openPaths: 21, paths: 22 },
      { id: 'werkplezier', openPaths: 14, paths: 15 },
    ])
  })

  test('[E23] the inner order keys stay inside', () => {
    expect(planJsonText(caseC)).not.toContain('"order"')
  })

  test.each(templateIds)('[E24] the template %s fits the schema, and the schema names every key', (id) => {
    const json = JSON.parse(planJsonText(planFromTemplate(id, 'Demo'))) as unknown
    expect(schemaFaults(json, schema)).toEqual([])
    expect(schemaFaults(json, closedSchema)).toEqual([])
  })

  test('[C384] the schema is what the nouns say', () => {
    expect(schema).toEqual(JSON.parse(planSchemaText()))
  })

  test('[E25] any plan fits the schema', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(schemaFaults(JSON.parse(planJsonText(plan)), schema)).toEqual([])
      }),
    )
  })

  test('[E26] the schema refuses what is missing or wrong', () => {
    const json = toPlanJson(emptyPlan)
    expect(schemaFaults({ ...json, version: 2 }, schema)).toEqual(['.version const'])
    expect(schemaFaults({ ...json, knobs: json.knobs.slice(1) }, schema)).toEqual(['.knobs minItems'])
    expect(schemaFaults({ ...json, parties: [{ id: 'A b' }] }, schema)).toEqual([
      '.parties[0] required',
      '.parties[0].id pattern',
    ])
  })

  test('[E27] the schema has the same kinds, sources, certainties and limits as the plan', () => {
    const { party, investment, knob, choice, answer, aim, proof, volunteering, effort } = schema.$defs
    expect(proof.properties.moment.enum).toEqual([...proofMoments])
    expect(proof.properties.state.enum).toEqual([...proofStates])
    expect(schema.$defs.step.properties.view.enum).toEqual([...stepViews])
    expect(schema.$defs.round.properties.kind.enum).toEqual([...roundKinds])
    expect(schema.$defs.round.properties.voters.enum).toEqual([...roundVoters])
    expect(schema.$defs.consent.properties.stance.enum).toEqual([...stances])
    expect(schema.$defs.placing.properties.interest.enum).toEqual([...placingSteps])
    expect(schema.$defs.placing.properties.influence.enum).toEqual([...placingSteps])
    expect(schema.$defs.parked.properties.kind.enum).toEqual([...parkedKinds])
    expect(effort.properties.unit.enum).toEqual([...effortUnits])
    expect(knob.properties.discussion.properties.state.enum).toEqual([...discussionStates])
    expect(aim.properties.strength.enum).toEqual([...strengths])
    expect(aim.properties.arrival.enum).toEqual([...arrivals, null])
    expect(schema.properties.aims.maxItems).toBe(coreValueIds.length * planLimits.parties)
    expect(choice.properties.choice.enum).toEqual(choiceIds)
    expect(answer.properties.state.enum).toEqual([...answerStates])
    expect(party.properties.kind.enum).toEqual([...partyKindIds])
    expect(investment.properties.source.enum).toEqual([...sourceNumbers])
    expect(investment.properties.certainty.enum).toEqual([...certainties])
    expect({
      titleLength: schema.properties.workshop.properties.title.maxLength,
      placeLength: schema.properties.workshop.properties.place.maxLength,
      nameLength: party.properties.name.maxLength,
      labelLength: investment.properties.label.maxLength,
      wayLength: investment.properties.way.maxLength,
      noteLength: knob.properties.note.maxLength,
      parties: schema.properties.parties.maxItems,
      needs: schema.properties.needs.maxItems,
      investments: schema.properties.investments.maxItems,
      agreements: schema.properties.agreements.maxItems,
      consents: schema.properties.consents.maxItems,
      placings: schema.properties.placings.maxItems,
      agreementLength: schema.$defs.agreement.properties.text.maxLength,
      parked: schema.properties.parked.maxItems,
      rounds: schema.properties.rounds.maxItems,
      votes: schema.properties.votes.maxItems,
      moments: planLimits.moments,
      // In no file: it says of people what they did.
      logLines: planLimits.logLines,
      profileLength: party.properties.interest.maxLength,
      votesPerRound: planLimits.votesPerRound,
      steps: schema.properties.script.maxItems,
      instructionLength: schema.$defs.step.properties.instruction.maxLength,
      volunteering: schema.properties.volunteering.maxItems,
      hours: volunteering.properties.hoursPerYear.maximum,
      effects: schema.properties.effects.maxItems,
      effectLength: schema.$defs.effect.properties.label.maxLength,
      proofs: schema.properties.proofs.maxItems,
      proofLength: proof.properties.what.maxLength,
      findings: schema.properties.findings.maxItems,
      results: schema.properties.results.maxItems,
      findingLength: schema.$defs.finding.properties.note.maxLength,
      leverIdeas: schema.properties.leverIdeas.maxItems,
      ownLinks: schema.properties.ownLinks.maxItems,
      reasonLength: knob.properties.reason.maxLength,
      indexation: schema.properties.workshop.properties.indexation.maximum,
      effortHundredths: effort.properties.hundredths.maximum,
      remarks: schema.properties.remarks.maxItems,
      remarkLength: schema.$defs.remark.properties.text.maxLength,
      answers: schema.properties.answers.maxItems,
      verdicts: schema.properties.verdicts.maxItems,
      promisesBefore: schema.properties.promisesBefore.maxItems,
      answerLength: answer.properties.text.maxLength,
    }).toEqual(planLimits)
  })
})
