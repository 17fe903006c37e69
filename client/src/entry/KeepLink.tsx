// Three ways to keep the facilitator's link: on the clipboard, by mail, or in a file.

import { entry } from '../copy/nlEntry.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { copyWords } from '../ui/copyFrom.ts'
import { saveFile } from '../ui/saveFile.ts'
import { linkFileName, linkPage, mailAddress } from './keptLink.ts'

interface KeepLinkProps {
  readonly link: string
  /** Where the link is in a field that has its own copy button. */
  readonly withCopy?: boolean
  readonly onKept: () => void
}

export function KeepLink({ link, withCopy = false, onKept }: KeepLinkProps) {
  const { view } = useWorkshop()
  const title = usePlan((plan) => plan.workshop.title)
  const copy = async () => {
    if (await copyWords(link)) {
      view.say('done', entry.keep.copied)
      return onKept()
    }
    // There it is in a field, ready to be selected.
    view.setState({ dialog: { kind: 'share' } })
    view.say('problem', entry.keep.copyByHand)
  }
  const mail = () => {
    // By a call and not as an href: a browser would show the key in the corner of the window.
    window.open(mailAddress(title, link), '_self')
    onKept()
  }
  const save = () => {
    saveFile(new Blob([linkPage(title, link)], { type: 'text/html' }), linkFileName(title))
    view.say('done', entry.keep.saved)
    onKept()
  }
  return (
    <>
      {withCopy && (
        <button type="button" className="btn primary" onClick={() => void copy()}>
          {entry.keep.copy}
        </button>
      )}
      <button type="button" className="btn" onClick={mail}>
        {entry.keep.mail}
      </button>
      <button type="button" className="btn" onClick={save}>
        {entry.keep.save}
      </button>
    </>
  )
}
