// Mounts the app. Nothing else lives at module level.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { followPageTranslation } from './pageTranslation.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/buttons.css'
import './styles/fields.css'
import './styles/colours.css'

const mount = document.getElementById('app')
if (!mount) throw new Error('index.html has no #app')
// An older browser shows a message from early.js instead; half an app would be worse.
if (!('tooOld' in document.documentElement.dataset)) {
  followPageTranslation(document)
  createRoot(mount).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
