// The words of the lists: each fact has its own, in short sentences.

import { describe, expect, test } from 'vitest'
import { cite } from '../../../library/citation.ts'
import { keyFigureIds } from '../../../library/keyFigures.ts'
import { livingFormIds, obstacleIds } from '../../../model/placeIds.ts'
import { planLimits } from '../../../nouns/limits.ts'
import { effectMapNote } from '../effects.ts'
import { activeTenantCopy, rentReductionRemark, rentReductionWay } from './activeTenants.ts'
import { arrangerConditionCopy, arrangerNotes, arrangerRoleCopy } from './arranger.ts'
import { adviceActionCopy, adviceCopy, bottleneckCopy, causeCopy, outsideEyesCopy } from './bottlenecks.ts'
import { citationWords } from './citations.ts'
import { effectNodeCopy } from './effectMap.ts'
import { paidCopy, termCopy } from './glossary.ts'
import { keyFigureCopy, keyFigureWords } from './keyFigures.ts'
import {
  goodLifeCopy,
  goodLifeNote,
  ideaCopy,
  initiatorsNote,
  leverCopy,
  rentReductionNote,
  socialBaseCopy,
  socialBaseTroubleCopy,
} from './levers.ts'
import { livingFormCopy, livingFormCount, livingFormCountFrom, livingFormSize, livingFormTime } from './livingForms.ts'
import { moneyIdeaCopy, moneyIdeaDate, moneyIdeasNote } from './moneyIdeas.ts'
import { neighbourhoodCopy, neighbourhoodSideCopy, ownPlaceNote } from './neighbourhood.ts'
import { actorCopy, obstacleCopy, obstacleGroupCopy } from './obstacles.ts'
import { housingAndCarePlanSentence, scanCopy, scanNote, scanOurs, tipCopy } from './tips.ts'
import {
  careChallengeSentence,
  festivalLaterCopy,
  festivalProjects,
  festivalSentence,
  festivalSoonCopy,
  journeySentences,
  spinOffCopy,
  stopsSentence,
} from './whoCares.ts'
import { developmentCopy, worryCopy } from './worries.ts'

const LONGEST_SENTENCE = 20

const everything = [
  [arrangerConditionCopy, arrangerNotes, arrangerRoleCopy],
  [adviceActionCopy, adviceCopy, bottleneckCopy, causeCopy, outsideEyesCopy],
  [effectMapNote, effectNodeCopy, termCopy, paidCopy, keyFigureCopy],
  [goodLifeCopy, goodLifeNote, ideaCopy, initiatorsNote, leverCopy, rentReductionNote],
  [socialBaseCopy, socialBaseTroubleCopy, livingFormCopy, livingFormIds.map(livingFormCount)],
  [
    moneyIdeaCopy,
    moneyIdeasNote,
    neighbourhoodCopy,
    neighbourhoodSideCopy,
    ownPlaceNote,
    actorCopy,
    obstacleCopy,
    obstacleGroupCopy,
  ],
  [housingAndCarePlanSentence, scanCopy, scanNote, scanOurs, tipCopy, developmentCopy, worryCopy],
  [careChallengeSentence, festivalLaterCopy, festivalProjects, festivalSentence, festivalSoonCopy],
  [journeySentences, stopsSentence, spinOffCopy, activeTenantCopy, rentReductionWay('4')],
].flatMap(textsIn)

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

describe('the words', () => {
  test('[C406] no sentence is longer than twenty words, and none holds a dash or a semicolon', () => {
    for (const words of everything) {
      expect(words.trim(), 'no words at all').not.toBe('')
      expect(words).not.toMatch(/[–—;]| - /)
      for (const sentence of words.split(/(?<=[.!?])\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(LONGEST_SENTENCE)
    }
  })

  test('[C406] a fact says its document, year and place; what we explain ourselves says that', () => {
    expect(citationWords(cite('003', 'chapter 3.2', 2019))).toBe(
      'Movisie en Vilans, Leefvormen in een ouder wordende samenleving (2024, cijfer van 2019), paragraaf 3.2',
    )
    expect(citationWords(cite('000', 'chapter 4'))).toBe(
      'EHA-notitie Wie draait aan de knoppen (zonder jaartal), hoofdstuk 4',
    )
    expect(citationWords(cite('002', 'sheet 9'))).toBe('Corpovenista-model (2025), blad 9')
    expect(citationWords(cite('004', 'opening'))).toBe('Lessen van WHO CARES (2021), inleiding')
    expect(citationWords(cite('004', 'heading Almere'))).toBe('Lessen van WHO CARES (2021), kopje ‘Almere’')
    expect(citationWords(cite('001', 'chapter b2'))).toBe('Aedes, Aan de slag met ontmoetingsruimtes (2025), bijlage 2')
    expect(citationWords('ours')).toBe('Eigen uitleg')
  })

  test('[C406] L-01: a way of living says its size, its count and how long it takes', () => {
    expect(livingFormSize('hofje')).toBe('Ongeveer 16 tot 45 woningen')
    expect(livingFormSize('wooncomplex')).toBe('20 tot 300 woningen')
    expect(livingFormSize('mantelzorgwoning')).toBe('Geen vaste grootte')
    expect(livingFormCount('woongroep')).toContain('hoogstens 1.600 groepen')
    expect(livingFormCount('hofje')).toContain('0,008 % van alle 55-plussers')
    expect(livingFormCount('wooncomplex')).toBe('Niemand weet hoeveel er zijn.')
    expect(livingFormIds.map(livingFormTime).filter(Boolean)).toEqual(['Gemiddeld duurt het traject ongeveer 7 jaar.'])
  })

  test('[C680] L-01: a count names its own source and year, whatever form it stands at', () => {
    const paper = 'Bron van dit aantal: Movisie en Vilans, Leefvormen in een ouder wordende samenleving'
    for (const id of ['groepswoning', 'woongroep', 'woongemeenschap'] as const)
      expect(livingFormCountFrom(id), id).toBe(`${paper} (2024, cijfer van 2022), paragraaf 3.3.2`)
    expect(livingFormCountFrom('hofje')).toBe(`${paper} (2024, cijfer van 2023), paragraaf 3.3.5`)
    for (const id of ['mantelzorgwoning', 'wooncomplex'] as const) expect(livingFormCountFrom(id), id).toBeNull()
  })

  test('[C681] L-03: what the government said in 2024 stands at the rule it was about, and nowhere else', () => {
    const saidIn2024 = obstacleIds.filter((id) => obstacleCopy[id].meaning.includes('2024'))
    expect(saidIn2024).toEqual(['aow', 'bijstand'])
    expect(obstacleCopy.bijstand.meaning).toContain('kostendelersnorm')
  })

  test('[C681] L-05: the 600 million is for the care of older people, and was still to be decided on', () => {
    const { meaning } = arrangerConditionCopy['landelijke-regeling']
    for (const said of ['€ 600 miljoen voor ouderenzorg', 'idee uit 2024', '2025']) expect(meaning).toContain(said)
  })

  test('[C406] L-02: a figure reads as the paper gives it', () => {
    expect(keyFigureWords('weet-nog-niet')).toBe('bijna de helft')
    expect(keyFigureWords('woning-past-75')).toBe('meer dan driekwart')
    expect(keyFigureWords('samen-van-zoekers')).toBe('17 tot 25 %')
    expect(keyFigureWords('verhuisd-deel')).toBe('3,6 %')
    expect(keyFigureWords('aantal-65')).toBe('3.600.000 mensen')
    expect(keyFigureWords('alleen-tot-2040')).toBe('2 keer')
    for (const id of keyFigureIds) expect(keyFigureWords(id)).not.toMatch(/undefined|NaN| op de \d/)
  })

  test('[C589] L-10: what stays with the money holds the warning and fits its field', () => {
    expect(rentReductionRemark()).toContain(rentReductionNote)
    expect(rentReductionRemark().length).toBeLessThanOrEqual(planLimits.wayLength)
    expect(rentReductionWay('1½')).toBe('1½ uur per week, in ruil voor minder huur')
  })

  test('[C406] W-03: an idea says how old it is, and one that is gone since when', () => {
    expect(moneyIdeaDate('erfpacht')).toBe('Idee uit 2021. Kijk of het nog bestaat.')
    expect(moneyIdeaDate('verhuurdersheffing')).toBe('Idee uit 2021. Bestaat sinds 2023 niet meer (van ons).')
  })
})

describe('the glossary', () => {
  test('[C401] E-13: no two abbreviations are written alike, and each says in one or two sentences what it is', () => {
    const terms = Object.values(termCopy)
    expect(new Set(terms.map(({ short }) => short.toLowerCase())).size).toBe(terms.length)
    for (const { short, meaning } of terms) expect(meaning.match(/[.]/g)?.length, short).toBeLessThanOrEqual(2)
  })
})
