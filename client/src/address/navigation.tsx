// Moves between screens without reloading the page, and tells React when the address changed.

import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { addressOf, isSameTable, type Route, readRoute } from './route.ts'

interface Navigation {
  readonly route: Route
  /** Counts navigations, so that going to the present address opens it again. */
  readonly arrivals: number
  /** `replace`: the present address is not worth going back to (it contained a key, or was an intermediate step). */
  readonly go: (address: string, how?: 'push' | 'replace') => void
}

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [route, setRoute] = useState(readTidied)
  const [arrivals, setArrivals] = useState(0)

  useEffect(() => {
    const follow = () => setRoute(readTidied())
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
    }
  }, [])

  const go = useCallback((address: string, how: 'push' | 'replace' = 'push') => {
    const from = readRoute(window.location)
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
    const to = readTidied()
    setRoute(to)
    if (!isSameTable(from, to)) setArrivals((count) => count + 1)
    window.scrollTo(0, 0)
  }, [])

  return <NavigationContext value={{ route, arrivals, go }}>{children}</NavigationContext>
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}

/** A key that arrived in the path, where a server sees it, is moved behind the # before any request. */
function readTidied(): Route {
  const { pathname, search, hash } = window.location
  const route = readRoute(window.location)
  const address = addressOf(route)
  if (address !== null && address !== pathname + search + hash) {
    window.history.replaceState(window.history.state, '', address)
  }
  return route
}
