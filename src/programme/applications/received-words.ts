import { countWords } from './reached.ts'

/** Chiffres de la liste : how many a call received, each label agreeing with its number. */
export function figuresOf(counts: {
  received: number
  toScreen: number
  withdrawn: number
  drafts: number
}): { value: string; label: string }[] {
  const figure = (count: number, one: string, many: string) => ({
    value: countWords(count),
    label: count < 2 ? one : many,
  })
  const { received, toScreen, withdrawn, drafts } = counts
  const writing = 'en cours d’écriture'
  return [
    figure(received, 'reçue', 'reçues'),
    figure(toScreen, 'à examiner', 'à examiner'),
    figure(withdrawn, 'retirée', 'retirées'),
    figure(
      drafts,
      `brouillon ${writing}${drafts === 0 ? '' : ' : vous ne le lisez pas'}`,
      `brouillons ${writing} : vous ne les lisez pas`,
    ),
  ]
}
