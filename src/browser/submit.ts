/** A second click while the first is on its way does nothing; coming back to the page frees it. */
export function guardSubmits(): void {
  const sent = new WeakSet<HTMLFormElement>()
  document.addEventListener('submit', event => {
    // Stopped by the form itself, which sends it again once it is saved.
    if (event.defaultPrevented) return
    const form = event.target as HTMLFormElement
    if (sent.has(form)) event.preventDefault()
    sent.add(form)
    // A submission that was lost on the way can be tried again.
    setTimeout(() => sent.delete(form), 8000)
  })
  window.addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
}
