/** Puts in the form the file that was sent: in the list that names them, with a way to take it off, or alone. */
export function keepInList(place: HTMLElement, name: string, id: string, fileName: string): void {
  const hidden = document.createElement('input')
  hidden.type = 'hidden'
  hidden.name = name
  hidden.value = id
  if (place instanceof HTMLInputElement) {
    place.after(hidden)
    return
  }
  const item = document.createElement('li')
  const said = document.createElement('bdi')
  said.textContent = fileName
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ds-button'
  button.dataset['variant'] = 'tertiary'
  button.textContent = 'Retirer'
  button.setAttribute('aria-label', `Retirer ${fileName}`)
  button.addEventListener('click', () => item.remove())
  item.append(said, ' ', button, hidden)
  place.append(item)
}
