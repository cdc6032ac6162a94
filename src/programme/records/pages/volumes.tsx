import { ActionLink, ActionList, fr, T } from '../../../design/index.ts'
import { sizeWords } from '../../../platform/files/file.ts'

export interface VolumeLine {
  number: number
  bytes: number
  taken: boolean
}

/** What there is to download: one ZIP, or several when one could not hold everything. */
export function Volumes(props: { volumes: readonly VolumeLine[]; path: string; ready: boolean }) {
  const { volumes, path, ready } = props
  const variant = ready ? 'primary' : 'quiet'
  if (volumes.length <= 1)
    return (
      <ActionList>
        <ActionLink href={`${path}/export`} variant={variant}>
          Télécharger l’export
        </ActionLink>
      </ActionList>
    )
  const count = volumes.length
  return (
    <>
      <p>
        <T>
          {`Un seul fichier ne peut pas tout contenir : l'export est en ${count} volumes. Téléchargez-les tous, décompressez-les dans le même dossier ; les empreintes sont dans le premier.`}
        </T>
      </p>
      <ul>
        {volumes.map(({ number, bytes, taken }) => (
          <li>
            <a href={`${path}/export?volume=${number}`}>{fr(`Volume ${number} sur ${count}`)}</a>
            {fr(` (${sizeWords(bytes)}${taken ? ', déjà téléchargé' : ''})`)}
          </li>
        ))}
      </ul>
    </>
  )
}
