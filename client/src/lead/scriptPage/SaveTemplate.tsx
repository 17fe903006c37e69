// The script as a template: in this browser, or as a file for a colleague. Parties, costs and the vision only when asked.

import { scriptTemplateText } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { readOwnTemplates, saveOwnTemplate } from '../../store/ownTemplates.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Check } from '../../ui/Check.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField, Wrong } from '../../ui/TextField.tsx'
import styles from './Templates.module.css'
import { type Along, peopleIn, templateOf } from './templates.ts'
import type { Cues } from './useCues.ts'

const words = scriptText.template

interface SaveTemplateProps {
  readonly cues: Cues
  readonly onFile: (content: Blob, name: string) => void
  readonly onClose: () => void
}

export function SaveTemplate({ cues, onFile, onClose }: SaveTemplateProps) {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const peers = usePeers((state) => state.peers)
  const [name, setName] = useState('')
  const [along, setAlong] = useState<Along>({ parties: false, needs: false, vision: false })
  const [wrong, setWrong] = useState<{ readonly name?: string; readonly keep?: string }>({})
  const template = templateOf(plan, cues.all ?? new Map(), name.trim(), along)
  const people = peopleIn(
    template,
    plan,
    peers.map((peer) => peer.name),
  )
  const replaces = readOwnTemplates().some((own) => own.template.name === name.trim())
  const isNamed = () => {
    if (name.trim() === '') setWrong({ name: words.nameMissing })
    return name.trim() !== ''
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (!isNamed()) return
    if (!saveOwnTemplate(template)) return setWrong({ keep: words.noRoom })
    view.say('done', words.kept(template.name))
    onClose()
  }
  const download = () => {
    if (!isNamed()) return
    onFile(new Blob([scriptTemplateText(template)], { type: 'application/json' }), words.fileName)
    onClose()
  }
  const tick = (what: keyof Along) => (checked: boolean) => setAlong({ ...along, [what]: checked })
  return (
    <Modal title={words.save} form closeLabel={text.close} onClose={onClose}>
      <form className={styles.form} onSubmit={keep} noValidate>
        <TextField
          label={words.name}
          value={name}
          maxLength={planLimits.labelLength}
          placeholder={words.nameExample}
          problem={wrong.name ?? null}
          {...(replaces && { remark: words.replaces })}
          onChange={(typed) => {
            setName(typed)
            setWrong({})
          }}
        />
        <p>
          {words.always} {words.never}
        </p>
        <fieldset>
          <legend className="label">{words.along}</legend>
          <Check
            label={words.parties(plan.parties.length)}
            hint={words.partiesHint}
            checked={along.parties}
            onChange={tick('parties')}
          />
          <Check
            label={words.needs(plan.needs.length)}
            hint={words.needsHint}
            checked={along.needs}
            onChange={tick('needs')}
          />
          <Check label={words.vision} checked={along.vision} onChange={tick('vision')} />
        </fieldset>
        {people.length > 0 && <p role="status">{words.people(people)}</p>}
        {cues.all === null && <p>{words.noCues}</p>}
        {wrong.keep && <Wrong sentence={wrong.keep} />}
        <div className={styles.foot}>
          <button type="submit" className="btn primary">
            {words.keep}
          </button>
          <button type="button" className="btn" onClick={download}>
            {words.download}
          </button>
        </div>
        <p className={styles.small}>{words.where}</p>
      </form>
    </Modal>
  )
}
