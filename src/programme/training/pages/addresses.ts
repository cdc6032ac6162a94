/** Where each page of the course is; `of` keeps the incubator whose colours it wears. */
export const COURSE = '/formation'
export const of = (slug: string | null): string => (slug === null ? '' : `?incubateur=${slug}`)
export const lessonPath = (lesson: string, slug: string | null = null) => `${COURSE}/${lesson}${of(slug)}`
export const SHEET = `${COURSE}/fiche`
export const ERASE = `${COURSE}/effacement`
export const CARRY = `${COURSE}/report`
export const carryPath = (applicationId: string) => `${CARRY}/${applicationId}`
export const resourcesPath = (slug: string) => `/gestion/incubateurs/${slug}/ressources`
