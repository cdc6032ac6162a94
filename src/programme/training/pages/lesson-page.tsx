import {
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Prose,
  SavedState,
  Section,
  type Shell,
  TextArea,
  TextField,
  Title,
} from '../../../design/index.ts'
import { MOST_WRITTEN } from '../answer.ts'
import type { Lesson } from '../lessons/lesson.ts'
import { LESSONS, lessonAfter, lessonBefore, positionOf } from '../lessons.ts'
import { COURSE, lessonPath, of } from './addresses.ts'

export interface LessonPageProps {
  shell: Shell
  incubator: string | null
  lesson: Lesson
  answer: { value: string; version: number }
  /** Where what is written is kept, and since when. */
  saved: string
  error?: string | undefined
}

/** A lesson: its text, the example that runs through the course, the exercise. */
export function LessonPage({ shell, incubator, lesson, answer, saved, error }: LessonPageProps) {
  const before = lessonBefore(lesson)
  return (
    <Page
      shell={shell}
      title={`Leçon ${positionOf(lesson)} sur ${LESSONS.length} : ${lesson.title}`}
      kind="public"
      breadcrumbs={[{ href: `${COURSE}${of(incubator)}`, label: 'Préparer sa candidature' }]}
    >
      <Title
        lead={`Leçon ${positionOf(lesson)} sur ${LESSONS.length}, environ ${lesson.minutes} minutes. Après cette leçon, vous saurez ${lesson.aim}.`}
      >
        {lesson.title}
      </Title>
      <ErrorSummary errors={error ? [{ field: 'reponse', message: error }] : []} />
      <Section title="L'essentiel">
        <Prose text={lesson.text} />
      </Section>
      <Section title="L'exemple d'Inès">
        <Prose text={lesson.example} />
      </Section>
      <Section title="À vous">
        <SavedState text={saved} />
        <Form
          action={lessonPath(lesson.slug, incubator)}
          submit={lessonAfter(lesson) ? 'Enregistrer et continuer' : 'Enregistrer et finir'}
          secondary={[
            { label: 'Enregistrer et rester ici', name: 'rester' },
            ...(before ? [{ label: 'Leçon précédente', name: 'precedente' }] : []),
          ]}
          autosave=""
        >
          <Hidden name="v.reponse" value={String(answer.version)} />
          <Exercise lesson={lesson} value={answer.value} error={error} />
        </Form>
      </Section>
    </Page>
  )
}

function Exercise({ lesson, value, error }: { lesson: Lesson; value: string; error: string | undefined }) {
  const { label, hint, kind, rows = 6 } = lesson.exercise
  const common = { name: 'reponse', label, hint, error, value, optional: true }
  return kind === 'line' ? (
    <TextField {...common} />
  ) : (
    <TextArea {...common} rows={rows} limit={MOST_WRITTEN} />
  )
}
