/** A field people never see nor reach: whatever fills it is not a person. */
export const Trap = ({ name }: { name: string }) => (
  <div class="pepin-unseen" aria-hidden="true">
    <input type="text" name={name} value="" tabindex={-1} autocomplete="off" aria-label="Laisser vide" />
  </div>
)
