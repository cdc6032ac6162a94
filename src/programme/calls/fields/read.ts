import { z } from 'zod'
import { isCivilDate } from '../../../platform/dates.ts'
import { domainsProblem } from '../../incubators/domains.ts'
import { digits } from '../quantities.ts'
import { cleanDate, cleanDomains, cleanLine, cleanNumber, cleanText } from './clean.ts'
import type { Field } from './field.ts'
import { markdownProblem } from './markdown.ts'

/** Lecture d'une réponse : the value to keep, or the sentence that says what is wrong with it. */
export type Read = { value: string } | { problem: string }

const LINE_LIMIT = 200
const TEXT_LIMIT = 10_000

const tooLong = (length: number, limit: number) =>
  `Ce texte compte ${digits(length)} signes, la limite est de ${digits(limit)}. Il est encore dans la page : raccourcissez-le, puis enregistrez.`

export function readField(field: Field, typed: string): Read {
  switch (field.kind) {
    case 'line':
      return within(cleanLine(typed), field.limit ?? LINE_LIMIT)
    case 'text':
      return readText(cleanText(typed), field.limit ?? TEXT_LIMIT)
    case 'number':
      return readNumber(cleanNumber(typed), field)
    case 'date':
      return readDate(cleanDate(typed))
    case 'email':
      return readEmail(cleanLine(typed))
    case 'choice':
      return field.options?.some(({ value }) => value === typed)
        ? { value: typed }
        : { problem: "Choisissez l'une des réponses proposées." }
    case 'domains':
      return readDomains(cleanDomains(typed))
    case 'link':
      return readLink(cleanLine(typed))
  }
}

const within = (value: string, limit: number): Read =>
  value.length > limit ? { problem: tooLong(value.length, limit) } : { value }

function readText(value: string, limit: number): Read {
  const read = within(value, limit)
  const problem = 'value' in read ? markdownProblem(value) : null
  return problem === null ? read : { problem }
}

function readNumber(value: string, { min = 1, max = 10_000 }: Field): Read {
  const inBounds = /^\d{1,12}$/.test(value) && Number(value) >= min && Number(value) <= max
  if (value === '' || inBounds) return { value: value === '' ? '' : String(Number(value)) }
  return { problem: `Écrivez un nombre entier, entre ${digits(min)} et ${digits(max)}.` }
}

function readDate(value: string): Read {
  if (value === '') return { value }
  if (!isCivilDate(value)) return { problem: "Cette date n'existe pas. Exemple : 03/11/2026." }
  return value >= '2020-01-01' && value <= '2099-12-31'
    ? { value }
    : { problem: "L'année doit être comprise entre 2020 et 2099." }
}

function readEmail(value: string): Read {
  return value === '' || (value.length <= 254 && z.email().safeParse(value).success)
    ? { value }
    : { problem: 'Cette adresse est incomplète. Exemple : incubateur@administration.fr' }
}

function readLink(value: string): Read {
  const fine = /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) || /^\/(?!\/)\S*$/.test(value)
  if (value === '' || (fine && value.length <= 300)) return { value }
  return { problem: 'Écrivez une adresse complète. Exemple : https://formation.administration.fr' }
}

function readDomains(domains: string[]): Read {
  const problem = domainsProblem(domains)
  return problem === null ? { value: domains.join('\n') } : { problem }
}
