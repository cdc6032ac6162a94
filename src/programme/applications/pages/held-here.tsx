import { Alert, fr } from '../../../design/index.ts'

/** However one came back, what was typed is offered. */
export const HeldHere = ({ held }: { held: boolean }) =>
  held ? (
    <Alert tone="warning" title="Un texte que vous aviez écrit n’est pas enregistré">
      <p>
        <a href="/reprise">{fr('Reprendre ce que vous aviez écrit')}</a>
      </p>
    </Alert>
  ) : null
