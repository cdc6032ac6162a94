/** Where each page of outreach is. */
export const followPath = (slug: string) => `/appels/${slug}/suivre`
export const askPath = (slug: string) => `/appels/${slug}/poser-une-question`
export const checkPath = (slug: string) => `/appels/${slug}/est-ce-pour-moi`
export const registerPath = (slug: string, id: string) => `/appels/${slug}/reunions/${id}`
export const sentPath = (slug: string) => `/appels/${slug}/adresse-a-confirmer`
export const briefingsPath = (slug: string) => `/gestion/appels/${slug}/reunions`
export const briefingPath = (slug: string, id: string) => `${briefingsPath(slug)}/${id}`
export const questionsPath = (slug: string) => `/gestion/appels/${slug}/questions`
export const questionPath = (slug: string, id: string) => `${questionsPath(slug)}/${id}`
