/** Adresses du formulaire d'un appel, for its organisers. */
export const formPath = (slug: string, more = ''): string => `/gestion/appels/${slug}/formulaire${more}`
export const questionPath = (slug: string, id: string): string => formPath(slug, `/questions/${id}`)
