/** Pourquoi est-ce que je vois cette page ? : each side, in a sentence. */
export const WHY = {
  organiser: 'Vous faites partie de l’équipe de l’incubateur qui organise cet appel.',
  juror:
    'Vous siégez au jury de cet appel et cette candidature vous est confiée. Les candidatures pour lesquelles vous êtes en déport ne vous sont jamais montrées.',
  home: 'Vous voyez ici les appels où vous siégez au jury, et les candidatures qui vous sont confiées.',
} as const
