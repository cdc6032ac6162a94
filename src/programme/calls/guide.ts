import { z } from 'zod'
import { MILESTONES } from './milestones.ts'
import { type OwnKey, SECTION_KEYS } from './sections.ts'

/** Guide de l'appel : everything a call says and promises, each figure and date in one place only. */
export const LABELS = ['candidatures', 'problemes', 'intrapreneurs', 'innovateurs'] as const
export const VARIANTS = ['first', 'next'] as const

/** Whole numbers the texts, the schedule and the checks share; null while unknown. */
export const NUMBER_KEYS = [
  'laureates',
  'shortlist',
  'investigationWeeks',
  'constructionMonths',
  'accelerationMonths',
  'pitchMinutes',
  'questionMinutes',
  'expectedApplications',
  'jurors',
  'reviews',
] as const

const count = z.number().int().min(0).max(1_000_000_000).nullable()
const line = z.string().max(300)
const text = z.string().max(20_000)
const ownKey = z.custom<OwnKey>(key => typeof key === 'string' && /^own-[1-9]\d?$/.test(key))
const sectionKey = z.union([z.enum(SECTION_KEYS), ownKey])
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)

const criterion = z.object({ name: line, description: text, weight: z.number().int().min(0).max(100) })
const question = z.object({ question: line, answer: text })

export const GuideContent = z.object({
  label: z.enum(LABELS),
  title: line,
  theme: line,
  /** The agents concerned, worded to follow « s'adresse à ». */
  perimeter: line,
  /** Eligible e-mail domains; empty when any address will do. */
  domains: z.array(line).max(50),
  places: z.object({ committee: line, kickOff: line }),
  /** Where agents prepare themselves: an address, or a page of this site. */
  trainingLink: line.optional(),
  numbers: z.record(z.enum(NUMBER_KEYS), count),
  dates: z.record(z.enum(MILESTONES), date),
  /** Minutes left after closing to work begun before it; absent from older guides. */
  graceMinutes: z.number().int().min(0).max(60).optional(),
  sections: z.array(z.object({ key: sectionKey, title: line, body: text, hidden: z.boolean() })).max(40),
  criteria: z.array(criterion).max(20),
  faq: z.array(question).max(60),
  promises: z.object({
    sponsorName: line,
    sponsorCapacity: line,
    investigationTime: line,
    constructionTime: line,
    investigationsFunded: count,
    /** Whole euros. */
    constructionBudget: count,
    whoDecides: line,
    contactName: line,
    contactEmail: line,
    /** Who answers for personal data: a name or an address. */
    dataContact: line,
  }),
})

export type Guide = z.infer<typeof GuideContent>
export type Label = Guide['label']
export type Variant = (typeof VARIANTS)[number]
export type NumberKey = (typeof NUMBER_KEYS)[number]
export type Criterion = z.infer<typeof criterion>
export type Question = z.infer<typeof question>

export const LABEL_WORDS: Record<Label, string> = {
  candidatures: 'appel à candidatures',
  problemes: 'appel à problèmes',
  intrapreneurs: 'appel à intrapreneurs',
  innovateurs: 'appel à innovateurs',
}

/** A saved version of a call's guide; its number is the optimistic lock. */
export interface GuideVersion {
  callId: string
  number: number
  guide: Guide
  authorId: string | null
  savedAt: Date
}
