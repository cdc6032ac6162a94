import { fr } from '../typography.ts'

/**
 * A file someone joined: its name leads to it, its size says what one is about to download. The server makes it a
 * download: asked of the browser too, a refusal in words would be a failed download that says nothing.
 */
export interface FileItem {
  id: string
  href: string
  name: string
  note: string
}

export function FileLink({ href, name, note }: FileItem) {
  return (
    <>
      <a class="ds-link" href={href}>
        <bdi>{name}</bdi>
      </a>
      {fr(`, ${note}`)}
    </>
  )
}

/** Files to download. */
export function FileList({ files }: { files: readonly FileItem[] }) {
  return (
    <ul class="pepin-files">
      {files.map(file => (
        <li>
          <FileLink {...file} />
        </li>
      ))}
    </ul>
  )
}
