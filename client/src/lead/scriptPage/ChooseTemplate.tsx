// Which script this workshop gets: the ready one, one of one's own, or one from a file; shown before it is put on the table.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { parseScriptTemplate, type ScriptTemplate } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { isBreak, readyScript } from '@draaitafel/shared/nouns/step.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { type FormEvent, useId, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { dropOwnTemplate, readOwnTemplates } from '../../store/ownTemplates.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import { timesOf } from './scriptTimes.ts'
import styles from './Templates.module.css'
import { applied, stayingBeside } from './templates.ts'
import type { Cues } from './useCues.ts'
import { useTemplate } from './useTemplate.ts'

const words = scriptText.template

interface ChooseTemplateProps {
  readonly cues: Cues
  readonly onClose: () => void
}

/** `template` null: the ready script. */
interface Choice {
  readonly id: string
  readonly name: string
  readonly template: ScriptTemplate | null
}

const ready: Choice = { id: 'ready', name: words.ready, template: null }

export function ChooseTemplate({ cues, onClose }: ChooseTemplateProps) {
  const use = useTemplate(cues)
  const [own, setOwn] = useState(readOwnTemplates)
  const [fromFile, setFromFile] = useState<Choice | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [chosenId, setChosenId] = useState(ready.id)
  const kept = own.map(({ id, template }): Choice => ({ id, name: template.name, template }))
  const chosen = [ready, ...kept, ...(fromFile ? [fromFile] : [])].find(({ id }) => id === chosenId) ?? ready
  const readFile = async (file: File | undefined) => {
    setProblem(null)
    setFromFile(null)
    setChosenId(ready.id)
    if (!file) return
    const read = await parseFile(file)
    if (!read.ok) return setProblem(read.problem)
    setFromFile({ id: 'file', name: read.value.name, template: read.value })
    setChosenId('file')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!problem && use(chosen.template)) onClose()
  }
  return (
    <Modal title={words.choose} form wide closeLabel={text.close} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.two}>
          <div className={styles.form}>
            <Options choices={[ready]} chosen={chosen.id} onChoose={setChosenId} />
            <h3>{words.own}</h3>
            {kept.length === 0 && <p className={styles.small}>{words.none}</p>}
            <Options
              choices={kept}
              chosen={chosen.id}
              onChoose={setChosenId}
              onDrop={(id) => {
                dropOwnTemplate(id)
                setOwn(readOwnTemplates())
              }}
            />
            <FileField onFile={(file) => void readFile(file)} />
            {fromFile && <Options choices={[fromFile]} chosen={chosen.id} onChoose={setChosenId} />}
            {problem && <Wrong sentence={fileProblemSentence(problem)} />}
          </div>
          <Preview choice={chosen} />
        </div>
        <FormFoot cancel={text.cancel} submit={words.use} disabled={problem !== null} onCancel={onClose} />
      </form>
    </Modal>
  )
}

async function parseFile(file: File): Promise<ReturnType<typeof parseScriptTemplate>> {
  if (file.size > wireLimits.importBytes) {
    return { ok: false, problem: { kind: 'import.tooLarge', maxBytes: wireLimits.importBytes } }
  }
  try {
    return parseScriptTemplate(await file.text())
  } catch {
    // Moved or taken away since it was chosen.
    return { ok: false, problem: { kind: 'import.notRead' } }
  }
}

function FileField({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        className={`input ${styles.file}`}
        type="file"
        accept=".json,application/json"
        onClick={(event) => {
          // So that the same file, mended in the meantime, can be chosen again.
          event.currentTarget.value = ''
        }}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
    </div>
  )
}

interface OptionsProps {
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly onDrop?: (id: string) => void
}

function Options({ choices, chosen, onChoose, onDrop }: OptionsProps) {
  return choices.map(({ id, name, template }) => {
    const { from, until, count } = timesOf(template?.steps.map(asStep) ?? readyScript, 0)
    return (
      <div key={id} className={styles.option}>
        <label>
          <input type="radio" name="template" checked={chosen === id} onChange={() => onChoose(id)} />
          <b>{name}</b>
          <small>{words.facts(until - from, count)}</small>
        </label>
        {onDrop && (
          <button
            type="button"
            className="btn quiet icon-only"
            aria-label={words.drop(name)}
            onClick={() => onDrop(id)}
          >
            <Icon name="bin" />
          </button>
        )}
      </div>
    )
  })
}

function Preview({ choice: { name, template } }: { readonly choice: Choice }) {
  const plan = usePlan((whole) => whole)
  // Ids do not matter here: nothing is written.
  const change = template && applied(template, plan, () => 'x')
  const kept = change ? change.kept : stayingBeside(readyScript, plan)
  const steps = template?.steps.map(asStep) ?? readyScript
  const adds = change ? addsOf(change.also) : []
  return (
    <section className={styles.preview} aria-label={words.preview(name)}>
      <h3>{words.preview(name)}</h3>
      <ol>
        {timesOf(steps, 0).steps.map(({ step, number }, at) => (
          <li key={`${step.id}-${at}`} data-break={isBreak(step) || undefined}>
            <span>{number ?? <Icon name="pause" />}</span>
            {stepName(step)}
            <small>
              {step.minutes} {scriptText.row.short}
            </small>
          </li>
        ))}
      </ol>
      {adds.length > 0 && <p>{words.adds(adds)}</p>}
      {kept && <p>{words.running(stepName(kept))}</p>}
      <p className={styles.small}>{words.replacesAll}</p>
    </section>
  )
}

function addsOf({ parties, needs, vision }: ReturnType<typeof applied>['also']): string[] {
  return [
    ...(parties.length > 0 ? [words.addsParties(parties.map(({ name }) => name))] : []),
    ...(needs.length > 0 ? [words.addsNeeds(needs.length)] : []),
    ...(vision === '' ? [] : [words.addsVision]),
  ]
}

function asStep(step: ScriptTemplate['steps'][number]) {
  return { ...step, order: '' }
}
