import { z } from 'zod'

/** Format d'échange d'un portefeuille : the one of beta.gouv.fr's API, lenient on what it adds, strict on its shape. */
export const SOURCE = 'beta.gouv.fr'
export const MOST_PRODUCTS = 50_000
export const MOST_PHASES = 200

const words = z.string().nullish()
const list = z.array(z.string()).nullish()
const identity = z.string().min(1).max(200)

const phaseSchema = z.looseObject({ name: z.string(), start: z.string(), end: words })
const eventSchema = z.looseObject({ name: words, date: words, comment: words })
const reference = z.looseObject({ id: identity })

export const productSchema = z.looseObject({
  id: identity,
  attributes: z.looseObject({
    name: z.string(),
    pitch: words,
    contact: words,
    content_url_encoded_markdown: words,
    link: words,
    repository: words,
    stats_url: words,
    budget_url: words,
    impact_url: words,
    accessibility_status: words,
    events: z.array(eventSchema).nullish(),
    phases: z.array(phaseSchema).max(MOST_PHASES),
    sponsors: list,
    thematiques: list,
    technos: list,
  }),
  relationships: z.looseObject({
    incubator: z.looseObject({ data: reference }),
    incubators: z.looseObject({ data: z.array(reference) }).nullish(),
  }),
})
export type ProductRecord = z.infer<typeof productSchema>
export type PhaseRow = ProductRecord['attributes']['phases'][number]

export const incubatorSchema = z.looseObject({
  id: identity,
  type: z.literal('incubator'),
  attributes: z.looseObject({ title: words, owner: words, website: words, github: words, contact: words }),
})
export type IncubatorRecord = z.infer<typeof incubatorSchema>

export const portfolioSchema = z.looseObject({
  data: z.array(productSchema).max(MOST_PRODUCTS),
  included: z.array(z.looseObject({ type: z.string() })),
})

/** A file once read: nothing of it is known to be true, only to be of the format. */
export interface PortfolioFile {
  products: ProductRecord[]
  incubators: IncubatorRecord[]
}
