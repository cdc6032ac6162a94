import type { PictureItem } from './geometry.ts'

export const GROUP_WORDS: Record<PictureItem['group'], string> = {
  accepted: 'probables',
  zone: 'à départager',
  rejected: 'peu probables',
}

export const percentWords = (share: number): string => `${Math.round(100 * share)} %`

export const ranksWords = (from: number, to: number): string => (from === to ? `${from}` : `${from} à ${to}`)

/** The finding, as the title of the picture. */
export function findingOf(items: readonly PictureItem[], places: number): string {
  const count = (group: PictureItem['group']) => items.filter(each => each.group === group).length
  const [sure, zone] = [count('accepted'), count('zone')]
  const room = `Pour ${places} ${places < 2 ? 'place' : 'places'}`
  const known = `${sure} ${sure < 2 ? 'probable' : 'probables'}`
  return `${room} : ${known}, ${zone === 0 ? 'aucune' : zone} à départager`
}

const COUNTED = ['', 'un avis', 'deux avis', 'trois avis', 'quatre avis', 'cinq avis', 'six avis']

/** What the picture means; nothing to add when nothing is to be told apart. @param reviews usual number an item */
export function sentenceOf(items: readonly PictureItem[], reviews: number): string {
  if (items.every(({ group }) => group !== 'zone')) return ''
  const told = COUNTED[reviews] ?? `${reviews} avis`
  return `Avec ${told}, un autre jury aurait pu donner un autre ordre : les notes ne suffisent pas à départager les candidatures en orange.`
}
