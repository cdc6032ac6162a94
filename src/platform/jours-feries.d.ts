declare module '@socialgouv/jours-feries' {
  export default function publicHolidays(year: number, options?: { alsace: boolean }): Record<string, Date>
}
