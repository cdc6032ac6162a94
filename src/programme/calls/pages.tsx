/** The pages of calls that other slices may show. */
export { OpenCallCard } from './pages/open-call-card.tsx'
