/** Fin d'une lecture confiée : why a juror no longer has to read a candidature. */
export const END_CAUSES = ['recused', 'removed', 'withdrawn', 'moved'] as const
export type EndCause = (typeof END_CAUSES)[number]
