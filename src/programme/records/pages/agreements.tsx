import { fr, Section, T } from '../../../design/index.ts'

const SCOPES: Record<string, string> = {
  title: 'le titre',
  name: 'votre nom',
  sentence: 'la première phrase du problème',
  problem: 'le problème tel que vous l’avez écrit d’abord',
}

export interface AgreementsProps {
  agreed: { id: string; title: string; scopes: string[] }[]
}

/** What one agreed to publish, and where to change one's mind. */
export function Agreements({ agreed }: AgreementsProps) {
  return (
    <Section title="Ce que vous acceptez de publier" id="publication">
      {agreed.length === 0 ? (
        <p>
          <T>
            Rien de vous n'est publié. Si un de vos projets est lauréat, votre accord vous sera demandé, usage
            par usage.
          </T>
        </p>
      ) : (
        <ul>
          {agreed.map(({ id, title, scopes }) => (
            <li>
              <bdi>{title}</bdi>
              {fr(` : ${scopes.length === 0 ? 'rien n’est publié' : saidOf(scopes)}. `)}
              <a href={`/candidatures/${id}/reponse#publication`}>{fr('Choisir ce qui est publié')}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const saidOf = (scopes: readonly string[]) => scopes.map(scope => SCOPES[scope] ?? scope).join(', ')
