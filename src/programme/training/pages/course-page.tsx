import {
  ActionLink,
  ActionList,
  Alert,
  MainAction,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
} from '../../../design/index.ts'
import { LESSONS, positionOf } from '../lessons.ts'
import { progressOf, progressWords } from '../progress.ts'
import { CARRY, lessonPath, SHEET } from './addresses.ts'
import { type Offered, OfferedResources } from './resource-list.tsx'

export interface CoursePageProps {
  shell: Shell
  /** The slug of the incubator it is followed for, if one is named. */
  incubator: string | null
  taken: ReadonlySet<string>
  /** Whether an answer was written in an exercise. */
  written: boolean
  /** Where it is kept. */
  kept: string
  /** What was just done. */
  said: string
  offers: readonly Offered[]
}

/** « Préparer sa candidature »: where one is, the lessons, what was written, what incubators offer. */
export function CoursePage({ shell, incubator, taken, written, kept, said, offers }: CoursePageProps) {
  const progress = progressOf(taken)
  const { next } = progress
  return (
    <Page shell={shell} title="Préparer sa candidature" kind="public">
      <Title lead="Huit leçons courtes pour poser votre problème, le compter, imaginer une première réponse et la défendre. Aucune compétence en informatique n'est demandée, et vous pouvez vous arrêter quand vous voulez.">
        Préparer sa candidature
      </Title>
      {said && <Alert tone="success" title={said} />}
      <p>
        <strong>
          <T>{progressWords(progress)}</T>
        </strong>
      </p>
      {next ? (
        <MainAction href={lessonPath(next.slug, incubator)}>
          {progress.taken === 0 ? 'Commencer la première leçon' : `Continuer : ${next.title}`}
        </MainAction>
      ) : (
        <MainAction href={CARRY}>Reporter mes réponses dans une candidature</MainAction>
      )}
      <Section title="Les leçons">
        <Lessons taken={taken} incubator={incubator} />
        <p>
          <T>
            Un même exemple accompagne les huit leçons : Inès, une agente qui s'occupe de bourses. Elle et son
            département sont inventés.
          </T>
        </p>
      </Section>
      <Section title="Vos réponses aux exercices">
        <p>
          <T>
            {written
              ? kept
              : 'Chaque leçon finit par un petit exercice. Ce que vous y écrivez peut ensuite être reporté dans votre candidature.'}
          </T>
        </p>
        {written && (
          <ActionList>
            <ActionLink href={SHEET} variant="quiet">
              Relire et imprimer mes réponses
            </ActionLink>
            {next && (
              <ActionLink href={CARRY} variant="quiet">
                Reporter mes réponses dans une candidature
              </ActionLink>
            )}
          </ActionList>
        )}
      </Section>
      <OfferedResources offers={offers} />
    </Page>
  )
}

function Lessons({ taken, incubator }: Pick<CoursePageProps, 'taken' | 'incubator'>) {
  return (
    <Table
      caption="Les huit leçons, dans l'ordre"
      columns={[
        { key: 'lesson', label: 'Leçon' },
        { key: 'aim', label: 'Vous saurez' },
        { key: 'minutes', label: 'Durée' },
        { key: 'state', label: 'Où vous en êtes' },
      ]}
      rows={LESSONS.map(lesson => ({
        lesson: (
          <a href={lessonPath(lesson.slug, incubator)}>
            <T>{`${positionOf(lesson)}. ${lesson.title}`}</T>
          </a>
        ),
        aim: <T>{lesson.aim}</T>,
        minutes: <T>{`${lesson.minutes} min`}</T>,
        state: taken.has(lesson.slug) ? 'Suivie' : 'À suivre',
      }))}
    />
  )
}
