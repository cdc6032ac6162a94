import { fr } from '../typography.ts'

/** An incubator's own logo, by its address: never a part of the page. */
export const LogoImage = ({ src, alt }: { src: string; alt: string }) => (
  <img class="pepin-logo-image" src={src} alt={fr(alt)} height="40" />
)
