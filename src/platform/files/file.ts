/** Fichier : what someone joined, as pages and answers name it. */
export interface FileRef {
  id: string
  name: string
  /** In bytes. */
  size: number
  sha256: string
}

/** Where a file is downloaded; `way` says as whom, the name is only for whoever reads the address. */
export const fileAddress = ({ id, name }: Pick<FileRef, 'id' | 'name'>, way = ''): string =>
  `/fichiers/${id}/${way}${encodeURIComponent(name)}`

/** Why a file was not kept. */
export type FileRefusal =
  | 'none-chosen'
  | 'empty-file'
  | 'too-large'
  | 'archive'
  | 'inflates'
  | 'old-office'
  | 'macros'
  | 'not-as-named'
  | 'type'
  | 'full'
  | 'joined-already'
  | 'infected'
  | 'disk-full'
  | 'storage-away'
  | 'upload-lost'

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const tenth = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** « 840 ko », « 2,4 Mo », « 3,5 Go ». */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 octet' : `${bytes} octets`
  if (bytes >= 1_000_000_000) return `${tenth.format(bytes / 1_000_000_000)} Go`
  return bytes < 1_000_000 ? `${whole.format(bytes / 1000)} ko` : `${tenth.format(bytes / 1_000_000)} Mo`
}

export const KINDS = 'PDF, image, document bureautique (ODT, ODS, ODP, DOCX, XLSX, PPTX), texte ou CSV'

/** What a field says before anyone chooses. */
export const limitWords = (most: number, limit: number): string =>
  `${most === 1 ? 'Un fichier' : `${most} fichiers au plus`}, ${sizeWords(limit)} au plus${most === 1 ? '' : ' chacun'} : ${KINDS}. Pas d’archive (ZIP).`

/** What happened, then what to do; what was typed is always kept. */
export function fileRefusalWords(reason: FileRefusal, name: string, limit: number): string {
  const file = name === '' ? 'Ce fichier' : `Le fichier « ${name} »`
  const words: Record<FileRefusal, string> = {
    'none-chosen': 'Choisissez d’abord un fichier.',
    'empty-file': `${file} est vide (0 octet). Ouvrez-le pour vérifier, puis choisissez-le de nouveau.`,
    'too-large': `${file} est trop lourd : ${sizeWords(limit)} au plus. Réduisez-le, ou joignez-en une partie.`,
    archive: `${file} est une archive : elle n’est pas acceptée. Joignez les documents qu’elle contient.`,
    inflates: `${file} deviendrait énorme une fois ouvert : il n’est pas accepté. Enregistrez-le en PDF, puis joignez-le.`,
    'old-office': `${file} est dans un ancien format. Enregistrez-le en PDF, ODT ou DOCX, puis joignez-le.`,
    macros: `${file} contient des programmes (macros). Enregistrez-le sans macros, ou en PDF.`,
    'not-as-named': `${file} n’est pas ce que son nom annonce. Ouvrez-le pour vérifier, puis enregistrez-le dans le bon format.`,
    type: `${file} n’est pas d’un format accepté. Formats acceptés : ${KINDS}. Enregistrez-le en PDF, par exemple.`,
    full: `${file} n’a pas été joint : le nombre de fichiers est atteint. Retirez-en un d’abord.`,
    'joined-already': `${file} est déjà joint ici, avec le même contenu. Il n’y est qu’une fois, rien n’est perdu.`,
    infected: `${file} contient un virus : il n’a pas été gardé. Prévenez votre service informatique.`,
    'disk-full': `${file} n’a pas été gardé : le disque du serveur est plein. Votre texte est enregistré. Réessayez plus tard ou prévenez l’équipe.`,
    'storage-away': `${file} n’a pas été gardé : le stockage des fichiers ne répond pas. Votre texte est enregistré. Réessayez dans une minute.`,
    'upload-lost': `${file} n’est pas arrivé entier. Choisissez-le de nouveau.`,
  }
  return words[reason]
}
