// The start page: continue at an earlier table, join with a code, create a workshop, or look at the example.

import { useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { aboutTopics, tableAddress } from '../address/route.ts'
import { TryOutLater } from '../board/tryOut/TryOutLater.tsx'
import { failureSentence, firstText } from '../copy/nlFirst.ts'
import { CodeForm } from '../entry/CodeForm.tsx'
import { ContinueList } from '../entry/ContinueList.tsx'
import { useHouseCode } from '../entry/useHouseCode.tsx'
import { createWorkshop } from '../http/api.ts'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Wrong } from '../ui/TextField.tsx'
import styles from './StartScreen.module.css'

export function StartScreen() {
  const { go } = useNavigation()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const house = useHouseCode()

  const openDemo = async () => {
    setBusy(true)
    setProblem(null)
    const answer = await createWorkshop(firstText.start.demoTitle, 'casus-c', 'gesprek', house.code)
    setBusy(false)
    if (answer.ok) {
      house.wasRight()
      go(tableAddress(answer.value.id, 'facilitator'))
    } else if (!house.isAskedBy(answer.problem)) setProblem(failureSentence(answer.problem))
  }

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <span className={styles.brand}>
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </span>
        <nav className={styles.nav}>
          {aboutTopics.map((topic) => (
            <a key={topic} href={`/${topic}`}>
              {firstText.about[topic]}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        <div className={styles.say}>
          <h1>
            {firstText.start.title[0]}
            <br />
            {firstText.start.title[1]}
          </h1>
          <p className={styles.lead}>{firstText.start.lead}</p>
          <div className={styles.ways}>
            <ContinueList />
            <CodeForm />
            {house.field && (
              <form
                className={styles.house}
                onSubmit={(event) => {
                  event.preventDefault()
                  void openDemo()
                }}
              >
                {house.field}
              </form>
            )}
            {problem && <Wrong sentence={problem} />}
          </div>
          <div className={styles.more}>
            <button type="button" className="btn" onClick={() => go('/nieuw')}>
              {firstText.start.create}
            </button>
            <button type="button" className="btn quiet" disabled={busy} onClick={() => void openDemo()}>
              {firstText.start.demo} <Icon name="forward" />
            </button>
          </div>
        </div>
        <div className={styles.tryOut}>
          <TryOutLater />
        </div>
      </main>
      <footer className={styles.foot}>
        <p>{firstText.start.noAccount}</p>
        <p>{firstText.start.devices}</p>
        <a href="/plannen">{firstText.start.plans}</a>
        {/* A phone has no room for these at the top. */}
        <a className={styles.atFoot} href="/toegankelijkheid">
          {firstText.about.toegankelijkheid}
        </a>
        <a className={styles.atFoot} href="/privacy">
          {firstText.about.privacy}
        </a>
      </footer>
    </div>
  )
}
