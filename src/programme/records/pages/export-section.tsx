import { Facts, Form, plural, Section, T } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { ListState } from '../elimination.ts'
import { type VolumeLine, Volumes } from './volumes.tsx'

export interface MadeExport {
  fingerprint: string | null
  records: number
  madeAt: Date | null
  volumes: readonly VolumeLine[]
}

/** The export of a list: to ask for, to download, to make again until a visa is given on it. */
export function ExportSection(props: {
  state: ListState
  made: MadeExport | null
  path: string
  zone: string
}) {
  const { state, made, path, zone } = props
  const ask = (submit: string, variant: 'primary' | 'quiet') => (
    <Form action={`${path}/export`} submit={submit} variant={variant} />
  )
  return (
    <Section title="1. L’export, pour les archives">
      <p>
        <T>
          Un fichier ZIP : les listes (CSV), chaque donnée en entier, les fichiers joints. Ce qui est à verser
          aux archives est dans le dossier « versement » : remettez-le leur avant d'éliminer.
        </T>
      </p>
      {state === 'proposed' && ask('Préparer l’export', 'primary')}
      {made?.madeAt && (
        <>
          <Facts
            items={[
              { term: 'Contenu', value: plural(made.records, 'élément') },
              { term: 'Préparé le', value: frenchDateTime(made.madeAt, zone) },
              { term: 'Empreinte', value: <code>{made.fingerprint}</code> },
            ]}
          />
          <Volumes volumes={made.volumes} path={path} ready={state === 'ready'} />
          {(state === 'ready' || state === 'exported') && (
            <>
              <p>
                <T>
                  Des données ont changé depuis ? Celles-là resteront. Pour les éliminer aussi, refaites
                  l'export.
                </T>
              </p>
              {ask('Refaire l’export', 'quiet')}
            </>
          )}
        </>
      )}
    </Section>
  )
}
