/** Points à vérifier : what was odd in a file, by product and kind; none is dropped in silence. */
export const TO_CHECK = [
  'same-day',
  'gap',
  'overlap',
  'future-start',
  'end-date-last',
  'after-an-end',
  'end-with-end',
  'end-before-start',
  'out-of-order',
  'empty-start',
  'bad-date',
  'no-phase',
  'unknown-phase',
  'unknown-incubator',
  'several-incubators',
  'bad-link',
  'bad-contact',
  'unknown-value',
  'theme-spelling',
  'markup',
  'unseen-characters',
  'unreadable-text',
  'too-long',
  'no-owner',
  'no-product',
] as const
/** Ordinary in this format, said because Pépin does not read them as they are. */
export const FOR_INFORMATION = [
  'open-end',
  'event',
  'free-name',
  'kept-value',
  'spaces',
  'address-made',
] as const

export const ODDITY_KINDS = [...TO_CHECK, ...FOR_INFORMATION] as const
export type OddityKind = (typeof ODDITY_KINDS)[number]

export interface Oddity {
  kind: OddityKind
  /** Short facts, worded by oddity-words.ts. */
  detail: Record<string, string>
}

/** Oddities of one product of the file, or of one incubator. */
export interface OdditiesOf {
  /** The product's id, or 'incubator:' and the incubator's. */
  externalId: string
  oddities: Oddity[]
}

export const odd = (kind: OddityKind, detail: Record<string, string> = {}): Oddity => ({ kind, detail })
export const toCheck = (kind: OddityKind): boolean => (TO_CHECK as readonly string[]).includes(kind)

export function countByKind(all: readonly OdditiesOf[]): Map<OddityKind, number> {
  const counts = new Map<OddityKind, number>()
  for (const { oddities } of all)
    for (const { kind } of oddities) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return new Map(ODDITY_KINDS.flatMap(kind => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])))
}
