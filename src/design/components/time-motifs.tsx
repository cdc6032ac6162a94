/** What fills bars besides colour: printed in black and white, they still differ. */
export const Motifs = () => (
  <defs>
    <pattern id="motif-stripes" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="pepin-bars-ground" width="8" height="8" />
      <path class="pepin-bars-stroke" d="M-2 2 2-2M0 8 8 0M6 10 10 6" />
    </pattern>
    <pattern id="motif-dots" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="pepin-bars-ground" width="8" height="8" />
      <circle class="pepin-bars-dot" cx="4" cy="4" r="1.8" />
    </pattern>
    <pattern id="motif-cross" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="pepin-bars-ground" width="8" height="8" />
      <path class="pepin-bars-stroke" d="M0 0 8 8M8 0 0 8" />
    </pattern>
    <pattern id="motif-pause" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="pepin-bars-ground" width="6" height="6" />
      <path class="pepin-bars-stroke" d="M3 0V6" />
    </pattern>
  </defs>
)
