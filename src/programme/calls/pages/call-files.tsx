import { Section, T } from '../../../design/index.ts'
import { callPath } from './addresses.ts'

/** À emporter : what can be taken away; named without its link while the call is not published. */
export function CallFiles({ slug, linked }: { slug: string; linked: boolean }) {
  const file = (name: string, words: string) =>
    linked ? (
      <a href={`${callPath(slug)}/${name}`}>
        <T>{words}</T>
      </a>
    ) : (
      <T>{words}</T>
    )
  return (
    <Section title="À emporter" id="a-emporter">
      <ul>
        <li>{file('guide.pdf', "Le guide de l'appel, à imprimer ou à transmettre (PDF)")}</li>
        <li>{file('calendrier.ics', "Les dates de l'appel, pour votre agenda (.ics)")}</li>
      </ul>
    </Section>
  )
}
