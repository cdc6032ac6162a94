import { z } from 'zod'

/** Guide de l'appel : everything an organiser says of a call, in one document with one source per figure. */
const text = z.string().max(20_000)
const line = z.string().max(300)
const date = z.union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)])
const count = z.number().int().min(0).max(1_000_000).nullable()

export const LABELS = ['candidatures', 'problemes', 'intrapreneurs', 'innovateurs'] as const

export const DATE_KEYS = [
  'opens',
  'closes',
  'preselection',
  'selection',
  'answers',
  'onboarding',
  'investigation',
] as const
export type DateKey = (typeof DATE_KEYS)[number]

export const SECTION_KEYS = [
  'pitch',
  'objectives',
  'length',
  'criteria',
  'apply',
  'schedule',
  'decision',
  'data',
  'contact',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

const keyed = <K extends string, T extends z.ZodType>(keys: readonly K[], shape: T) =>
  z.object(Object.fromEntries(keys.map(key => [key, shape])) as Record<K, T>)

const criterion = z.object({
  name: line,
  description: text,
  weight: z.number().int().min(0).max(100).nullable(),
})
const question = z.object({ question: line, answer: text })

const guideContent = z.object({
  variant: z.enum(['first', 'next']),
  label: z.enum(LABELS),
  title: line,
  perimeter: text,
  theme: line,
  contact: line,
  training: line,
  place: line,
  figures: z.object({
    laureates: count,
    shortlist: count,
    investigationWeeks: count,
    constructionMonths: count,
    expectedApplications: count,
    jurors: count,
  }),
  dates: keyed(DATE_KEYS, date),
  promises: z.object({
    sponsor: line,
    sponsorCapacity: line,
    timeInvestigation: line,
    timeConstruction: line,
    investigationsFunded: count,
    constructionBudget: line,
    whoDecides: line,
  }),
  sections: keyed(SECTION_KEYS, text),
  criteria: z.array(criterion).max(12),
  faq: z.array(question).max(40),
})

export type GuideContent = z.infer<typeof guideContent>

/** A guide as kept, or an error when the row is not one. @throws ZodError */
export const readGuide = (kept: unknown): GuideContent => guideContent.parse(kept)
