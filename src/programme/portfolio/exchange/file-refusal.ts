import { MOST_PHASES, MOST_PRODUCTS } from './format.ts'

/** Fichier refusé : why a file cannot be read as a portfolio, and where; nothing is changed. */
export type FileRefusal =
  | { reason: 'empty' | 'too-deep' }
  | { reason: 'too-large'; size: number; most: number }
  | { reason: 'not-utf8' | 'cut-short' | 'not-json'; position: number | null }
  | { reason: 'other-format'; where: string }
  | { reason: 'doubled-id'; id: string; what: 'product' | 'incubator' }

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
const at = (position: number | null) => (position === null ? '' : ` au caractère ${position}`)
const EXPECTED =
  'un objet avec « data » (les produits : id, attributes, phases, relationships) et « included » (les incubateurs)'

export function wordFileRefusal(refusal: FileRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return 'Ce fichier est vide. Rien n’a été modifié.'
    case 'too-large':
      return `Ce fichier fait ${megabytes(refusal.size)} Mo ; ${megabytes(refusal.most)} Mo au plus peuvent être lus. Rien n’a été modifié.`
    case 'too-deep':
      return 'Ce fichier imbrique trop de listes les unes dans les autres. Rien n’a été modifié.'
    case 'not-utf8':
      return `Ce fichier n’est pas un texte en UTF-8 (illisible${at(refusal.position)}). Rien n’a été modifié.`
    case 'cut-short':
      return `Ce fichier est coupé : le JSON s’arrête${at(refusal.position)}, avant sa fin. Rien n’a été modifié.`
    case 'not-json':
      return `Ce fichier n’est pas du JSON (erreur${at(refusal.position)}). Rien n’a été modifié.`
    case 'other-format':
      return `Ce fichier n’a pas le format attendu, à « ${refusal.where} » : ${EXPECTED}, ${MOST_PRODUCTS} produits et ${MOST_PHASES} phases par produit au plus. Rien n’a été modifié.`
    case 'doubled-id':
      return `Ce fichier a deux ${refusal.what === 'product' ? 'produits' : 'incubateurs'} d’identifiant « ${refusal.id} ». Rien n’a été modifié.`
  }
}
