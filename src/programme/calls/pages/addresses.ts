import type { PartId } from '../parts.ts'

/** Where each page of a call is. */
export const callPath = (slug: string) => `/appels/${slug}`
export const applyPath = (slug: string) => `/appels/${slug}/candidater`
export const managePath = (slug: string) => `/gestion/appels/${slug}`
export const partPath = (slug: string, part: PartId) => `/gestion/appels/${slug}/guide/${part}`
export const previewPath = (slug: string) => `/gestion/appels/${slug}/apercu`
export const publicationPath = (slug: string) => `/gestion/appels/${slug}/publication`
export const kitPath = (slug: string) => `/gestion/appels/${slug}/kit`
export const applicationsPath = (slug: string) => `/gestion/appels/${slug}/candidatures`
export const planPath = (slug: string) => `/gestion/appels/${slug}/sections`
export const versionsPath = (slug: string) => `/gestion/appels/${slug}/versions`
export const extensionPath = (slug: string) => `/gestion/appels/${slug}/prolongation`
export const modelPath = (slug: string) => `/gestion/appels/${slug}/modele`
export const holdersPath = (slug: string) => `/gestion/appels/${slug}/incubateurs`
export const newCallPath = '/gestion/appels/nouveau'
export const modelsPath = '/gestion/modeles'
