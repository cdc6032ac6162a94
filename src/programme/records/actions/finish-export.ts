import { createHash } from 'node:crypto'
import type { Act } from '../../../platform/act.ts'
import { csvFile } from '../../../platform/csv.ts'
import { findKind } from '../kinds.ts'
import { listParts } from '../store/exports.ts'
import { type Item, listItems } from '../store/lists.ts'
import '../tables.ts'
import { recordList } from './on-list.ts'
import { writePart } from './write-parts.ts'

const READ_ME = `Export d'une liste d'élimination.

versement.csv : ce qui est à verser aux archives. elimination.csv : ce qui est à éliminer.
versement/ et elimination/ : chaque donnée en entier, une par ligne, en JSON (fichiers .jsonl, UTF-8).
fichiers/ : les fichiers joints, chacun sous son empreinte SHA-256 ; les données disent leur nom.
SHA256SUMS : l'empreinte de chaque fichier, à vérifier avec la commande : sha256sum -c SHA256SUMS

Un export trop lourd pour un seul ZIP est donné en volumes. Le premier porte ce fichier, les deux listes et
SHA256SUMS, qui vaut pour tous les volumes : décompressez-les tous dans le même dossier, puis vérifiez.
Pour vérifier ce qui est déjà décompressé : sha256sum -c --ignore-missing SHA256SUMS
Le visa porte sur l'empreinte SHA-256 du fichier SHA256SUMS lui-même.
`

/** Adds the lists and the fingerprints to what was exported: the fingerprint of these is what the visa is given on. */
export async function finishExport(
  act: Act,
  running: { listId: string; incubatorId: string; listNumber: number; number: number },
): Promise<void> {
  const { listId, incubatorId, listNumber, number } = running
  const items = (await listItems(act.db, listId)).filter(({ keptBack }) => keptBack === null)
  const of = { listId, number }
  await writePart(act, of, { name: 'LISEZMOI.txt', content: READ_ME, number: 1 })
  for (const [name, fate] of [
    ['versement.csv', 'archive'],
    ['elimination.csv', 'destroy'],
  ] as const)
    await writePart(act, of, { name, content: csvOf(items.filter(each => each.fate === fate)), number: 2 })
  const parts = await listParts(act.db, listId, number)
  const sums = parts.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  await writePart(act, of, { name: 'SHA256SUMS', content: sums, number: 3 })
  const fingerprint = createHash('sha256').update(sums).digest('hex')
  await act.db
    .updateTable('elimination_exports')
    .set({ fingerprint, records: items.length, made_at: act.now })
    .where('list_id', '=', listId)
    .where('number', '=', number)
    .execute()
  await recordList(act, incubatorId, 'exported', { list: listNumber, fingerprint, records: items.length })
}

const csvOf = (items: readonly Item[]): string =>
  csvFile(
    ['Nature', 'Identifiant', 'Désignation', 'Compté depuis', 'Terme'],
    items.map(({ kind, id, label, from, reachedAt }) => [
      findKind(kind)?.label ?? kind,
      id,
      label,
      from.toISOString().slice(0, 10),
      reachedAt.toISOString().slice(0, 10),
    ]),
  )
