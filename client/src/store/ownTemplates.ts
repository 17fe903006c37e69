// The templates that a facilitator keeps in this browser, each as the text of a template file. What cannot be read any more is
// not shown, and stays where it is until another is saved.

import { newId } from '@draaitafel/shared/base/ids.ts'
import {
  parseScriptTemplate,
  type ScriptTemplate,
  scriptTemplateText,
} from '@draaitafel/shared/exchange/scriptTemplate.ts'

export interface OwnTemplate {
  readonly id: string
  readonly template: ScriptTemplate
}

const STORAGE_KEY = 'draaitafel.templates'
export const MOST_OWN_TEMPLATES = 20

interface Kept {
  readonly id: string
  readonly text: string
}

/** The latest first. Without storage, or with something in it that is not ours: none. */
export function readOwnTemplates(): readonly OwnTemplate[] {
  return readKept().flatMap(({ id, text }) => {
    const parsed = parseScriptTemplate(text)
    return parsed.ok ? [{ id, template: parsed.value }] : []
  })
}

/** One of the same name makes way. False when this browser keeps no more of them. */
export function saveOwnTemplate(template: ScriptTemplate): boolean {
  const others = readOwnTemplates().filter((own) => own.template.name !== template.name)
  if (others.length >= MOST_OWN_TEMPLATES) return false
  return write([template, ...others.map((own) => own.template)])
}

export function dropOwnTemplate(id: string): void {
  const left = readKept().filter((one) => one.id !== id)
  store(left)
}

function write(templates: readonly ScriptTemplate[]): boolean {
  return store(templates.map((template) => ({ id: newId(), text: scriptTemplateText(template) })))
}

function store(kept: readonly Kept[]): boolean {
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(kept))
    return true
  } catch {
    // Switched off, or full.
    return false
  }
}

function readKept(): readonly Kept[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '[]')
    return Array.isArray(stored) ? stored.flatMap((one) => readOne(one) ?? []) : []
  } catch {
    return []
  }
}

function readOne(stored: unknown): Kept | null {
  const { id, text } = (stored ?? {}) as Record<string, unknown>
  return typeof id === 'string' && typeof text === 'string' ? { id, text } : null
}
