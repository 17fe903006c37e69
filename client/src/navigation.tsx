// Moves between screens without loading the page again, and tells React when the address changed.

import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { type Route, readRoute } from './route.ts'

interface Navigation {
  readonly route: Route
  /** `replace`: the present address is not worth going back to (it held a key, or was a step in between). */
  readonly go: (address: string, how?: 'push' | 'replace') => void
}

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [route, setRoute] = useState(() => readRoute(window.location))

  useEffect(() => {
    const follow = () => setRoute(readRoute(window.location))
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
    }
  }, [])

  const go = useCallback((address: string, how: 'push' | 'replace' = 'push') => {
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
    setRoute(readRoute(window.location))
    window.scrollTo(0, 0)
  }, [])

  return <NavigationContext value={{ route, go }}>{children}</NavigationContext>
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}
