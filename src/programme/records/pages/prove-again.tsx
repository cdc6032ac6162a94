import { Form, Hidden, Page, type Shell, T, Title } from '../../../design/index.ts'

export interface ProveAgainProps {
  shell: Shell
  address: string
  /** Where to come back. */
  next: string
}

/** Before something grave: the address is proved once more, and nothing else is asked. */
export function ProveAgainPage({ shell, address, next }: ProveAgainProps) {
  return (
    <Page
      shell={shell}
      title="Confirmez que c’est bien vous"
      kind="focus"
      breadcrumbs={[{ href: '/mes-donnees', label: 'Mes données' }]}
    >
      <Title lead="Vous êtes connecté depuis plus d’une demi-heure. Rien n’est encore fait.">
        Confirmez que c’est bien vous
      </Title>
      <Form
        action="/mes-donnees/code"
        submit="Recevoir un code"
        cancel={{ href: '/mes-donnees', label: 'Ne rien changer' }}
      >
        <Hidden name="suite" value={next} />
        <p>
          <T>Nous envoyons un code à</T> <bdi>{address}</bdi>
          <T>. Tapez-le, puis demandez de nouveau ce que vous vouliez.</T>
        </p>
      </Form>
    </Page>
  )
}
