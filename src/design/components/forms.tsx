import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

export type Variant = 'primary' | 'quiet' | 'danger'

const look = (variant: Variant) =>
  variant === 'primary'
    ? { 'data-variant': 'primary' }
    : { 'data-variant': 'secondary', ...(variant === 'danger' ? { 'data-color': 'danger' } : {}) }

export interface SubmitButton {
  label: string
  name?: string
  value?: string
  variant?: Variant
  /** Where this button sends the form, when not to its action. */
  action?: string
}

export interface FormProps {
  action: string
  submit: string
  method?: 'post' | 'get'
  variant?: Variant
  /** Other ways to submit the same form, after the main one. */
  secondary?: SubmitButton | SubmitButton[]
  /** The way out, beside the buttons: nothing is sent. */
  cancel?: { href: string; label: string }
  /** Saved by the browser's script on every pause, which then says this; without it, by its buttons. */
  autosave?: string | undefined
  /** What the script says is saved; « Brouillon enregistré » otherwise. */
  saved?: string | undefined
  /** Where the page's script asks the key that seals, on this device, what could not be saved yet. */
  keep?: string
  /** It carries files. */
  files?: boolean | undefined
  children?: Child
}

export function Form({
  action,
  submit,
  method = 'post',
  variant = 'primary',
  secondary = [],
  cancel,
  autosave,
  saved,
  keep,
  files,
  children,
}: FormProps) {
  const others = Array.isArray(secondary) ? secondary : [secondary]
  return (
    <form
      class="pepin-form"
      method={method}
      action={action}
      novalidate
      {...(files ? { enctype: 'multipart/form-data' } : {})}
      {...(autosave === undefined ? {} : { 'data-autosave': fr(autosave) })}
      {...(saved === undefined ? {} : { 'data-saved': fr(saved) })}
      {...(keep === undefined ? {} : { 'data-keep': keep })}
    >
      {/* The Enter key presses the first button: it must not be one that removes a file. */}
      {files && <button type="submit" hidden />}
      {children}
      <div class="pepin-actions">
        <button class="ds-button" type="submit" {...look(variant)}>
          {fr(submit)}
        </button>
        {others.map(other => (
          <Button {...other} />
        ))}
        {cancel && (
          <ActionLink href={cancel.href} variant="quiet">
            {cancel.label}
          </ActionLink>
        )}
      </div>
    </form>
  )
}

export function Button({ label, name, value, variant = 'quiet', action }: SubmitButton) {
  return (
    <button
      class="ds-button"
      type="submit"
      {...look(variant)}
      {...(name ? { name, value: value ?? '1' } : {})}
      {...(action ? { formaction: action } : {})}
    >
      {fr(label)}
    </button>
  )
}

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

export function ActionLink({
  href,
  variant = 'primary',
  children,
}: {
  href: string
  variant?: Variant
  children?: Child
}) {
  return (
    <a class="ds-button" href={href} {...look(variant)}>
      {typeof children === 'string' ? fr(children) : children}
    </a>
  )
}

/** A few ways to go on, the main one first. */
export const ActionList = ({ children }: { children?: Child }) => <div class="pepin-actions">{children}</div>

/** The one thing to do on this page; it stays in reach at the bottom of a phone. */
export function MainAction({ href, children }: { href: string; children?: Child }) {
  return (
    <p class="pepin-main-action">
      <ActionLink href={href}>{children}</ActionLink>
    </p>
  )
}

/** What is wrong, at the top, each with a link to its field. */
export function ErrorSummary({
  errors,
  title: said,
}: {
  errors: { field: string; message: string }[]
  /** When what is wrong is not an answer: a click that could not be followed. */
  title?: string
}) {
  if (errors.length === 0) return null
  const title =
    said ?? (errors.length === 1 ? 'Une réponse est à corriger' : `${errors.length} réponses sont à corriger`)
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} data-focus="">
      <h2 class="ds-heading">{fr(title)}</h2>
      <ul class="ds-list">
        {errors.map(({ field, message }) => (
          <li>
            <a class="ds-link" href={field.startsWith('/') ? field : `#${field}`}>
              {fr(message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
