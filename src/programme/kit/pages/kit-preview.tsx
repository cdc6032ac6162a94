import { Facts, Prose } from '../../../design/index.ts'
import { keyFacts } from '../facts.ts'
import { type KitSource, sectionText } from '../source.ts'

/** What is pasted elsewhere, as it will look. */
export function KitPreview({ source }: { source: KitSource }) {
  return (
    <>
      <Prose text={sectionText(source, 'pitch')} />
      <Facts items={keyFacts(source)} />
      <p>
        <a href={source.address}>Lire l’appel et candidater</a>
      </p>
    </>
  )
}
