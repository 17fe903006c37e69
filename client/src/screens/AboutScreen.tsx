// The plain pages: where the model comes from, how to lead a workshop, how accessible the product is, and privacy.

import { type AboutTopic, aboutTopics } from '../address/route.ts'
import { aboutPages } from '../copy/nlAbout.ts'
import { firstText } from '../copy/nlFirst.ts'
import styles from './AboutScreen.module.css'
import { PageFrame } from './PageFrame.tsx'
import { PrivacySections, TextSection } from './PrivacySections.tsx'

export function AboutScreen({ topic }: { readonly topic: AboutTopic }) {
  return (
    <PageFrame
      beside={
        <nav className={styles.nav}>
          {aboutTopics.map((other) => (
            <a key={other} href={`/${other}`} aria-current={other === topic ? 'page' : undefined}>
              {firstText.about[other]}
            </a>
          ))}
        </nav>
      }
    >
      <main className={styles.main}>
        <h1>{firstText.about[topic]}</h1>
        {topic === 'privacy' ? (
          <PrivacySections />
        ) : (
          aboutPages[topic].map((section) => <TextSection key={section.heading} {...section} />)
        )}
      </main>
    </PageFrame>
  )
}
