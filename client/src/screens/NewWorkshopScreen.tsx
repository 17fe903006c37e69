// A new workshop: its name, and what to start from. One step, then the table is ready.

import { scriptTemplateText } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { TemplateId } from '@draaitafel/shared/templates/templates.ts'
import { type FormEvent, useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { scriptAddress, tableAddress } from '../address/route.ts'
import { failureSentence, firstText } from '../copy/nlFirst.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { useHouseCode } from '../entry/useHouseCode.tsx'
import { createWorkshop } from '../http/api.ts'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import { noteBegunTemplate } from '../store/begunTemplate.ts'
import { newFirstRun } from '../store/firstRun.ts'
import { type OwnTemplate, readOwnTemplates } from '../store/ownTemplates.ts'
import { noteVisit } from '../store/visits.ts'
import type { Earlier } from '../takeAlong/EarlierPlan.tsx'
import { UseField } from '../talk/workshop/UseField.tsx'
import { BrandMark } from '../ui/Brand.tsx'
import { TextField, Wrong } from '../ui/TextField.tsx'
import styles from './NewWorkshopScreen.module.css'

const fetchEarlier = part(() => import('../takeAlong/EarlierPlan.tsx'))
const fetchMaker = part(() => import('../takeAlong/makeNext.ts'))

/** Not the id of a template. */
const EARLIER = 'eerder'
const templateIds: readonly TemplateId[] = ['leeg', 'casus-a', 'casus-b', 'casus-c']

export function NewWorkshopScreen() {
  const { go } = useNavigation()
  const [title, setTitle] = useState('')
  const [own] = useState(readOwnTemplates)
  const [begin, setBegin] = useState<string>('leeg')
  const [use, setUse] = useState<UseId>('gesprek')
  const [earlier, setEarlier] = useState<Earlier | null>(null)
  const [titleProblem, setTitleProblem] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const house = useHouseCode()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return setTitleProblem(firstText.newWorkshop.nameMissing)
    setTitleProblem(null)
    setFailure(null)
    if (begin === EARLIER && !earlier) return setFailure(seriesText.noFile)
    setBusy(true)
    if (begin === EARLIER && earlier) {
      const maker = await fetchMaker().catch(() => null)
      const made = await maker?.makeNext(earlier.plan, earlier.kind, title.trim(), house.code)
      setBusy(false)
      if (!made) return setFailure(seriesText.failed)
      return made.ok ? go(tableAddress(made.value, 'facilitator')) : setFailure(made.problem)
    }
    const template = templateIds.find((known) => known === begin) ?? 'leeg'
    const answer = await createWorkshop(title.trim(), template, use, house.code)
    setBusy(false)
    if (!answer.ok) {
      if (!house.isAskedBy(answer.problem)) setFailure(failureSentence(answer.problem))
      return
    }
    house.wasRight()
    const { id } = answer.value
    noteVisit({ workshop: id, role: 'facilitator' }, { title: title.trim(), firstRun: newFirstRun })
    const chosen = own.find((one) => one.id === begin)
    if (!chosen) return go(tableAddress(id, 'facilitator'))
    noteBegunTemplate(id, scriptTemplateText(chosen.template))
    go(scriptAddress(id, 'facilitator'))
  }

  return (
    <main className={styles.screen}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <a className={styles.brand} href="/">
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </a>
        <h1>{firstText.newWorkshop.title}</h1>
        <p className={styles.lead}>{firstText.newWorkshop.lead}</p>
        <TextField
          label={firstText.newWorkshop.name}
          value={title}
          maxLength={planLimits.titleLength}
          placeholder={firstText.newWorkshop.nameExample}
          problem={titleProblem}
          autoFocus
          onChange={setTitle}
        />
        <BeginField begin={begin} own={own} onChange={setBegin} />
        {begin === EARLIER ? <EarlierPlanLater onChange={setEarlier} /> : <UseField value={use} onChange={setUse} />}
        {house.field}
        {failure && <Wrong sentence={failure} />}
        <div className={styles.actions}>
          <button type="submit" className="btn primary" disabled={busy}>
            {firstText.newWorkshop.submit}
          </button>
          <a className="btn quiet" href="/">
            {firstText.newWorkshop.back}
          </a>
        </div>
      </form>
    </main>
  )
}

interface BeginFieldProps {
  /** A template, or the id of one of one's own: then the table is empty and its script is that. */
  readonly begin: string
  readonly own: readonly OwnTemplate[]
  readonly onChange: (begin: string) => void
}

function BeginField({ begin, own, onChange }: BeginFieldProps) {
  const words = firstText.newWorkshop
  const choices = [
    ...templateIds.map((id) => ({ id, ...words.templates[id] })),
    { id: EARLIER, name: seriesText.begin, hint: seriesText.beginHint },
    ...own.map(({ id, template }) => ({ id, name: template.name, hint: words.own(template.steps.length) })),
  ]
  return (
    <fieldset className="field">
      <legend>{words.begin}</legend>
      <div className={styles.templates}>
        {choices.map(({ id, name, hint }) => (
          <label key={id} className={styles.template}>
            <input type="radio" name="template" checked={begin === id} onChange={() => onChange(id)} />
            <b>{name}</b>
            <span>{hint}</span>
          </label>
        ))}
      </div>
      <small>{words.examples}</small>
    </fieldset>
  )
}

/** Reading plans comes when someone chooses to go on from one. */
function EarlierPlanLater({ onChange }: { readonly onChange: (earlier: Earlier | null) => void }) {
  const { state } = usePart(fetchEarlier)
  return state.kind === 'here' && <state.part.EarlierPlan onChange={onChange} />
}
