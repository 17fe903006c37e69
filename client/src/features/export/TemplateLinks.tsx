// The spreadsheet to fill in beforehand, in both formats. Made on this device.

import { text } from '../../copy/nl.ts'
import { importText } from '../../copy/nlImport.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './ImportDialog.module.css'
import { saveFile } from './saveFile.ts'

const formats = [
  ['ods', 'OpenDocument'],
  ['xlsx', 'Excel'],
] as const

export function TemplateLinks() {
  const { view, planStore } = useWorkshop()
  const download = async (format: 'ods' | 'xlsx') => {
    try {
      const { templateFile } = await import('./templateFile.ts')
      const file = templateFile(planStore.getState().plan, new Date().toISOString(), format)
      saveFile(file, `${importText.templateName}.${format}`)
      view.say('done', text.exporting.done)
    } catch {
      // What makes it could not be fetched on a bad line.
      view.say('problem', importText.failed)
    }
  }
  return (
    <div className={styles.prepare}>
      <p>{importText.prepare}</p>
      {formats.map(([format, name]) => (
        <button key={format} type="button" className="btn quiet" onClick={() => void download(format)}>
          {importText.template(name)}
        </button>
      ))}
    </div>
  )
}
