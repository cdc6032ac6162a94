import { applying } from './lessons/applying.ts'
import { countIt } from './lessons/count-it.ts'
import { firstVersion } from './lessons/first-version.ts'
import { goodProblem } from './lessons/good-problem.ts'
import type { Lesson } from './lessons/lesson.ts'
import { partners } from './lessons/partners.ts'
import { pitch } from './lessons/pitch.ts'
import { talkToPeople } from './lessons/talk-to-people.ts'
import { whatExists } from './lessons/what-exists.ts'

/** Formation « Préparer sa candidature » : eight lessons, about an hour and a half, one example throughout. */
export const LESSONS: readonly Lesson[] = [
  goodProblem,
  countIt,
  talkToPeople,
  whatExists,
  firstVersion,
  partners,
  pitch,
  applying,
]

export const findLesson = (slug: string): Lesson | undefined => LESSONS.find(lesson => lesson.slug === slug)
export const positionOf = (lesson: Lesson): number => LESSONS.indexOf(lesson) + 1
export const lessonAfter = (lesson: Lesson): Lesson | undefined => LESSONS[positionOf(lesson)]
export const lessonBefore = (lesson: Lesson): Lesson | undefined => LESSONS[positionOf(lesson) - 2]
