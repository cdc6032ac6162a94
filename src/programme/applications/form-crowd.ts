/** Personnes concernées par un changement du formulaire, in numbers. */
export interface FormCrowd {
  drafts: number
  sent: number
  /** Those who sent, once each, whose address is known. */
  people: number
}

const count = (value: number, one: string, many: string) => `${value} ${value < 2 ? one : many}`

/** What becomes of what is written already. */
export function consequenceWords({ drafts, sent }: FormCrowd, added: number, until: string): string[] {
  return [
    ...(drafts > 0
      ? [
          `${count(drafts, 'brouillon passe', 'brouillons passent')} au nouveau formulaire. Rien de ce qui est écrit n’est effacé.`,
        ]
      : []),
    ...(sent > 0
      ? [
          `${count(sent, 'candidature envoyée reste valable', 'candidatures envoyées restent valables')}, comme envoyée${sent < 2 ? '' : 's'}.`,
        ]
      : []),
    ...(sent > 0 && added > 0
      ? [
          until === ''
            ? 'L’appel est clos : les questions nouvelles ne seront pas posées à ceux qui ont envoyé.'
            : `Ceux qui ont envoyé voient ${count(added, 'la question nouvelle', 'questions nouvelles').replace(/^1 /, '')} sur la page de leur candidature, et peuvent y répondre jusqu’au ${until}.`,
        ]
      : []),
    ...(drafts + sent === 0 ? ['Personne n’est concerné pour l’instant.'] : []),
  ]
}
