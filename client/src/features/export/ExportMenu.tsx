// The plan leaves the room: as a Word file for people, as JSON for machines. Made on this device, so it works offline.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { saveFile } from './saveFile.ts'

const entries: readonly MenuEntry[] = [
  { id: 'word', label: 'Word', hint: text.exporting.wordHint },
  { id: 'json', label: 'JSON', hint: text.exporting.jsonHint },
]

export function ExportMenu({ className }: { readonly className: string }) {
  const { view, planStore } = useWorkshop()
  const exportAs = async (format: string) => {
    const { plan } = planStore.getState()
    try {
      if (format === 'word') await exportWord(plan)
      else saveFile(new Blob([planJsonText(plan)], { type: 'application/json' }), fileName(plan, 'json'))
      view.say('done', text.exporting.done)
    } catch {
      // Loading the Word writer can fail on a bad line; the plan itself is untouched.
      view.say('problem', text.exporting.failed)
    }
  }
  return (
    <Menu
      label={text.exporting.button}
      className={className}
      sections={[{ title: text.exporting.button, entries }]}
      onChoose={(id) => void exportAs(id)}
      onUnavailable={() => view.say('problem', text.messages.offline.detail)}
    >
      <Icon name="export" />
      <span>{text.exporting.button}</span>
    </Menu>
  )
}

async function exportWord(plan: Plan): Promise<void> {
  const { wordFile } = await import('./wordFile.ts')
  const facts = { madeAt: new Date().toISOString(), productVersion: __PRODUCT_VERSION__ }
  saveFile(await wordFile(plan, facts), fileName(plan, 'docx'))
}

/** "Thuisplusflat Rotterdam.docx": the title without what file systems refuse. */
function fileName(plan: Plan, extension: string): string {
  const bare = plan.workshop.title.replace(/[^\p{L}\p{N} _-]/gu, '').trim()
  return `${bare || text.exporting.fileName}.${extension}`
}
