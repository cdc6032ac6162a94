/** Where each page of visas is. */
export const visasPath = (slug: string) => `/gestion/appels/${slug}/visas`
export const visaPath = (slug: string, id: string) => `${visasPath(slug)}/${id}`
export const readerPath = (secret: string) => `/visas/${secret}`
export const draftPath = (secret: string) => `/visas/${secret}/projet`
