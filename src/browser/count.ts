import { measure, type Unit } from './measure.ts'

const format = new Intl.NumberFormat('fr-FR')
const NAMES: Record<Unit, [string, string]> = {
  lines: ['ligne', 'lignes'],
  words: ['mot', 'mots'],
  characters: ['signe', 'signes'],
}

/** Says how much is left, counted as the server counts; beyond an advice, it says so and refuses nothing. */
export function countCharacters(area: HTMLTextAreaElement): void {
  const limit = Number(area.dataset['limit'])
  const unit = (area.dataset['unit'] ?? 'characters') as Unit
  const advice = area.dataset['advice'] !== undefined
  const words = (count: number) => `${format.format(count)} ${NAMES[unit][count < 2 ? 0 : 1]}`
  const said = document.getElementById(`${area.id}-compte`) ?? countBelow(area)
  const update = () => {
    const used = measure(area.value, unit)
    const over = used - limit
    said.toggleAttribute('data-over', over > 0 && !advice)
    if (advice) said.textContent = `${words(used)} (conseil : ${format.format(limit)})`
    else if (over > 0) said.textContent = `${words(over)} de trop (${format.format(limit)} au plus)`
    else said.textContent = used * 2 < limit ? `${words(limit)} au plus` : `Il reste ${words(-over)}`
  }
  area.addEventListener('input', update)
  update()
}

/** Its place, when the page itself did not say the limit. */
function countBelow(area: HTMLTextAreaElement): HTMLElement {
  const said = document.createElement('p')
  said.className = 'pepin-count'
  said.id = `${area.id}-compte`
  area.after(said)
  area.setAttribute('aria-describedby', `${area.getAttribute('aria-describedby') ?? ''} ${said.id}`.trim())
  return said
}
