import { Alert, T } from '../../../design/index.ts'
import { KEYS } from './own-addresses.ts'

/** For those who read or decide on others' applications, and have no key yet. */
export const KeyAdvice = () => (
  <Alert tone="info" title="Protégez mieux votre compte">
    <p>
      <T>
        Vous lisez des candidatures qui ne sont pas les vôtres. Avec une clé d'accès, qui lit votre boîte ne
        peut pas se connecter à votre place.
      </T>{' '}
      <a href={KEYS}>Ajouter une clé d’accès</a>
    </p>
  </Alert>
)
