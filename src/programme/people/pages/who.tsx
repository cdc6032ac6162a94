import { ErrorSummary, Facts, Form, Hidden, Page, Radios, type Shell, Title } from '../../../design/index.ts'
import { type Sharer, SOMEONE_ELSE } from '../shared-mailbox.ts'

export interface WhoProps {
  shell: Shell
  action: string
  address: string
  sharers: readonly Sharer[]
  /** The code just typed: asked once. */
  code?: string | undefined
  missing: boolean
}

/** A shared mailbox was proved: whoever reads it says who they are. Never shown before that. */
export function WhoPage({ shell, action, address, sharers, code, missing }: WhoProps) {
  const error = missing ? 'Dites qui vous êtes.' : undefined
  const [only] = sharers
  const legend = sharers.length === 1 ? `Êtes-vous ${only?.name ?? ''} ?` : 'Qui êtes-vous ?'
  return (
    <Page shell={shell} title="Dire qui vous êtes" kind="focus">
      <Title lead="Plusieurs personnes lisent cette boîte : chacune a son propre compte.">
        Dites qui vous êtes
      </Title>
      <ErrorSummary errors={error ? [{ field: 'qui', message: error }] : []} />
      <Facts items={[{ term: 'Boîte partagée', value: <bdi>{address}</bdi> }]} />
      <Form action={action} submit="Continuer">
        {code !== undefined && <Hidden name="code" value={code} />}
        <Hidden name="choix" value="1" />
        <Radios
          name="qui"
          legend={legend}
          value=""
          error={error}
          options={[
            ...sharers.map(({ id, name }) => ({
              value: id,
              label: sharers.length === 1 ? `Oui, je suis ${name}` : name,
            })),
            {
              value: SOMEONE_ELSE,
              label: sharers.length === 1 ? 'Non, quelqu’un d’autre' : 'Quelqu’un d’autre',
              hint: 'Un compte à vous sera créé, avec cette boîte partagée.',
            },
          ]}
        />
      </Form>
    </Page>
  )
}
