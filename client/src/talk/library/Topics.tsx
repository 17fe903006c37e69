// One topic at a time, each fact with where it is from. A word looked for is looked for in the topic that is open.

import { type ReactNode, useState } from 'react'
import { libraryText, type TopicId } from '../../copy/nlLibrary.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Fact, FactGroup } from './fact.ts'
import styles from './Topics.module.css'
import { topics } from './topics.ts'

const topicIds = Object.keys(libraryText.topics) as TopicId[]

export function Topics() {
  const [topic, setTopic] = useState<TopicId>('glossary')
  const [looked, setLooked] = useState('')
  const groups = topics[topic]()
    .map((group) => ({ ...group, facts: group.facts.filter((fact) => isFound(fact, looked)) }))
    .filter(({ facts }) => facts.length > 0)
  return (
    <>
      <div className={styles.top}>
        <SelectField
          label={libraryText.topic}
          value={topic}
          options={topicIds.map((id) => ({ value: id, label: libraryText.topics[id] }))}
          onChange={(id) => setTopic(id as TopicId)}
        />
        <TextField label={libraryText.find} value={looked} onChange={setLooked} />
      </div>
      {groups.map((group) => (
        <Group key={group.heading ?? topic} group={group} heading={group.heading ?? libraryText.topics[topic]} />
      ))}
      <p role="status" className={groups.length > 0 ? 'sr' : undefined}>
        {groups.length > 0 ? '' : libraryText.nothing}
      </p>
    </>
  )
}

function Group({ group, heading }: { readonly group: FactGroup; readonly heading: string }): ReactNode {
  return (
    <section className={styles.group} aria-label={heading}>
      <h3>{heading}</h3>
      <dl>
        {group.facts.map((fact) => (
          <div key={fact.name} className={styles.fact}>
            <dt>{fact.name}</dt>
            {fact.lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            <dd>
              <small>{fact.from}</small>
            </dd>
          </div>
        ))}
      </dl>
      {group.note && <p>{group.note}</p>}
    </section>
  )
}

function isFound(fact: Fact, looked: string): boolean {
  const all = [fact.name, ...fact.lines].join(' ').toLocaleLowerCase('nl')
  return looked
    .toLocaleLowerCase('nl')
    .split(/\s+/)
    .every((word) => all.includes(word))
}
