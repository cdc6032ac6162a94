import { addDays } from '../../platform/dates.ts'
import { slugOf } from '../calls/slug.ts'
import type { Theme } from '../incubators/themes.ts'

/** Produit : what a laureate's problem becomes; it begins with its investigation. */
/** The name of a phase in addresses and data; its incubator says which ones it has (phases.ts). */
export type PhaseName = string

/** How a product's life in the programme ends. */
export const END_KINDS = ['operated', 'transferred', 'stopped', 'inconclusive'] as const
export type EndKind = (typeof END_KINDS)[number]
export const END_WORDS: Record<EndKind, string> = {
  operated: 'opéré',
  transferred: 'transféré',
  stopped: 'arrêté',
  inconclusive: 'investigation non concluante',
}
export const isEnd = (stage: string): stage is EndKind => (END_KINDS as readonly string[]).includes(stage)

/** A product as anyone may see it. */
export interface PublicProduct {
  id: string
  /** In addresses: made of the title, so only given when the title is public; otherwise the id. */
  address: string
  /** Null unless everyone who carries the problem agreed to publish its title. */
  title: string | null
  /** '' when there is none. */
  pitch: string
  incubator: { id: string; slug: string; name: string; administration: string; theme: Theme }
  /** Null when none has begun: an imported product may have no date at all. */
  phase: PhaseName | null
  /** What its incubator calls the phase, when it has words of its own. */
  phaseLabel: string | null
  /** 'YYYY-MM-DD', when that phase began. */
  since: string | null
}

export const nameOf = ({ title, incubator }: Pick<PublicProduct, 'title' | 'incubator'>): string =>
  title ?? `Produit de ${incubator.name}`

/** The address of a product of that title; the nth when others already have it. */
export function productSlug(title: string, n: number): string {
  const made = slugOf(title)
  const base = made === 'appel' && !/appel/i.test(title) ? 'produit' : made
  return n < 2 ? base : `${base}-${n}`
}

/** When an investigation should end, 'YYYY-MM-DD'; null when the call does not say how long it is. */
export const investigationEnd = (since: string, weeks: number | null): string | null =>
  weeks === null || weeks < 1 || weeks > 520 ? null : addDays(since, weeks * 7)
