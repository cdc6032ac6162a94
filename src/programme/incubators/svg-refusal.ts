/** Refus d'un SVG : what was found, and where, so that whoever drew the logo can correct it. */
export type SvgFault =
  | 'not-utf8'
  | 'doctype'
  | 'entity'
  | 'instruction'
  | 'element'
  | 'attribute'
  | 'value'
  | 'shape'

export interface SvgRefusal {
  fault: SvgFault
  /** The element or the attribute, as written, cut short. */
  name: string
  line: number
}

const WORDS: Record<SvgFault, (name: string) => string> = {
  'not-utf8': () => 'ce fichier n’est pas du texte en UTF-8',
  doctype: () => 'une déclaration DOCTYPE, qui peut appeler autre chose',
  entity: name => `l’entité « ${name} »`,
  instruction: name => `l’instruction « ${name} »`,
  element: name => `l’élément « ${name} »`,
  attribute: name => `l’attribut « ${name} »`,
  value: name => `l’attribut « ${name} », qui appelle autre chose que le dessin`,
  shape: name => `un balisage incomplet, près de « ${name} »`,
}

export const wordSvgRefusal = ({ fault, name, line }: SvgRefusal): string =>
  `Ce SVG est refusé. Ligne ${line} : ${WORDS[fault](name)}. Un logo ne contient que des formes et des couleurs ; exportez-le en « SVG simple », ou en PNG.`
