/** Quantités en toutes lettres, accordées : « 1 projet », « 5 projets », « 120 000 euros ». */
export function quantity(count: number | null, one: string, many = `${one}s`): string {
  return count === null ? '' : `${digits(count)} ${count < 2 ? one : many}`
}

export const euros = (amount: number | null): string => (amount === null ? '' : `${digits(amount)} €`)

// Plain spaces: typography makes them narrow and unbreakable at render.
export const digits = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ')
