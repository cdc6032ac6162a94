import type { CallStatus } from './call.ts'
import type { GuideContent, SectionKey } from './guide.ts'

export const STATUS_WORDS: Record<CallStatus, string> = {
  draft: 'en préparation',
  announced: 'annoncé',
  open: 'ouvert',
  closed: 'clos',
}

export const LABEL_WORDS: Record<GuideContent['label'], string> = {
  candidatures: 'Appel à candidatures',
  problemes: 'Appel à problèmes',
  intrapreneurs: 'Appel à intrapreneurs',
  innovateurs: 'Appel à innovateurs',
}

export const SECTION_TITLES: Record<SectionKey, string> = {
  pitch: 'En deux mots',
  objectives: 'Ce que nous cherchons',
  length: 'Ce qui vous attend',
  criteria: 'Comment les candidatures sont jugées',
  apply: 'Comment candidater',
  schedule: 'Le calendrier',
  decision: 'Qui décide',
  data: 'Vos données',
  contact: 'Nous écrire',
}

export type CallRefusal =
  | 'unknown-incubator'
  | 'title-missing'
  | 'title-too-long'
  | 'not-ready'
  | 'nothing-new'
  | 'closed'
  | 'already-published'

export const CALL_REFUSALS: Record<CallRefusal, string> = {
  'unknown-incubator': 'Choisissez l’incubateur qui lance l’appel.',
  'title-missing': 'Donnez un titre à l’appel.',
  'title-too-long': 'Le titre tient en 120 signes au plus.',
  'not-ready': 'L’appel n’est pas prêt : voyez ce qui manque.',
  'nothing-new': 'Cette version est déjà publiée.',
  closed: 'L’appel est clos : son guide ne change plus.',
  'already-published': 'L’appel vient d’être publié par une autre personne de l’équipe.',
}
