import type { Lesson } from './lessons/lesson.ts'
import { LESSONS } from './lessons.ts'

/** Avancement : which lessons were taken, how long is left. */
export interface Progress {
  taken: number
  /** Minutes of the lessons not taken. */
  left: number
  /** The first not taken; undefined when all are. */
  next: Lesson | undefined
}

/** @param taken slugs of the lessons taken */
export function progressOf(taken: ReadonlySet<string>): Progress {
  const rest = LESSONS.filter(({ slug }) => !taken.has(slug))
  return {
    taken: LESSONS.length - rest.length,
    left: rest.reduce((sum, { minutes }) => sum + minutes, 0),
    next: rest[0],
  }
}

/** « 3 leçons sur 8, environ 50 minutes restantes ». */
export function progressWords({ taken, left }: Progress): string {
  if (left === 0) return `Vous avez suivi les ${LESSONS.length} leçons.`
  const rounded = Math.round(left / 5) * 5
  if (taken === 0) return `${LESSONS.length} leçons, ${duration(rounded)} en tout.`
  const lessons = `${taken} ${taken === 1 ? 'leçon' : 'leçons'} sur ${LESSONS.length}`
  return `${lessons}, ${duration(rounded)} ${rounded < 120 && rounded >= 60 ? 'restante' : 'restantes'}.`
}

function duration(minutes: number): string {
  if (minutes < 60) return `environ ${minutes} minutes`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `environ ${hours} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`
}
