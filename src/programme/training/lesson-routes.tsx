import { Hono } from 'hono'
import { ensureBrowserKey } from '../../platform/browser-key.ts'
import { frenchDateTime, frenchTime, PARIS } from '../../platform/dates.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { networkOf } from '../../platform/network.ts'
import { allow } from '../../platform/rate-limit.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { saveExercise } from './actions/save-exercise.ts'
import type { Written } from './answer.ts'
import type { Lesson } from './lessons/lesson.ts'
import { findLesson, lessonAfter, lessonBefore } from './lessons.ts'
import { COURSE, lessonPath, of } from './pages/addresses.ts'
import { LessonClashPage } from './pages/lesson-clash-page.tsx'
import { LessonPage } from './pages/lesson-page.tsx'
import { courseOf } from './scope-routes.tsx'
import { listWritten } from './store/answers.ts'
import { keptWhere, WRITE_REFUSALS } from './wording.ts'

export const lessonRoutes = new Hono<Env>()

/** Answers kept from one network address in an hour: a whole administration can stand behind one. */
const SAVES_PER_NETWORK = 20_000

lessonRoutes.get('/formation/:lecon', async c => {
  const lesson = findLesson(c.req.param('lecon'))
  return lesson ? lessonPage(c, lesson) : notFound(c)
})

lessonRoutes.post('/formation/:lecon', async c => {
  const { act } = c.var
  const lesson = findLesson(c.req.param('lecon'))
  if (!lesson) return notFound(c)
  const form = await formOf(c)
  const quiet = (c.req.header('accept') ?? '').includes('application/json')
  if (!(await allow(act, `training:${networkOf(c)}`, SAVES_PER_NETWORK, 3600))) return tooMany(c)
  const { slug, shell } = await courseOf(c)
  const typed = typedIn(form, lesson)
  // Of two versions, the one already kept was chosen: nothing to write.
  if (typed === null) return seeOther(c, lessonPath(lesson.slug, slug))
  const { value, base } = typed
  const taken = !quiet && !form.has('rester') && !form.has('precedente')
  const browser = act.actor.personId === null ? ensureBrowserKey(c) : null
  const saved = await saveExercise(act, { lesson: lesson.slug, value, base, taken }, browser)
  if (!saved.ok) {
    if (saved.reason === 'not-found') return notFound(c)
    if (quiet) return c.json({ saved: false, reason: saved.reason }, 422)
    return lessonPage(
      c,
      lesson,
      { value: withoutInvisible(value), version: base },
      WRITE_REFUSALS[saved.reason],
    )
  }
  const { clash, version } = saved.value
  if (quiet)
    return clash
      ? c.json({ saved: false, reason: 'conflict' }, 409)
      : c.json({
          saved: true,
          said: `Réponse enregistrée à ${frenchTime(act.now, PARIS)}.`,
          versions: { reponse: version },
        })
  if (clash)
    return html(c, <LessonClashPage shell={shell} incubator={slug} lesson={lesson} clash={clash} />, 409)
  return seeOther(c, wayOn(form, lesson, slug))
})

/** What was typed over which version; null when the person chose the text already kept. */
function typedIn(form: FormFields, { exercise }: Lesson): { value: string; base: number } | null {
  const version = form.text('v.reponse')
  const base = /^\d{1,9}$/.test(version) ? Number(version) : 0
  const value = form.has('mien') ? form.text('mien') : form.text('reponse')
  if (form.has('mien') && form.text('choix') !== 'mien') return null
  return { value: exercise.kind === 'line' ? value.replace(/\n/g, ' ') : value, base }
}

function wayOn(form: FormFields, lesson: Lesson, slug: string | null): string {
  if (form.has('rester')) return lessonPath(lesson.slug, slug)
  const to = form.has('precedente') ? lessonBefore(lesson) : lessonAfter(lesson)
  return to ? lessonPath(to.slug, slug) : `${COURSE}${of(slug)}`
}

async function lessonPage(
  c: Ctx,
  lesson: Lesson,
  typed?: { value: string; version: number },
  error?: string,
): Promise<Response> {
  const { db, actor } = c.var.act
  const { slug, shell } = await courseOf(c)
  const written = (await listWritten(db, actor)).get(lesson.slug)
  return html(
    c,
    <LessonPage
      shell={shell}
      incubator={slug}
      lesson={lesson}
      answer={typed ?? { value: written?.value ?? '', version: written?.version ?? 0 }}
      saved={savedWords(written, actor.personId !== null)}
      error={error}
    />,
    error ? 422 : 200,
  )
}

const savedWords = (written: Written | undefined, signedIn: boolean): string =>
  written && written.value !== ''
    ? `Réponse enregistrée le ${frenchDateTime(written.savedAt, PARIS)}.`
    : keptWhere(signedIn)

const tooMany = (c: Ctx) =>
  refusedPage(c, {
    status: 429,
    title: 'Trop de réponses enregistrées',
    text: 'Attendez une heure : votre texte est encore dans la page précédente.',
  })
