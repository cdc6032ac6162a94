/** Shows the buttons that copy a text, and says when it is done. */
export function offerCopies(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const name = button.dataset['copy'] ?? ''
    const area = document.getElementById(name)
    const said = document.querySelector<HTMLElement>(`[data-copied="${name}"]`)
    if (!(area instanceof HTMLTextAreaElement)) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(area.value)
        if (said) said.textContent = 'C’est copié.'
      } catch {
        area.select()
        if (said) said.textContent = 'Le texte est sélectionné : copiez-le avec Ctrl + C.'
      }
    })
  }
}
