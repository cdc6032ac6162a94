import {
  ActionLink,
  Alert,
  Form,
  Hidden,
  MainAction,
  Page,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { CarryPlan } from '../carry.ts'
import { COURSE, carryPath } from './addresses.ts'
import { CarryLineView } from './carry-line.tsx'

export interface CarryPageProps {
  shell: Shell
  id: string
  title: string
  callTitle: string
  plan: CarryPlan
  /** Just done: the labels of what was written. */
  done: readonly string[]
  /** What went wrong, in words. */
  trouble: string
  chosen: ReadonlyMap<string, string>
}

/** What would be written in each field of a draft, before it is. */
export function CarryPage({ shell, id, title, callTitle, plan, done, trouble, chosen }: CarryPageProps) {
  const { lines, carried } = plan
  const draft = `/candidatures/${id}`
  return (
    <Page
      shell={shell}
      title="Reporter mes réponses"
      kind="focus"
      breadcrumbs={[
        { href: COURSE, label: 'Préparer sa candidature' },
        { href: draft, label: title || 'Mon brouillon' },
      ]}
    >
      <Title
        lead={`Dans votre brouillon pour « ${callTitle} ». Rien n'est envoyé : vous relirez tout avant.`}
      >
        Reporter mes réponses
      </Title>
      {done.length > 0 && (
        <Alert tone="success" title="C'est écrit dans votre brouillon">
          <p>
            <T>{`${done.join(' ; ')}.`}</T>
          </p>
        </Alert>
      )}
      {trouble && (
        <Alert tone="danger">
          <p>
            <T>{trouble}</T>
          </p>
        </Alert>
      )}
      {lines.length === 0 ? (
        <>
          <p>
            <T>Toutes vos réponses aux exercices sont dans ce brouillon.</T>
          </p>
          <MainAction href={`${draft}/etapes`}>Continuer ma candidature</MainAction>
        </>
      ) : (
        <Form
          action={carryPath(id)}
          submit="Écrire ces réponses dans mon brouillon"
          cancel={{ href: draft, label: 'Revenir à mon brouillon' }}
        >
          {lines.map(line => (
            <Section title={line.field.label}>
              <Hidden name={`v.${line.field.id}`} value={String(line.kept.version)} />
              <CarryLineView line={line} chosen={chosen.get(line.field.id)} />
            </Section>
          ))}
        </Form>
      )}
      {carried.length > 0 && (
        <Section title="Déjà reportées">
          <p>
            <T>{`${carried.map(({ label }) => label).join(' ; ')}.`}</T>
          </p>
          {lines.length > 0 && done.length > 0 && (
            <p>
              <ActionLink href={`${draft}/etapes`} variant="quiet">
                Continuer ma candidature
              </ActionLink>
            </p>
          )}
        </Section>
      )}
      <Why>Ce brouillon est le vôtre. Seules les personnes que vous y avez invitées l'ouvrent aussi.</Why>
    </Page>
  )
}
