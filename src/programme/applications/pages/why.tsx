import { Dialog, T } from '../../../design/index.ts'

/** On every private page: why this person sees it. */
export function Why({ lines }: { lines: string[] }) {
  return (
    <Dialog
      id="pourquoi"
      opener="Pourquoi est-ce que je vois cette page ?"
      title="Pourquoi vous voyez cette page"
    >
      {lines.map(line => (
        <p>
          <T>{line}</T>
        </p>
      ))}
    </Dialog>
  )
}
