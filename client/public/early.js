// Runs before the app and without it: in browsers that cannot read the app, and when the app itself does not load. So
// it is written in very old JavaScript. The sentences are in index.html; the supported versions in
// src/oldestBrowsers.ts.
// biome-ignore-all lint/complexity/useArrowFunction: as above
// biome-ignore-all lint/suspicious/noVar: as above
// biome-ignore-all lint/complexity/useOptionalChain: as above
;(function () {
  /** Features that the oldest supported browsers have and older ones lack, the latest of each kind. */
  function isNewEnough() {
    return (
      'noModule' in document.createElement('script') &&
      'toSorted' in Array.prototype &&
      'findLast' in Array.prototype &&
      'hasOwn' in Object &&
      typeof CSS !== 'undefined' &&
      CSS.supports('selector(:has(a))') &&
      CSS.supports('color', 'color-mix(in srgb, red, red)')
    )
  }

  var isTooOld = !isNewEnough()
  var isFetched = true

  function say() {
    var tooOld = document.getElementById('too-old')
    var notFetched = document.getElementById('not-fetched')
    var again = document.getElementById('fetch-again')
    if (!tooOld || !notFetched || !again) return
    tooOld.hidden = !isTooOld
    notFetched.hidden = isFetched || isTooOld
    again.onclick = function () {
      window.location.reload()
    }
  }

  // The app checks this before it starts.
  if (isTooOld) document.documentElement.setAttribute('data-too-old', '')
  document.addEventListener('DOMContentLoaded', say)
  window.addEventListener(
    'error',
    function (event) {
      if (!event.target || event.target.type !== 'module') return
      isFetched = false
      say()
    },
    // Error events of elements do not bubble.
    true,
  )
})()
