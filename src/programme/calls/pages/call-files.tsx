import { Section, T } from '../../../design/index.ts'
import { callPath } from './addresses.ts'

/** À emporter : what can be taken away, and where to prepare oneself. */
export function CallFiles({ slug, incubator }: { slug: string; incubator: string }) {
  return (
    <Section title="À emporter" id="a-emporter">
      <ul>
        <li>
          <a href={`${callPath(slug)}/guide.pdf`} download="">
            <T>Le guide de l'appel, à imprimer ou à transmettre (PDF)</T>
          </a>
        </li>
        <li>
          <a href={`${callPath(slug)}/calendrier.ics`} download="">
            <T>Les dates de l'appel, pour votre agenda (.ics)</T>
          </a>
        </li>
        <li>
          <a href={`/formation?incubateur=${incubator}`}>
            <T>Préparer sa candidature : un cours de huit leçons, environ 1 h 30</T>
          </a>
        </li>
      </ul>
    </Section>
  )
}
