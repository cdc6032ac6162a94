import { Alert, fr, number, plural, T } from '../../../design/index.ts'
import type { ListState } from '../elimination.ts'

/** How far the worker is with a list, in words; the page asks for itself again, and offers to stop. */
export function WorkProgress(props: {
  list: { state: ListState; items: number; exported: number; settled: number }
  path: string
  refreshing: boolean
}) {
  const { list, path, refreshing } = props
  if (list.state !== 'exporting' && list.state !== 'applying') return null
  const exporting = list.state === 'exporting'
  const sofar = exporting ? list.exported : list.settled
  const what = exporting ? 'L’export se prépare' : 'L’élimination est en cours'
  return (
    <Alert tone="info" title={`${what} : ${number(sofar)} sur ${plural(list.items, 'élément')}`}>
      <p>
        <T>
          Vous pouvez quitter cette page : le travail continue. Un arrêt du serveur ne perd rien, il reprend
          où il en était. Si ce nombre ne change pas en dix minutes, prévenez la personne qui administre
          Pépin.
        </T>
      </p>
      <p>
        {refreshing && fr('Cette page se met à jour toutes les cinq secondes. ')}
        <a href={refreshing ? `${path}?pause=1` : path}>
          {fr(refreshing ? 'Arrêter la mise à jour' : 'Mettre à jour toutes les cinq secondes')}
        </a>
      </p>
    </Alert>
  )
}
