import { Details, Facts, fr, Page, Prose, Section, type Shell, Title } from '../../../design/index.ts'
import type { Field } from '../form.ts'
import { Answers } from './answers.tsx'

export interface ReceiptProps {
  shell: Shell
  id: string
  title: string
  facts: { term: string; value: string }[]
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  signatory: { name: string; capacity: string }
}

/** The receipt, to print or keep: number, time of the click, fingerprint, and everything that was sent. */
export function ReceiptPage({ shell, id, title, facts, form, values, signatory }: ReceiptProps) {
  return (
    <Page
      shell={shell}
      title="Récépissé"
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title>{<bdi>{`Récépissé : ${title}`}</bdi>}</Title>
      <Facts items={facts} />
      <p>
        <a href={`/candidatures/${id}/recu.pdf`} download>
          {fr('Télécharger le récépissé en PDF')}
        </a>
      </p>
      <p>
        <a href={`/candidatures/${id}/recu.json`} download>
          {fr('Télécharger le contenu exact')}
        </a>
      </p>
      <p>{fr('Ce fichier permet de vérifier que rien n’a changé depuis l’envoi.')}</p>
      <Details summary="Comment vérifier ce fichier ?">
        <Prose text="Sur un ordinateur, la commande « sha256sum » suivie du nom du fichier donne son empreinte. Elle est la même que celle du récépissé si rien n’a changé." />
      </Details>
      <Section title="Ce que vous avez envoyé">
        <Answers form={form} values={values} which="shared" />
        <Answers form={form} values={values} which="private" />
      </Section>
      <p>
        {fr(signatory.name)}
        <br />
        {fr(signatory.capacity)}
      </p>
    </Page>
  )
}
