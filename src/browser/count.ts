const format = new Intl.NumberFormat('fr-FR')

/** Says how many characters are left, counted as the server counts them (code points, line ends as one). */
export function countCharacters(area: HTMLTextAreaElement): void {
  const limit = Number(area.dataset['limit'])
  const said = document.createElement('p')
  said.className = 'pepin-count'
  said.id = `${area.id}-compte`
  area.after(said)
  area.setAttribute('aria-describedby', `${area.getAttribute('aria-describedby') ?? ''} ${said.id}`.trim())
  const update = () => {
    const used = Array.from(area.value.replace(/\r\n?/g, '\n')).length
    const over = used - limit
    said.toggleAttribute('data-over', over > 0)
    if (over > 0) said.textContent = `${format.format(over)} signes de trop (${format.format(limit)} au plus)`
    else
      said.textContent =
        used * 2 < limit
          ? `${format.format(limit)} signes au plus`
          : `Il reste ${format.format(-over)} signes`
  }
  area.addEventListener('input', update)
  update()
}
