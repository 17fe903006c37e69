// What the documents hold that software can do: the rows of the seed inventory of files 000 to 004, each with
// where it is from and where people meet it. docs/sources.md is made from this list and from the test titles that name
// a row (`npm run sources`). A row without a place is not built yet, whatever its data and tests say.

import { type Citation, cite } from '../../../shared/src/library/citation.ts'

export interface Row {
  readonly id: string
  /** As the inventory calls it. */
  readonly name: string
  readonly citation: Citation
  /** Files that show it: of the client, or of what is exported. */
  readonly shown: readonly string[]
  /** What of it is not there yet; null when nothing is known to lack. */
  readonly lacks: string | null
}

const board = 'client/src/board'
const report = 'shared/src/report'
const library = 'client/src/talk/library'
const room = 'client/src/tasks/room'

function row(
  id: string,
  name: string,
  citation: Citation,
  shown: string | readonly string[] = [],
  lacks: string | null = null,
): Row {
  return { id, name, citation, shown: typeof shown === 'string' ? [shown] : shown, lacks }
}

const model = (place: Citation['place']) => cite('002', place)
const guide = (place: Citation['place']) => cite('001', place)
const eha = (place: Citation['place']) => cite('000', place)
const forms = (place: Citation['place']) => cite('003', place)
const whoCares = (place: Citation['place']) => cite('004', place)

export const rows: readonly Row[] = [
  row(
    'A-01',
    'Quickscan, vijf stappen',
    guide('chapter 1'),
    `${room}/FitPart.tsx`,
    'stations 4 and 5: partners and place',
  ),
  row('A-02', 'Doel en doelgroepen', guide('chapter 1'), `${room}/FitPart.tsx`, 'a goal in own words'),
  row('A-03', 'Bewonersgesprek', guide('chapter 1')),
  row('A-05', 'Deskresearch', guide('chapter 1'), `${room}/FitPart.tsx`),
  row('A-06', 'Reflectie en besluit', guide('chapter 1'), `${room}/FitPart.tsx`),
  row('A-08', 'Locatiecriteria', guide('chapter 1')),
  row('A-09', 'Vijf typologieën', guide('chapter 2'), `${room}/TypePart.tsx`),
  row('A-10', 'Rol per type', guide('chapter 2')),
  row('A-11', 'Partners in sociaal beheer', guide('chapter 3')),
  row('A-12', 'Drie beheermodellen', guide('chapter 3')),
  row('A-13', 'Participatieladder', guide('chapter 3')),
  row('A-14', 'Bestuur en werkgroepen', guide('chapter 3')),
  row('A-15', 'Tien punten', guide('chapter 3')),
  row('A-16', 'Ingrediënten van beheer', guide('chapter 3')),
  row('A-17', 'Inkomstenbronnen per type en duur', guide('chapter 4'), `${room}/MoneyPart.tsx`),
  row('A-19', 'Factsheet per bron', guide('chapter b2')),
  row(
    'A-20',
    'Factsheet SOO',
    guide('chapter b2'),
    `${room}/IncomeForm.tsx`,
    'the distance and the share of 55+ are ticked, not computed',
  ),
  row('A-21', 'Factsheet huur bewoners', guide('chapter b2'), `${room}/IncomeForm.tsx`, 'points for facilities'),
  row('A-22', 'Factsheet huur externe partijen', guide('chapter b2'), `${room}/IncomeForm.tsx`),
  row(
    'A-23',
    'Factsheet opbrengsten activiteiten',
    guide('chapter b2'),
    `${room}/IncomeForm.tsx`,
    'unticked conditions only count, they hold nothing back',
  ),
  row(
    'A-24',
    'Factsheet koffie en thee',
    guide('chapter b2'),
    `${room}/IncomeForm.tsx`,
    'the note on alcohol shows whether or not there is any',
  ),
  row(
    'A-25',
    'Factsheet dagbesteding Wlz',
    guide('chapter b2'),
    `${room}/IncomeForm.tsx`,
    'a slider; the share that stays is typed',
  ),
  row('A-26', 'Factsheet opbouwwerk', guide('chapter b2'), `${room}/IncomeForm.tsx`, 'a check of the conditions'),
  row(
    'A-27',
    'Factsheet collectieve dagbesteding',
    guide('chapter b2'),
    `${room}/IncomeForm.tsx`,
    'the grid of dayparts; what is left over is said in words',
  ),
  row('A-28', 'Uitsluitingsregels tussen bronnen', guide('chapter b2'), `${room}/MoneyPart.tsx`),
  row('A-34', 'Bomen bij weinig gebruik', guide('chapter 6')),
  row('A-35', 'Acht manieren zonder ruimte', guide('chapter b1'), `${room}/WithoutPart.tsx`),
  row('A-40', 'Disclaimer', guide('opening'), `${room}/IncomeForm.tsx`),
  row('C-01', 'Het model als geheel', model('chapter 2'), `${board}/flow/FlowHeading.tsx`),
  row('C-02', 'Vier waarden', model('chapter 3'), 'client/src/tasks/values/ValuesGrid.tsx'),
  row('C-03', 'Verhuurbaarheid (geen waarde)', model('chapter 3'), [
    `${board}/coreValues/AimsDialog.tsx`,
    'client/src/copy/nlAbout.ts',
  ]),
  row('C-04', 'Vijf routes', model('chapter 4'), [`${board}/knobs/KnobRoutes.tsx`, 'client/src/tasks/flow/Way.tsx']),
  row('C-05', 'Knop naar route', model('chapter 5'), [
    `${board}/flow/FlowRibbons.tsx`,
    `${board}/knobs/KnobRoutes.tsx`,
    `${board}/knobs/OwnLinks.tsx`,
    `${board}/flow/OwnRibbons.tsx`,
  ]),
  row('C-06', 'Route naar waarde', model('chapter 7'), `${board}/flow/FlowRibbons.tsx`),
  row('C-07', 'Tien knoppen in vier groepen', model('chapter 5'), `${board}/knobs/KnobProgress.tsx`),
  row('C-08', 'Hoe ver open', model('chapter 7'), 'client/src/tasks/knobs/ChooseAlone.tsx'),
  row('C-09', 'Drie gespreksvragen per knop', model('sheet 1'), `${board}/knobs/KnobSheet.tsx`),
  row('C-10', 'Knop 1', model('sheet 1'), `${board}/knobs/KnobSheet.tsx`),
  row('C-11', 'Knop 2', model('sheet 2'), `${board}/knobs/KnobChoices.tsx`),
  row('C-12', 'Knop 3', model('sheet 3'), `${board}/knobs/KnobChoices.tsx`),
  row('C-13', 'Knop 4', model('sheet 4'), `${board}/knobs/KnobSheet.tsx`),
  row('C-14', 'Knop 5', model('sheet 5'), `${board}/knobs/KnobChoices.tsx`),
  row('C-15', 'Knop 6', model('sheet 6'), `${board}/knobs/KnobChoices.tsx`),
  row('C-16', 'Knop 7', model('sheet 7'), `${board}/knobs/KnobSheet.tsx`),
  row('C-17', 'Knop 8', model('sheet 8'), [
    `${board}/knobs/KnobChoices.tsx`,
    'client/src/talk/adoption/AdoptDialog.tsx',
  ]),
  row('C-18', 'Knop 9: twee lijsten', model('sheet 9'), `${board}/knobs/KnobChoices.tsx`),
  row('C-19', 'Knop 10', model('sheet 10'), `${board}/knobs/KnobChoices.tsx`),
  row('C-20', 'Tien bronnen', model('chapter 6'), 'client/src/money/investments/SourceTray.tsx'),
  row('C-21', 'Vrijwilligersinzet', model('chapter 6'), 'client/src/money/volunteering/VolunteeringDialog.tsx'),
  row('C-22', '½ fte community builder', model('chapter 5'), [
    'client/src/money/investments/MoneyFields.tsx',
    'client/src/money/investments/WeighingFields.tsx',
    `${board}/balances/WhereItLands.tsx`,
  ]),
  row('C-23', 'Mogelijke investering per knop', model('chapter 7'), `${board}/knobs/KnobMoney.tsx`),
  row('C-24', 'Vier keer heen en weer', model('chapter 7'), `${board}/balances/BalancesDialog.tsx`),
  row('C-25', 'Planvragen voor besluit', model('chapter 7'), `${board}/missing/MissingDialog.tsx`),
  row('C-26', 'Vier gebruiksvormen', model('chapter 1'), [
    `${report}/wholeReport.ts`,
    `${report}/resultsChapter.ts`,
    'client/src/tasks/lookBack/Results.tsx',
  ]),
  // Of people, not of parties: a party is often one person, so its own sliders would name them (docs/decisions/19).
  row('C-27', 'Vier zorgen', model('chapter 1'), [
    'client/src/tasks/worries/WorriesTask.tsx',
    `${report}/worriesChapter.ts`,
    `${library}/topics.ts`,
  ]),
  row('C-28', 'Achtergronden', model('chapter 1'), [
    `${library}/topics.ts`,
    'client/src/pieces/background/Background.tsx',
  ]),
  row('C-29', 'Waarde naast kosten', model('chapter 1'), 'client/src/tasks/money/ValueFirst.tsx'),
  row('C-30', 'Niet gekozen knoppen', model('chapter 6'), `${board}/questions/QuestionsDialog.tsx`),
  row('C-31', 'Beleidskokers', model('chapter 6'), [
    'client/src/tasks/landing/LandingTask.tsx',
    `${board}/balances/WhereItLands.tsx`,
    `${report}/landingChapter.ts`,
  ]),
  row('C-32', 'Werkvellen', model('chapter 7'), `${report}/worksheets.ts`),
  row('C-33', 'Illustraties uit casussen', model('chapter 7'), `${board}/knobs/KnobIllustrations.tsx`),
  row('C-34', 'Effectendiagram', model('chapter 4'), [
    'client/src/talk/effects/EffectMap.tsx',
    'client/src/talk/effects/CaseMapStart.tsx',
    `${report}/effectsChapter.ts`,
    `${library}/planTopics.ts`,
  ]),
  row('C-35', 'Effectenarena', model('chapter 2'), [
    'client/src/copy/nlAbout.ts',
    `${report}/effectsChapter.ts`,
    `${report}/workbookEffects.ts`,
  ]),
  row('C-36', 'Spanningen tussen knoppen', model('chapter 7'), `${board}/questions/QuestionsDialog.tsx`),
  row('C-37', 'Eenmansfunctie', model('sheet 8'), `${board}/questions/QuestionsDialog.tsx`),
  row('C-38', 'Stedelijk concept', model('sheet 10'), `${library}/CityConcept.tsx`),
  row('C-39', 'Herkomst en versie', model('chapter 1'), ['client/src/copy/nlAbout.ts', `${report}/closingChapters.ts`]),
  row('E-01', 'Rollen en belangen', eha('chapter 1'), 'client/src/people/parties/PartyProfile.tsx'),
  row('E-02', 'Financieringskern', eha('chapter 2'), `${board}/balances/NowAndLater.tsx`),
  row('E-03', 'Tijdelijke middelen', eha('chapter 4'), `${board}/questions/QuestionsDialog.tsx`),
  row('E-04', 'ANBI', eha('chapter 2'), 'client/src/money/investments/InvestmentDialog.tsx'),
  row('E-05', 'MKBA', eha('chapter 3'), ['client/src/talk/effects/EffectForm.tsx', `${report}/effectsChapter.ts`]),
  row('E-06', 'Belangenmatrix', eha('chapter 3'), 'client/src/talk/placing/PlacingDialog.tsx'),
  row('E-07', 'De lege stoel', eha('chapter 3'), [
    'client/src/lead/leader/ChairBar.tsx',
    `${board}/questions/QuestionsDialog.tsx`,
    `${board}/coreValues/AimsDialog.tsx`,
    `${report}/planChapters.ts`,
  ]),
  row('E-08', 'Wijkscan', eha('chapter 3'), ['client/src/tasks/area/Scan.tsx', `${report}/placeChapter.ts`]),
  row('E-09', 'Negen tips', eha('chapter 4'), [
    `${library}/KnobTips.tsx`,
    `${report}/worksheets.ts`,
    `${library}/planTopics.ts`,
  ]),
  row('E-10', 'Dragers en vragers', eha('chapter 4'), [
    `${board}/knobs/KnobChoices.tsx`,
    `${board}/questions/QuestionsDialog.tsx`,
  ]),
  row('E-11', 'Overheersend belang', eha('chapter 4'), `${board}/questions/QuestionsDialog.tsx`),
  row('E-12', 'Samenwerkingsovereenkomst', eha('chapter 4'), `${report}/agreementReport.ts`),
  row('E-13', 'Wettenkaart en afkortingen', eha('chapter 1'), [
    'client/src/pieces/words/Explained.tsx',
    'client/src/pieces/words/WhatIs.tsx',
    'client/src/money/investments/WhoPaysFold.tsx',
    `${report}/abbreviationsChapter.ts`,
    `${library}/topics.ts`,
  ]),
  row('E-14', 'Verhuurbeperkingen', eha('chapter 1'), [
    `${board}/knobs/KnobChoices.tsx`,
    `${board}/questions/QuestionItem.tsx`,
  ]),
  row('E-15', 'Ruimte om te ontmoeten', eha('opening'), [
    'client/src/talk/place/NoRoomIdeas.tsx',
    'client/src/talk/place/KnobIdeas.tsx',
  ]),
  row('E-16', 'Woonzorgvisie', eha('chapter 1'), [
    `${board}/knobs/KnobChoices.tsx`,
    `${board}/missing/MissingDialog.tsx`,
  ]),
  row('E-17', 'Gelijkwaardig', eha('chapter 4'), [`${board}/balances/PartyAndParty.tsx`, `${library}/planTopics.ts`]),
  row('L-01', 'Zes leefvormen', forms('chapter 3.3'), [
    'client/src/tasks/form/FormTask.tsx',
    'client/src/tasks/form/FormPoints.tsx',
    `${library}/topics.ts`,
  ]),
  row('L-02', 'Kerncijfers', forms('chapter 3.1'), `${library}/topics.ts`),
  row('L-03', 'Belemmeringen', forms('chapter 4'), [
    'client/src/tasks/form/Obstacles.tsx',
    `${report}/placeChapter.ts`,
  ]),
  row('L-04', 'Zes arrangeursrollen', forms('chapter 5.4'), [
    `${board}/knobs/KnobChoices.tsx`,
    `${library}/placeTopics.ts`,
  ]),
  row('L-05', 'Vijf randvoorwaarden', forms('chapter 5.4'), [
    `${board}/knobs/KnobChoices.tsx`,
    `${library}/placeTopics.ts`,
  ]),
  row('L-06', 'Drie hefbomen', forms('chapter 5.1'), [
    'client/src/tasks/ideas/IdeasTask.tsx',
    'client/src/tasks/ideas/IdeasPicture.tsx',
  ]),
  row('L-07', 'Goede leven', forms('chapter 2'), [
    `${board}/questions/QuestionsDialog.tsx`,
    `${library}/placeTopics.ts`,
  ]),
  row('L-08', 'Sociale basisinfrastructuur', forms('chapter 3.4.5'), [
    'client/src/tasks/area/SocialBase.tsx',
    `${report}/placeChapter.ts`,
  ]),
  row('L-09', 'Nudges tot ontmoeting', forms('chapter 5.2'), [
    'client/src/talk/place/KnobIdeas.tsx',
    'client/src/tasks/ideas/IdeasTask.tsx',
  ]),
  row('L-10', 'Huurkorting buurtverbinder', forms('chapter 3.3.6'), [
    'client/src/board/knobs/RentReductionForm.tsx',
    `${library}/placeTopics.ts`,
  ]),
  row('L-11', 'Als de trekker wegvalt', forms('chapter 3.5'), [
    `${library}/placeTopics.ts`,
    `${board}/knobs/KnobChoices.tsx`,
    'client/src/tasks/risks/Backup.tsx',
  ]),
  row('W-01', 'Vijf knelpunten', whoCares('heading Vijf taaie en terugkerende knelpunten'), [
    'client/src/tasks/risks/RiskBoard.tsx',
    `${report}/risksChapter.ts`,
    `${library}/planTopics.ts`,
  ]),
  row('W-02', 'Vier adviezen', whoCares('advice 1'), [
    'client/src/tasks/risks/RiskDetails.tsx',
    `${library}/planTopics.ts`,
  ]),
  row('W-03', 'Financieringsideeën', whoCares('advice 1'), [
    'client/src/money/investments/MoneyIdeas.tsx',
    `${library}/planTopics.ts`,
  ]),
  row('W-04', 'Woonzorgchallenge', whoCares('page 17'), [`${library}/KnobTips.tsx`, `${library}/planTopics.ts`]),
  row('W-05', 'Vreemde ogen', whoCares('opening'), [
    'client/src/talk/remarks/RemarksDialog.tsx',
    `${report}/remarksChapter.ts`,
    `${library}/planTopics.ts`,
  ]),
  row('W-06', 'Korte en lange termijn', whoCares('heading Almere'), [
    `${report}/outcomeChapter.ts`,
    'client/src/tasks/harvest/EmptyTimes.tsx',
    `${board}/missing/MissingDialog.tsx`,
  ]),
  row('W-07', 'Trajectfeiten', whoCares('opening'), [`${library}/planTopics.ts`, `${library}/Journey.tsx`]),
  row('W-08', 'Verbeelding', whoCares('advice 4'), [
    'client/src/pieces/vision/VisionLine.tsx',
    'client/src/tasks/vision/VisionPicture.tsx',
    `${report}/beginChapter.ts`,
  ]),
]
