// The spreadsheet to fill in beforehand, in both formats. Made on this device.

import { importText } from '../copy/nlImport.ts'
import { fetchTemplateFile } from '../office/writerParts.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { handOver } from './handOver.ts'
import styles from './ImportDialog.module.css'

const formats = [
  ['ods', 'OpenDocument'],
  ['xlsx', 'Excel'],
] as const

export function TemplateLinks() {
  const { view, planStore } = useWorkshop()
  const download = async (format: 'ods' | 'xlsx') => {
    try {
      const { templateFile } = await fetchTemplateFile()
      const file = templateFile(planStore.getState().plan, new Date().toISOString(), format)
      handOver(view, file, `${importText.templateName}.${format}`)
    } catch (error) {
      sayMissing(view, error, importText.failed)
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
