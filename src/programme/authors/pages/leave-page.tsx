import { Form, Page, Prose, Title } from '../../../design/index.ts'
import { authorsPath, deepCrumbs, type OfApplication } from './parts.tsx'

const LEAVE = 'Quitter cette candidature'

/** What leaving does, before it is done. */
export const LeavePage = ({ shell, id, title }: OfApplication) => (
  <Page shell={shell} title={LEAVE} kind="focus" breadcrumbs={deepCrumbs(id, title)}>
    <Title>{LEAVE}</Title>
    <Prose text="Vous n’y aurez plus accès. Ce que vous avez écrit y reste. La personne qui la porte en est informée par e-mail, et peut vous inviter de nouveau." />
    <Form
      action={`${authorsPath(id)}/depart`}
      submit={LEAVE}
      variant="danger"
      cancel={{ href: authorsPath(id), label: 'Rester' }}
    />
  </Page>
)

/** What taking someone's access away does, before it is done. */
export function RemovePage({
  shell,
  id,
  title,
  person,
  name,
}: OfApplication & { person: string; name: string }) {
  return (
    <Page shell={shell} title="Retirer une personne" kind="focus" breadcrumbs={deepCrumbs(id, title)}>
      <Title lead="Cette personne n’aura plus accès à la candidature. Ce qu’elle a écrit y reste. Elle en est informée par e-mail.">
        Retirer une personne
      </Title>
      <p>
        <bdi>{name}</bdi>
      </p>
      <Form
        action={`${authorsPath(id)}/${person}/retrait`}
        submit="Retirer cette personne"
        variant="danger"
        cancel={{ href: authorsPath(id), label: 'Ne rien changer' }}
      />
    </Page>
  )
}
