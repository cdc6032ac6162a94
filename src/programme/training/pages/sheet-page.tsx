import {
  ActionLink,
  ActionList,
  Page,
  Quoted,
  Section,
  type Shell,
  Title,
  Why,
  WritingLines,
} from '../../../design/index.ts'
import type { Written } from '../answer.ts'
import { LESSONS, positionOf } from '../lessons.ts'
import { ERASE_WORDS, keptWhere } from '../wording.ts'
import { CARRY, COURSE, ERASE } from './addresses.ts'

/** The sheet to print: every answer under its question, lines to write by hand where there is none. */
export function SheetPage({ shell, written }: { shell: Shell; written: ReadonlyMap<string, Written> }) {
  return (
    <Page
      shell={shell}
      title="Ma fiche de préparation"
      kind="public"
      breadcrumbs={[{ href: COURSE, label: 'Préparer sa candidature' }]}
    >
      <Title lead="Vos réponses aux huit exercices, à relire ou à imprimer. Là où vous n'avez rien écrit, la page imprimée laisse des lignes.">
        Ma fiche de préparation
      </Title>
      <ActionList>
        <ActionLink href={CARRY}>Reporter mes réponses dans une candidature</ActionLink>
        {written.size > 0 && (
          <ActionLink href={ERASE} variant="quiet">
            {ERASE_WORDS.link}
          </ActionLink>
        )}
      </ActionList>
      {LESSONS.map(lesson => {
        const said = written.get(lesson.slug)?.value.trim() ?? ''
        const title = `${positionOf(lesson)}. ${lesson.exercise.label}`
        return (
          <Section title={title}>
            {said === '' ? (
              <WritingLines label={lesson.exercise.hint} lines={lesson.exercise.kind === 'line' ? 1 : 5} />
            ) : (
              <Quoted text={said} />
            )}
          </Section>
        )
      })}
      <Why>{keptWhere(shell.person !== null, written.values())}</Why>
    </Page>
  )
}
