import { Form, Hidden, Page, type Shell, Title, TwoValues, VersionChoice } from '../../../design/index.ts'
import type { Clash } from '../../applications/answers.ts'
import type { Lesson } from '../lessons/lesson.ts'
import { lessonPath } from './addresses.ts'

export interface LessonClashProps {
  shell: Shell
  incubator: string | null
  lesson: Lesson
  clash: Clash
}

/** The answer was changed in another window: both texts, and the person chooses. */
export function LessonClashPage({ shell, incubator, lesson, clash }: LessonClashProps) {
  const path = lessonPath(lesson.slug, incubator)
  return (
    <Page
      shell={shell}
      title="Deux versions de votre réponse"
      kind="focus"
      breadcrumbs={[{ href: path, label: lesson.title }]}
    >
      <Title lead="Votre réponse a été changée dans une autre fenêtre pendant que vous l'écriviez. Rien n'est perdu : choisissez celle que vous gardez.">
        Deux versions de votre réponse
      </Title>
      <TwoValues theirs={clash.kept} mine={clash.typed} />
      <Form action={path} submit="Garder ce choix">
        <Hidden name="v.reponse" value={String(clash.version)} />
        <Hidden name="mien" value={clash.typed} />
        <Hidden name="rester" value="1" />
        <VersionChoice theirs="autre" mine="mien" chosen="mien" />
      </Form>
    </Page>
  )
}
