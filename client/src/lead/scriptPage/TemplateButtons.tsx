// Choosing a template for this workshop, and saving its script as one.

import { useState } from 'react'
import { scriptText } from '../../copy/nlScript.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ChooseTemplate } from './ChooseTemplate.tsx'
import { SaveTemplate } from './SaveTemplate.tsx'
import styles from './ScriptPage.module.css'
import type { Cues } from './useCues.ts'

interface TemplateButtonsProps {
  readonly cues: Cues
  readonly onFile: (content: Blob, name: string) => void
}

export function TemplateButtons({ cues, onFile }: TemplateButtonsProps) {
  const [open, setOpen] = useState<'choose' | 'save' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={styles.buttons}>
      <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setOpen('choose')}>
        {scriptText.template.choose}
        <Icon name="down" />
      </button>
      <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setOpen('save')}>
        <Icon name="save" />
        {scriptText.template.save}
      </button>
      {open === 'choose' && <ChooseTemplate cues={cues} onClose={close} />}
      {open === 'save' && <SaveTemplate cues={cues} onFile={onFile} onClose={close} />}
    </div>
  )
}
