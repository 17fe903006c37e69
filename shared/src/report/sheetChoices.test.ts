// What the sheets ask since issue 17, row by row: in the plan file, on paper and in the report, in the same words.

import { describe, expect, test } from 'vitest'
import { choicePartsOf } from '../copy/nl/choiceParts.ts'
import { choiceCopy } from '../copy/nl/choices.ts'
import { consequenceOf } from '../copy/nl/consequences.ts'
import { illustrationCopy } from '../copy/nl/illustrations.ts'
import { knobTalkCopy } from '../copy/nl/knobTalk.ts'
import { mechanismCopy } from '../copy/nl/mechanisms.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { type ChoiceId, choiceFacts, choicesOf } from '../model/choices.ts'
import { illustrationsOf } from '../model/illustrations.ts'
import { knobNumbers } from '../model/knobs.ts'
import { chosenId, sharesTogether } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { markdown } from './markdown.ts'
import { worksheets } from './worksheets.ts'

const empty: Plan = { ...planFromTemplate('casus-c', 'Thuisplusflat'), choices: [] }

function choosing(...chosen: readonly (readonly [ChoiceId, string])[]): Plan {
  return {
    ...empty,
    choices: chosen.map(([choice, option]) => ({ id: chosenId(choice, option), choice, option })),
  }
}

/** In the plan file, in the report and on paper, and not where nobody chose it. */
function goesAlong(plan: Plan, ...words: readonly string[]) {
  const read = parsePlanJson(planJsonText(plan))
  expect(read.ok && read.value.choices).toEqual(plan.choices)
  const report = markdown(buildReport(plan, { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }))
  const paper = markdown(worksheets(plan, true, 'A4'))
  for (const one of words) {
    expect(report).toContain(one)
    expect(paper).toContain(one)
  }
}

describe('the choices of the sheets, wherever a plan goes', () => {
  test('[C431] C-12: each of the four ways of paying says what it brings along', () => {
    const { options } = choiceFacts.geldbron
    expect(options).toHaveLength(4)
    for (const option of options) {
      const about = consequenceOf('geldbron', option) ?? ''
      expect(about).not.toBe('')
      goesAlong(choosing(['geldbron', option]), about)
    }
  })

  test('[C432] C-14: how much they matter, what for, who organises, and that an indication may be the price', () => {
    goesAlong(
      choosing(
        ...([
          ['kern', 'kern'],
          ['effect', 'ontmoeting'],
          ['prijs', 'indicatie'],
          ['organisator', 'vrijwilligers'],
          ['beroepskracht', 'steun'],
        ] as const),
      ),
      choiceCopy.kern.options.kern,
      choiceCopy.effect.options.ontmoeting,
      choiceCopy.prijs.options.indicatie,
      choiceCopy.organisator.options.vrijwilligers,
      choiceCopy.beroepskracht.options.steun,
    )
  })

  test('[C433] C-15: each profile says what it means, and the hours are divided over the four in percent', () => {
    for (const option of choiceFacts.profiel.options) expect(consequenceOf('profiel', option)).not.toBeNull()
    const hours = ['uren-activiteiten', 'uren-vrijwilligers', 'uren-opbouwwerker', 'uren-communitybuilder'] as const
    const plan = choosing([hours[0], '40'], [hours[3], '60'])
    expect(sharesTogether(plan, hours)).toBe(100)
    goesAlong(plan)
    const report = markdown(buildReport(plan, { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }))
    expect(report).toContain(`${choiceCopy[hours[0]].question} 40 procent.`)
    expect(markdown(worksheets(plan, true, 'A4'))).toContain('Activiteiten regelen 40 %')
  })

  test('[C434] C-17: cooperation has two levels, is for a while or lasting, for this project or broader', () => {
    const levels = choicePartsOf(8).map(({ choices }) => choices)
    expect(levels).toEqual([
      ['trekker', 'opvolger', 'duur', 'breedte'],
      ['uitvoering', 'doelen'],
    ])
    goesAlong(
      choosing(['duur', 'blijvend'], ['breedte', 'breder'], ['uitvoering', 'team']),
      choiceCopy.duur.options.blijvend,
      choiceCopy.breedte.options.breder,
      choiceCopy.uitvoering.options.team,
    )
  })

  test('[C435] C-18: one list brings the neighbourhood in, one takes the complex out, and residents keep what is theirs', () => {
    const parts = choicePartsOf(9).map(({ choices }) => choices)
    expect(parts).toEqual([['welkom', 'binnen'], ['buiten'], ['eigenplek']])
    goesAlong(
      choosing(['binnen', 'school'], ['binnen', 'stembus'], ['buiten', 'opbouwwerker']),
      choiceCopy.binnen.options.school,
      choiceCopy.binnen.options.stembus,
      choiceCopy.buiten.options.opbouwwerker,
    )
  })

  test('[C436] C-19: of each decision of the municipality it is said on which day and who decides', () => {
    const of = (decision: (typeof choiceFacts.besluiten.options)[number]) =>
      choosing(['besluiten', decision], [`wanneer-${decision}`, '2027-03-01'], [`wie-${decision}`, 'raad'])
    for (const decision of choiceFacts.besluiten.options) goesAlong(of(decision), '1 maart 2027', 'De gemeenteraad')
  })

  test('[C436] C-19: a day that is no day is in no plan', () => {
    const text = planJsonText(choosing(['wanneer-inkoop', '2027-03-01']))
    for (const garbage of ['', 'morgen', '2027-13-01', '1', '2027-03-01T10:00:00Z']) {
      expect(parsePlanJson(text.replace('2027-03-01', garbage)).ok, garbage).toBe(false)
    }
  })

  test('[C437] C-11: what the room must hold, who has the key, and whether a professional keeps an eye on it', () => {
    const party = empty.parties[0]
    if (!party) throw new Error('No party')
    goesAlong(
      choosing(['ruimte', 'keuken'], ['ruimte', 'besloten'], ['sleutel', party.id], ['toezicht', 'ja']),
      choiceCopy.ruimte.options.keuken,
      choiceCopy.ruimte.options.besloten,
      party.name,
    )
    expect(choiceFacts.ruimte.options).toHaveLength(4)
  })

  test('[C438] L-04: six roles share the hours of knob 6, from 1 to 100 percent each', () => {
    const roles = choicesOf(6).filter((choice) => choice.startsWith('rol-'))
    expect(roles).toHaveLength(6)
    expect(choicePartsOf(6).some(({ choices }) => choices.join() === roles.join())).toBe(true)
    const plan = choosing(['rol-koppelen', '25'], ['rol-verbinden', '75'])
    expect(sharesTogether(plan, roles)).toBe(100)
    goesAlong(plan)
    const text = planJsonText(choosing(['rol-koppelen', '25']))
    for (const garbage of ['0', '101', '-5', '2.5', '25 procent', '']) {
      expect(parsePlanJson(text.replace('"option": "25"', `"option": "${garbage}"`)).ok, garbage).toBe(false)
    }
  })

  test('[C439] L-05: five conditions for who makes networks, at knob 10, with their source', () => {
    expect(choiceFacts.voorwaarden).toMatchObject({ knob: 10, kind: 'many' })
    expect(choiceFacts.voorwaarden.options).toHaveLength(5)
    const { regeling } = choiceCopy.voorwaarden.options
    goesAlong(choosing(['voorwaarden', 'regeling']), regeling)
    expect(choicePartsOf(10).find(({ choices }) => choices.includes('voorwaarden'))?.about).toContain('Movisie')
  })

  test('[C440] E-10: the mix of dragers and vragers has no norm, and a day to look again', () => {
    goesAlong(choosing(['mix', 'vragers'], ['mix-opnieuw', '2028-01-15']), '15 januari 2028')
    const words = JSON.stringify([choiceCopy.mix, choicePartsOf(4)])
    expect(words).not.toMatch(/\d+ ?(%|procent)/)
  })

  test('[C441] E-16: whether the plan fits the woonzorgvisie of the municipality is asked at knob 10', () => {
    const { staat } = choiceCopy.woonzorgvisie.options
    goesAlong(choosing(['woonzorgvisie', 'staat']), staat)
    expect(choiceFacts.woonzorgvisie.knob).toBe(10)
  })

  test('[C430] C-32: a printed sheet says why it works, how others did it and what it costs', () => {
    const paper = markdown(worksheets(empty, false, 'A4')).replaceAll(/\s+/g, ' ')
    for (const knob of knobNumbers) {
      expect(paper).toContain(knobTalkCopy[knob].investmentHint)
      for (const words of Object.values(mechanismCopy[knob])) expect(paper).toContain(words)
      for (const id of illustrationsOf(knob)) expect(paper).toContain(illustrationCopy[id])
    }
  })

  test('[C430] every choice of a sheet is in one part of it', () => {
    for (const knob of knobNumbers) {
      const inParts = choicePartsOf(knob).flatMap(({ choices }) => choices)
      expect(inParts.toSorted()).toEqual(choicesOf(knob).toSorted())
    }
  })
})
