/** Le nom de l'administration after « de »: « du Ministère », « de la Région », « de l'Agence ». */
const WORDS: [preposition: string, pattern: RegExp][] = [
  ['des ', /^(services|archives|hospices|hôpitaux|voies|affaires)\b/i],
  [
    'du ',
    /^(ministère|département|conseil|secrétariat|centre|service|rectorat|groupement|syndicat|tribunal|port|parc|musée|chu|haut|grand|pôle)(?![\p{L}])/iu,
  ],
  [
    'de la ',
    /^(direction|préfecture|région|ville|mairie|métropole|communauté|commune|collectivité|caisse|chambre|cour|délégation|mission|bibliothèque|haute autorité|police|gendarmerie)(?![\p{L}])/iu,
  ],
  [
    "de l'",
    /^(académie|administration|agence|assurance|autorité|établissement|école|hôpital|institut|office|observatoire|opéra|université|état)(?![\p{L}])/iu,
  ],
]

const CONTRACTIONS: [article: RegExp, preposition: string][] = [
  [/^les /i, 'des '],
  [/^le /i, 'du '],
  [/^la /i, 'de la '],
  [/^l['’]/i, "de l'"],
]

/** Proper nouns without a known first word take « de », or « d' » before a vowel. */
export function ofAdministration(name: string): string {
  for (const [article, preposition] of CONTRACTIONS)
    if (article.test(name)) return preposition + name.replace(article, '')
  for (const [preposition, pattern] of WORDS) if (pattern.test(name)) return preposition + lowerFirst(name)
  return (/^[aeiouyàâéèêëîïôöùûü]/i.test(name) ? "d'" : 'de ') + name
}

// « Ministère » in the middle of a sentence; acronyms keep their capitals.
const lowerFirst = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
