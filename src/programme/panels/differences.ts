/** Deux versions : where what someone typed and what was saved meanwhile differ, in words. */
export interface Difference {
  label: string
  /** The label is someone's name, shown as written. */
  person?: boolean
  theirs: string
  mine: string
}

export interface Worded {
  label: string
  person?: boolean
  value: string
}

/** Pairs two lists of the same answers by their label; only those that differ are kept. */
export function differencesOf(theirs: readonly Worded[], mine: readonly Worded[]): Difference[] {
  return mine.flatMap(({ label, person, value }, index) => {
    const other = theirs[index]?.value ?? ''
    return other === value ? [] : [{ label, ...(person ? { person } : {}), theirs: other, mine: value }]
  })
}
