import { Alert, T } from '../../../design/index.ts'

/** What another person wrote on this page since one's last visit. */
export function Changed({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <Alert tone="info" title="Depuis votre dernière visite">
      <ul>
        {lines.map(line => (
          <li>
            <T>{line}</T>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
