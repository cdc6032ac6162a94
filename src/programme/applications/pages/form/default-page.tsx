import { ErrorSummary, Form, fr, Hidden, Section, Title } from '../../../../design/index.ts'
import { formPath } from '../../form-paths.ts'
import { List } from './form-page.tsx'
import { FormFrame, type Framed } from './frame.tsx'

export interface DefaultPageProps {
  frame: Framed
  revision: number
  changes: readonly string[]
  refusal: string | null
}

/** Before everything the team wrote is taken off: what goes, what comes back. */
export function DefaultPage({ frame, revision, changes, refusal }: DefaultPageProps) {
  const home = formPath(frame.slug)
  return (
    <FormFrame frame={frame} title="Revenir au formulaire par défaut">
      <Title>Revenir au formulaire par défaut</Title>
      <ErrorSummary errors={refusal ? [{ field: 'changements', message: refusal }] : []} />
      <Section title="Ce qui changera" id="changements">
        {changes.length === 0 ? (
          <p>{fr('Rien : c’est déjà le formulaire par défaut.')}</p>
        ) : (
          <List lines={changes} />
        )}
      </Section>
      {changes.length > 0 && (
        <Form
          action={`${home}/defaut`}
          submit="Revenir au formulaire par défaut"
          variant="danger"
          cancel={{ href: home, label: 'Garder le nôtre' }}
        >
          <Hidden name="version" value={String(revision)} />
        </Form>
      )}
    </FormFrame>
  )
}
