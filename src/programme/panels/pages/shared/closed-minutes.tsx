import { ActionLink, ActionList, Alert, T } from '../../../../design/index.ts'
import type { ClosedView } from '../../closed-minutes.ts'

/** The last minutes closed, whether they still say what is recorded, and those they correct. */
export function ClosedMinutesView(props: { path: string; announce: string } & ClosedView) {
  const { path, announce, number, when, current, earlier } = props
  return (
    <Alert tone={current ? 'success' : 'warning'}>
      <p>
        <T>
          {current
            ? `Procès-verbal n° ${number} clos le ${when}.`
            : `Le procès-verbal n° ${number}, clos le ${when}, ne dit plus ce qui est enregistré. Clôturez-en un nouveau.`}
        </T>
      </p>
      <ActionList>
        <ActionLink href={`${path}.pdf`} variant="quiet">
          {`Télécharger le procès-verbal n° ${number} (PDF)`}
        </ActionLink>
        {current && (
          <ActionLink href={announce} variant="quiet">
            Aller aux annonces
          </ActionLink>
        )}
      </ActionList>
      {earlier.length > 0 && (
        <ul>
          {earlier.map(each => (
            <li>
              <a href={`${path}.pdf?numero=${each.number}`}>
                <T>{`Procès-verbal n° ${each.number} (PDF)`}</T>
              </a>{' '}
              <T>{`clos le ${each.when}, remplacé depuis`}</T>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
