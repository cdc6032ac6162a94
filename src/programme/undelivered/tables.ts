import '../incubators/undelivered-store.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    mail_resends: { mail_id: string; of_mail_id: string; sent_by: string | null; sent_at: Date }
    mail_settlings: { mail_id: string; settled_by: string | null; settled_at: Date }
  }
}
