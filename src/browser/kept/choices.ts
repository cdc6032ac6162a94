/** One answer kept on this device that says something else than the form shown. */
export interface Choice {
  /** Which record it is of. */
  record: string
  at: number
  name: string
  label: string
  text: string
}

interface Held {
  kept: { id: string; at: number }
  answers: readonly { name: string; label: string; text: string }[]
}

/**
 * What is to be chosen, the last written first, the same text said once; and the records that say nothing the
 * form does not already say.
 * @param shown what the form says, by answer; undefined for an answer it does not have
 */
export function choicesOf(
  opened: readonly Held[],
  shown: ReadonlyMap<string, string>,
): { choices: Choice[]; useless: string[] } {
  const seen = new Set<string>()
  const choices = [...opened]
    .sort((a, b) => b.kept.at - a.kept.at)
    .flatMap(({ kept, answers }) =>
      answers
        .filter(({ name, text }) => shown.get(name) !== text)
        .map(answer => ({ record: kept.id, at: kept.at, ...answer })),
    )
    .filter(({ name, text }) => {
      const said = JSON.stringify([name, text])
      return !seen.has(said) && seen.add(said)
    })
  const useful = new Set(choices.map(({ record }) => record))
  return { choices, useless: opened.map(({ kept }) => kept.id).filter(id => !useful.has(id)) }
}
