// Runs before the app and without it: in browsers that cannot read the app, and when the app itself does not come. So it
// is written in the language of long ago. The sentences stand in index.html; from which versions it works, in
// src/oldestBrowsers.ts.
// biome-ignore-all lint/complexity/useArrowFunction: as above
// biome-ignore-all lint/suspicious/noVar: as above
// biome-ignore-all lint/complexity/useOptionalChain: as above
;(function () {
  /** What the oldest browsers have and those before them lack, the youngest of each kind. */
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

  // The app looks here before it starts.
  if (isTooOld) document.documentElement.setAttribute('data-too-old', '')
  document.addEventListener('DOMContentLoaded', say)
  window.addEventListener(
    'error',
    function (event) {
      if (!event.target || event.target.type !== 'module') return
      isFetched = false
      say()
    },
    // What an element says about itself does not bubble.
    true,
  )
})()
